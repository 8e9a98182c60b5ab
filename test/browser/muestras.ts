/**
 * Sample answers in the shapes of the API, taken from the thread of 2018, for the checks that look at a screen
 * and not at the rules behind it.
 */
const REFERENCIA =
  'Plazos para la Presentación del "Plan de Implementación de Gobierno Electrónico y Plan de Implementación de Software Libre y Estándares Abiertos"';
const despacho = { cargo: 'Director General', unidadSigla: 'Desp./Gov.', nombre: null };
const secretaria = { cargo: 'Secretario Departamental', unidadSigla: 'GDAT/SDGI', nombre: null };
const ventanilla = { cargo: 'Ventanilla del Despacho', unidadSigla: 'Desp./Gov.', nombre: null };

const fila = (numero: number, referencia: string, cambios: object = {}) => ({
  gestion: 2018,
  hojaId: String(numero),
  codigo: `${numero}-18`,
  derivacionId: String(numero * 10),
  tipo: 'oficial',
  referencia,
  procedencia: null,
  de: 'AGETIC',
  a: 'Desp./Gov.',
  acciones: ['elaborar-respuesta'],
  estado: 'ENVIADA',
  proveido: '',
  movidoEn: '2018-04-04T20:26:00Z',
  enviadoEn: '2018-04-04T20:26:00Z',
  recibidoEn: null,
  plazo: '2018-07-02',
  plazoTexto: 'vence en 2 días',
  plazoNivel: 'pronto',
  fojas: 3,
  clase: 'externa',
  confidencialidad: 'INTERNA',
  observacion: null,
  agrupadas: 0,
  ordenId: String(numero * 10),
  ...cambios,
});

export const bandeja = (vista: string) => ({
  vista,
  de: 'puesto',
  conteos: {
    porRecibir: 3,
    enDespacho: 1,
    enviados: 0,
    archivados: 0,
    observados: 0,
    vencidos: 0,
    porVisar: 0,
    porFirmar: 1,
  },
  hallados: null,
  origen: null,
  destino: null,
  filas:
    vista === 'archivados'
      ? []
      : [
          fila(1648, REFERENCIA),
          fila(1651, 'Solicitud de informe sobre bienes inmuebles', {
            plazoTexto: 'vencido hace 128 días',
            plazoNivel: 'vencido',
          }),
          fila(1660, 'Invitación al acto de aniversario', {
            tipo: 'copia',
            plazoTexto: null,
            plazoNivel: null,
          }),
        ],
  siguiente: null,
});

const paso = (id: string, estado: string, de: object | null, a: object, cambios: object = {}) => ({
  gestion: 2018,
  id,
  secuencia: Number(id),
  entregadoDe: null,
  tipo: 'oficial',
  estado,
  de,
  a,
  acciones: [],
  proveido: null,
  enviadoEn: '2018-04-05T13:00:00Z',
  recibidoEn: '2018-04-05T14:10:00Z',
  recibidoPor: 'Ventanilla',
  cerradoEn: null,
  motivo: null,
  fojas: null,
  fojasDeclaradas: null,
  origenId: null,
  documentos: [],
  ...cambios,
});

const permitido = (acto: string) => ({ acto, permitido: true, motivos: [] });

export const RAZON_DE_RESPONDER = 'Todavía no hay un documento firmado con el cual responder.';

export const hoja = () => ({
  gestion: 2018,
  id: '1648',
  codigo: '1648-18',
  codigoLargo: '1648/2018',
  clase: 'externa',
  estado: 'EN_CURSO',
  confidencialidad: 'INTERNA',
  referencia: REFERENCIA,
  procedencia: 'AGETIC',
  remitente: 'Director General Ejecutivo',
  remitenteCargo: null,
  citeOriginal: 'AGETIC/NE/1727/2018',
  fechaOriginal: '2018-04-02',
  fojas: 1,
  adjuntos: null,
  creadaEn: '2018-04-04T20:26:00Z',
  corregidaEn: null,
  actos: [],
  plazos: [
    {
      id: '1',
      descripcion: 'Plan Institucional de Gobierno Electrónico',
      pasoId: null,
      modo: 'fecha',
      dias: null,
      desde: null,
      fecha: '2018-07-02',
      explicacion: 'fecha fija; vence lun 2 jul 2018',
      nota: null,
      justificacion: null,
      estado: 'ABIERTO',
      responsablePuestoId: null,
      responsable: 'Director General — Desp./Gov.',
      diasQueFaltan: 4,
      nivel: 'normal',
      texto: 'vence en 4 días',
      actos: [],
    },
  ],
  ruta: [
    paso('1', 'DERIVADA', null, ventanilla, { enviadoEn: null }),
    paso('2', 'DERIVADA', ventanilla, despacho, { acciones: ['para-su-consideracion'] }),
    paso('3', 'DERIVADA', despacho, secretaria, {
      acciones: ['elaborar-respuesta'],
      proveido: 'Remitir el Plan dentro del plazo señalado por la AGETIC.',
    }),
    paso(
      '4',
      'ATENDIDA',
      despacho,
      { ...secretaria, cargo: 'Profesional en Planificación TIC' },
      {
        tipo: 'copia',
        origenId: '3',
      },
    ),
    paso('5', 'RECIBIDA', secretaria, despacho),
  ],
  documentos: [
    {
      id: '3',
      tipo: 'nota-interna',
      origen: 'propio',
      estado: 'FIRMADO',
      cite: 'GDAT/SDGI Cite N° 267/2018',
      titulo: null,
      fecha: '2018-06-28',
      revision: 2,
      paginas: 1,
      firmas: 1,
      fojas: 1,
      sello: {
        gestion: 2018,
        recepcionId: '2',
        estado: 'sellado',
        detalle: null,
        recibidoEn: '2018-06-28T21:45:00Z',
        recibidoPor: 'Recepción del Despacho',
      },
      anexos: [],
    },
  ],
  misPasos: [
    {
      gestion: 2018,
      id: '5',
      tipo: 'oficial',
      estado: 'RECIBIDA',
      puedeSellar: false,
      respondeA: secretaria,
      respuestas: [],
      actos: [
        permitido('derivar'),
        permitido('redactar'),
        permitido('archivar'),
        {
          acto: 'responder',
          permitido: false,
          motivos: [{ codigo: 'hojas.responder.sin-documento', texto: RAZON_DE_RESPONDER }],
        },
      ],
    },
  ],
  debe: [
    {
      texto: 'Elaborar respuesta, para Director General',
      quien: 'Director General · Desp./Gov.',
      id: '1',
      pasoId: '2',
      accion: 'elaborar-respuesta',
      paraQuien: 'Director General',
      vence: null,
      puedeRechazar: false,
      desde: '2018-04-05T13:00:00Z',
    },
  ],
  respondido: [],
  grupo: { padre: null, raiz: null, agrupadas: [] },
  anulacion: null,
});

