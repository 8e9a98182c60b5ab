// The letters that are measured: an everyday one, and one with a table over several pages.
const texto = (t) => ({ type: 'text', text: t });
const parrafo = (t) => ({ type: 'paragraph', content: [texto(t)] });
const celda = (t, type = 'tableCell') => ({ type, content: [parrafo(t)] });
const fila = (...celdas) => ({ type: 'tableRow', content: celdas });

const PARRAFOS = [
  'De acuerdo a lo solicitado en nota de referencia, remito a su autoridad el plan de implementación elaborado por la unidad técnica, para su conocimiento y los fines consiguientes.',
  'El plan comprende el diagnóstico de los sistemas en uso, el cronograma de migración y la capacitación del personal de cada secretaría; su ejecución se hará por etapas, según la disponibilidad de recursos de la presente gestión.',
  'Asimismo, solicito se designe a un responsable que coordine con la unidad técnica la provisión de la información necesaria y la participación en las reuniones de seguimiento.',
  'Sin otro particular, saludo a usted con las consideraciones más distinguidas.',
];

/** @param {number} n makes each letter a different one, as in an office */
const base = (n, cuerpo) => ({
  tipo: 'carta',
  membrete: {
    entidad: 'Gobierno Autónomo Departamental de Tarija',
    lineas: ['Despacho del Gobernador', 'Tarija - Bolivia'],
    estilo: 'llano',
    pie: ['Dirección: Calle General Trigo', 'Web: www.tarija.gob.bo'],
  },
  lugarYFecha: 'Tarija, 29 de junio de 2018',
  cite: { etiqueta: 'CITE:', texto: `Desp./Gov./N° ${n}/2018` },
  destinatario: {
    tratamiento: 'Señor:',
    lineas: ['DIRECTOR GENERAL EJECUTIVO', 'AGENCIA DE GOBIERNO ELECTRÓNICO'],
    lugar: 'La Paz.-',
  },
  referencia: `Remite plan de implementación N° ${n}`,
  saludo: 'De mi consideración:',
  cuerpo: { type: 'doc', content: cuerpo },
  despedida: 'Atentamente,',
  firma: { nombre: 'Nombre Apellido', cargo: ['GOBERNADOR', 'DEPARTAMENTO DE TARIJA'] },
  iniciales: 'MCEB',
  copias: ['Archivo'],
  adjuntos: 'Lo indicado fs. 19',
  codigos: [`${n}/2018`],
  fecha: new Date('2018-06-29T11:00:00-04:00'),
});

export const CARTAS = {
  'de una página': (n) => base(n, PARRAFOS.map(parrafo)),
  'con tabla de 40 filas': (n) =>
    base(n, [
      parrafo(PARRAFOS[0]),
      {
        type: 'table',
        content: [
          fila(...['N°', 'Descripción', 'Unidad', 'Monto'].map((t) => celda(t, 'tableHeader'))),
          ...Array.from({ length: 40 }, (_, i) =>
            fila(
              celda(String(i + 1)),
              celda(`Ítem ${i + 1}: adquisición de equipos de computación según especificaciones técnicas`),
              celda(`Unidad solicitante N° ${i + 1}`),
              celda(`Bs ${(i + 1) * 1234},50`),
            ),
          ),
        ],
      },
      parrafo(PARRAFOS[3]),
    ]),
};
