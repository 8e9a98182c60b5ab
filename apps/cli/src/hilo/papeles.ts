/**
 * The words of the thread of 2018, as its papers carry them (public record). The circular's date and text are ours:
 * the papers only name it.
 */

interface Nodo {
  readonly type: string;
  readonly text?: string;
  readonly content?: Nodo[];
}

const texto = (t: string): Nodo => ({ type: 'text', text: t });
const parrafo = (t: string): Nodo => ({ type: 'paragraph', content: [texto(t)] });
const celda = (t: string, tipo = 'tableCell'): Nodo => ({ type: tipo, content: [parrafo(t)] });
const fila = (celdas: Nodo[]): Nodo => ({ type: 'tableRow', content: celdas });
const doc = (...content: Nodo[]): Nodo => ({ type: 'doc', content });

const DECRETO = 'Decreto Supremo N° 3251 de 12 de julio de 2017';

export const REFERENCIA =
  'Plazos para la Presentación del "Plan de Implementación de Gobierno Electrónico y Plan de Implementación de Software Libre y Estándares Abiertos"';

export const PLAZOS = [
  { descripcion: 'Plan Institucional de Gobierno Electrónico', fecha: '2018-07-02' },
  {
    descripcion: 'Plan Institucional de Implementación de Software Libre y Estándares Abiertos',
    fecha: '2019-01-12',
  },
] as const;

/** Body of AGETIC's note AGETIC/NE/1727/2018. */
export const cuerpoDeAgetic = doc(
  parrafo(
    `A tiempo de saludarlo, me dirijo a usted en el marco del ${DECRETO}, que aprueba los Planes de Implementación de Gobierno Electrónico y Software Libre y Estándares Abiertos, para recordarle que los plazos de presentación de los mismos están establecidos de acuerdo al siguiente detalle:`,
  ),
  {
    type: 'table',
    content: [
      fila([celda('Descripción', 'tableHeader'), celda('Plazos de Presentación', 'tableHeader')]),
      fila([celda(PLAZOS[0].descripcion), celda('2 de Julio de 2018')]),
      fila([celda(PLAZOS[1].descripcion), celda('12 de Enero 2019')]),
    ],
  },
  parrafo('Sin otro particular, saludo a usted atentamente.'),
);

/** Circular Interna N° 1648-18: text of ours, since the thread only names it. */
export const circular = {
  referencia: 'Elaborar respuesta a la nota AGETIC/NE/1727/2018',
  cuerpo: doc(
    parrafo(
      `Para su atención se remite la nota AGETIC/NE/1727/2018, recibida en este Despacho el 4 de abril de 2018, que recuerda los plazos de presentación de los planes institucionales en el marco del ${DECRETO}.`,
    ),
    parrafo(
      'Se instruye a esa Secretaría elaborar la respuesta y remitir a este Despacho el Plan de Implementación de Gobierno Electrónico antes del 2 de julio de 2018, para su posterior envío a la AGETIC.',
    ),
    parrafo('[Texto de reconstrucción: la circular se conoce solo por la nota que la responde.]'),
  ),
};

export const nota267 = {
  destinatario: {
    tratamiento: 'Señor',
    lineas: ['DIRECTOR GENERAL', 'DESPACHO DEL GOBERNADOR'],
    lugar: 'Presente.-',
  },
  saludo: 'Señor Director:',
  cuerpo: doc(
    parrafo(
      `En atención a su Circular Interna N° 1648-18, adjunto a la presente remito el Plan de Implementación de Gobierno Electrónico, conforme a lo solicitado por la Agencia de Gobierno Electrónico y Tecnologías de Información y Comunicación (AGETIC), en su nota: AGETIC/NE/1727/2018, para su posterior remisión a dicha instancia del Ministerio de la Presidencia del Estado Plurinacional de Bolivia, en el marco del ${DECRETO}.`,
    ),
    parrafo('Sin otro particular, saludo a usted con las consideraciones más distinguidas.'),
  ),
  despedida: 'Atentamente,',
  copias: ['Arch. S.D.G.I.'],
  adjuntos: 'Lo indicado fs. 19',
  iniciales: 'RAS-hrg-svg',
};

export const carta1995 = {
  destinatario: {
    tratamiento: 'Señor:',
    lineas: [
      'DIRECTOR GENERAL EJECUTIVO',
      'AGENCIA DE GOBIERNO ELECTRÓNICO Y TECNOLOGÍAS DE INFORMACIÓN Y COMUNICACIÓN',
      'MINISTERIO DE LA PRESIDENCIA',
    ],
    lugar: 'La Paz.-',
  },
  saludo: 'De mi consideración:',
  cuerpo: doc(
    parrafo(
      `Por medio de la presente me dirijo a su Autoridad para remitir a su conocimiento la nota GDAT/SDGI Cite N° 267/2018, de fecha 28 de junio de 2018, expedida por la Secretaría Departamental de Gestión Institucional, adjunta a la misma el Plan de Implementación de Gobierno Electrónico, conforme a lo solicitado por su despacho a través de la nota AGETIC/NE/1727/2018 en el marco del ${DECRETO}.`,
    ),
    parrafo('Sin otro particular, reitero a su Autoridad las consideraciones más distinguidas.'),
  ),
  iniciales: 'MCEB',
};