export const destinos = () => [
  {
    tipo: 'puesto',
    id: '3',
    cargo: 'Secretario Departamental',
    unidadId: '2',
    unidadSigla: 'GDAT/SDGI',
    unidadNombre: 'Secretaría Departamental de Gestión Institucional',
    funcionario: null,
  },
];

export const tipos = () =>
  ['Carta', 'Nota interna'].map((nombre) => ({
    clave: nombre.toLowerCase().replace(' ', '-'),
    nombre,
    descripcion: 'Para lo que se escribe a otros.',
    ambito: nombre === 'Carta' ? 'externo' : 'interno',
    firma: 'autoridad',
    activo: true,
    listo: true,
  }));

export const borrador = (version: number) => ({
  id: '9',
  tipo: 'carta',
  origen: 'propio',
  hechura: 'redactado',
  papel: null,
  estado: 'BORRADOR',
  version,
  titulo: 'Remite plan',
  guardado: null,
  contenido: {
    destinatario: { tratamiento: 'Señor:', lineas: ['DIRECTOR GENERAL EJECUTIVO'], lugar: 'La Paz.-' },
    saludo: 'De mi consideración:',
    cuerpo: {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Por medio de la presente' }] }],
    },
    despedida: 'Atentamente,',
  },
  cite: null,
  fecha: null,
  firmante: { puestoId: '2', cargo: 'Director General', unidadSigla: 'Desp./Gov.' },
  hojas: [{ gestion: 2018, id: '1648', codigo: '1648-18' }],
  actos: [permitido('firmar'), permitido('anexar')],
  avisos: [],
  revisiones: [],
  anexos: [],
  originales: [],
  despachos: [],
  anulacion: null,
});

/**
 * A one-page PDF, made by hand so that the checks need no other program.
 * @param caja width and height of the page, in points
 */
export function pdfDeUnaPagina(caja = '612 792'): Buffer {
  const flujo = 'BT /F1 14 Tf 72 700 Td (AGETIC/NE/1727/2018) Tj ET';
  const objetos = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${caja}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>`,
    `<< /Length ${flujo.length} >>\nstream\n${flujo}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let texto = '%PDF-1.7\n';
  const desde = objetos.map((objeto, i) => {
    const lugar = texto.length;
    texto += `${i + 1} 0 obj\n${objeto}\nendobj\n`;
    return lugar;
  });
  const tabla = texto.length;
  const filas = desde.map((n) => `${String(n).padStart(10, '0')} 00000 n \n`).join('');
  texto += `xref\n0 ${objetos.length + 1}\n0000000000 65535 f \n${filas}`;
  texto += `trailer\n<< /Size ${objetos.length + 1} /Root 1 0 R >>\nstartxref\n${tabla}\n%%EOF\n`;
  return Buffer.from(texto, 'latin1');
}

/** Two certificates of an official: one about to expire, one lost. */
export const misCertificados = () => {
  const comun = {
    ...{ titular: 'Director General', ci: '1000002', emisor: 'Entidad Certificadora Pública ADSIB' },
    ...{ desde: '2018-01-01T04:00:00Z', inscritoEn: '2018-06-29T14:00:00Z', retiradoEn: null, huella: 'ab' },
  };
  return {
    certificados: [
      {
        ...{ ...comun, id: '2', serie: '4A61F09B', dePrueba: true, hasta: '2018-07-11T04:00:00Z', dias: 12 },
        ...{ estado: 'VIGENTE', enUso: true, como: 'uso', usadoEn: '2018-06-29T14:00:00Z', motivo: null },
        ...{ revocadoEn: null, revocadoFuente: null, comprobadoEn: '2018-06-29T15:00:00Z' },
        falta: 'No se obtuvo la lista de revocados de todas las autoridades.',
      },
      {
        ...{
          ...comun,
          id: '1',
          serie: '4A61F09A',
          dePrueba: false,
          hasta: '2018-12-31T04:00:00Z',
          dias: 185,
        },
        ...{ estado: 'REVOCADO', enUso: false, como: 'persona', usadoEn: null, motivo: 'Lo perdí' },
        ...{
          revocadoEn: '2018-06-28T14:00:00Z',
          revocadoFuente: 'DECLARADO',
          comprobadoEn: null,
          falta: null,
        },
      },
    ],
    aviso: {
      texto: 'Su certificado vence el 11 de julio de 2018 (en 12 días): renuévelo e inscriba el nuevo.',
      dias: 12,
    },
    dePrueba: true,
  };
};
