import { ClaveDeTipo, ContenidoInicial, CuentaDto, PapelOfrecido } from '#documentos';
import { fechaIso, fojas, gestionTexto, idTexto, linea, parrafo } from '#platform';
import { z } from 'zod';
import { ACCIONES } from '../domain/acciones';
import { ESTADOS_DE_HOJA, ESTADOS_DE_PASO } from '../domain/estados';
import { CAMPOS_HALLADOS } from '../domain/palabras';
import { AnulacionDto, DebeDto, GrupoDto, RespondidoDto } from './hoja-vista.dto';
import { Justificacion, PlazoDeRegistro, PlazoEnOrden, PlazoVistoDto } from './plazos.dto';
import { Referencia } from './referencia.dto';

export const DeRuta = z.object({ gestion: gestionTexto, id: idTexto });

const Esquina = z.enum(
  ['superior-derecha', 'superior-izquierda', 'inferior-derecha', 'inferior-izquierda'],
  'Elija una esquina para el sello.',
);
const Punto = z.number({ error: 'El lugar del sello se da en puntos.' }).min(0).max(20_000);
/** Where a stamp goes: a corner, or a point of the page; `mas` are the other parts of the same object. */
const lugar = <T extends z.ZodRawShape>(mas: T) =>
  z.union([z.strictObject({ ...mas, esquina: Esquina }), z.strictObject({ ...mas, x: Punto, y: Punto })]);
const Confidencialidad = z.enum(
  ['PUBLICA', 'INTERNA', 'RESERVADA', 'CONFIDENCIAL'],
  'Elija la confidencialidad.',
);
const AnexoPedido = z.strictObject({
  archivoId: idTexto,
  descripcion: linea(300, 'La descripción del anexo'),
  /** absent: a file in a digital medium */
  fojas: fojas.optional(),
});

export const RegistrarExternaOrden = z.strictObject({
  procedencia: linea(200, 'La procedencia'),
  remitente: linea(200, 'El remitente'),
  remitenteCargo: linea(200, 'El cargo').optional(),
  citeOriginal: linea(120, 'El CITE').optional(),
  fechaOriginal: fechaIso.optional(),
  referencia: linea(1000, 'La referencia'),
  destinatarioPuestoId: idTexto.optional(),
  fojas,
  fojasDeclaradas: fojas.optional(),
  adjuntos: linea(300, 'Los adjuntos').optional(),
  confidencialidad: Confidencialidad.optional(),
  archivoId: idTexto.optional(),
  anexos: z.array(AnexoPedido).max(50, 'Se admiten hasta 50 anexos.').optional(),
  plazos: z.array(PlazoDeRegistro).max(20, 'Se admiten hasta 20 plazos.').optional(),
  hoja: Referencia.optional(),
  sello: lugar({}).optional(),
  duplicadoConfirmado: z.boolean().optional(),
});

export const RegistrarInternaOrden = z.strictObject({
  referencia: linea(1000, 'La referencia'),
  documentoId: idTexto.optional(),
  proceso: linea(300, 'El proceso').optional(),
  fojas: fojas.optional(),
  adjuntos: linea(300, 'Los adjuntos').optional(),
  confidencialidad: Confidencialidad.optional(),
});

const Acciones = z
  .array(z.enum(ACCIONES, 'Esa acción no existe.'))
  .max(8)
  .refine((a) => new Set(a).size === a.length, 'Marque cada acción una sola vez.')
  .default([]);
const DestinoPedido = z
  .strictObject({
    puestoId: idTexto.optional(),
    unidadId: idTexto.optional(),
    acciones: Acciones,
    proveido: parrafo(4000, 'El proveído').default(''),
    plazo: PlazoEnOrden.optional(),
  })
  .refine((d) => (d.puestoId === undefined) !== (d.unidadId === undefined), 'Elija un puesto o una unidad.');
const Copias = z.array(DestinoPedido).max(1000, 'Son demasiadas copias.').optional();

export const DerivarOrden = z.strictObject({
  oficial: DestinoPedido.optional(),
  copias: Copias,
  documentoIds: z
    .array(idTexto)
    .max(20, 'Se adjuntan hasta 20 documentos.')
    .transform((ids) => [...new Set(ids)])
    .optional(),
  justificacion: Justificacion,
});
export const RecibirOrden = z.strictObject({
  fojas: fojas.optional(),
  sello: lugar({ documentoId: idTexto }).optional(),
});
export const RevertirOrden = z.strictObject({ motivo: linea(500, 'El motivo').optional() });
export const DevolverOrden = z.strictObject({ motivo: linea(500, 'El motivo de la devolución') });
export const ArchivarOrden = z.strictObject({
  carpeta: linea(200, 'La carpeta').optional(),
  lugar: linea(200, 'El lugar').optional(),
  motivo: linea(1000, 'El motivo').optional(),
});
export const ResponderOrden = z.strictObject({
  documentoId: idTexto,
  proveido: parrafo(4000, 'El proveído').optional(),
  copias: Copias,
  anexos: z.array(AnexoPedido).max(50, 'Se admiten hasta 50 anexos.').optional(),
  justificacion: Justificacion,
});
export const CrearDocumentoOrden = z.strictObject({
  tipo: ClaveDeTipo,
  titulo: linea(500, 'El título').optional(),
  firmantePuestoId: idTexto,
  contenido: ContenidoInicial.optional(),
  /** a paper made elsewhere: nothing is written here */
  papel: PapelOfrecido.optional(),
});
export const BuscarOrden = z.strictObject({
  codigo: z.string({ error: 'Escriba un código.' }).max(100, 'El código es demasiado largo.'),
});
export const PalabrasOrden = z.strictObject({
  q: z.string({ error: 'Escriba qué busca.' }).max(200, 'Busque con menos de 200 caracteres.'),
  desde: z.string().max(200).optional(),
});
export const RemitentesOrden = z.strictObject({
  q: z.string().max(100, 'Busque con menos de 100 caracteres.').default(''),
});
export const ImprimirOrden = z.strictObject({ proveidos: z.enum(['si', 'no']).default('si') });

const Nulo = z.string().nullable();
const Tipo = z.enum(['oficial', 'copia']);
const Motivo = z.object({ codigo: z.string(), texto: z.string() });
const ActosDto = z.array(z.object({ acto: z.string(), permitido: z.boolean(), motivos: z.array(Motivo) }));
const HojaNueva = z.object({
  gestion: z.number(),
  id: z.string(),
  codigo: z.string(),
  codigoLargo: z.string(),
});

export const RegistradaDto = z.object({
  hoja: HojaNueva,
  documentoId: z.string(),
  recepcionId: z.string(),
  derivacionId: z.string(),
  recibidoEn: z.string(),
});
export const RegistradaInternaDto = z.object({ hoja: HojaNueva, derivacionId: z.string() });
export const DerivadasDto = z.object({
  derivaciones: z.array(z.object({ gestion: z.number(), id: z.string(), tipo: Tipo, a: z.string() })),
});
export const RecibidaDto = z.object({
  gestion: z.number(),
  id: z.string(),
  estado: z.enum(['RECIBIDA']),
  recepcionId: z.string(),
  recibidoEn: z.string(),
});
export const PasoCerradoDto = z.object({
  gestion: z.number(),
  id: z.string(),
  estado: z.enum(ESTADOS_DE_PASO),
});
export const CreadoDto = z.object({ id: z.string(), version: z.number() });
export const HojasHalladasDto = z.array(
  z.object({
    gestion: z.number(),
    id: z.string(),
    codigo: z.string(),
    referencia: z.string(),
    estado: z.string(),
    propuesta: z.boolean(),
  }),
);
export const PorPalabrasDto = z.object({
  filas: z.array(
    z.object({
      gestion: z.number(),
      id: z.string(),
      codigo: z.string(),
      referencia: z.string(),
      estado: z.string(),
      procedencia: Nulo,
      creadaEn: z.string(),
      extracto: z.string().meta({ description: 'donde están las palabras, cada una entre U+0002 y U+0003' }),
      campo: z.enum(CAMPOS_HALLADOS).meta({ description: 'en qué parte de la hoja están' }),
    }),
  ),
  siguiente: Nulo,
});
export const HistoriaDto = z.array(
  z.object({
    /** documento that it happened to; null: the HR itself. Each has a chain of its own */
    papel: Nulo,
    secuencia: z.number(),
    acto: z.string(),
    actor: Nulo,
    puesto: Nulo,
    titular: Nulo,
    en: z.string(),
    datos: z.record(z.string(), z.unknown()),
    hash: z.string(),
  }),
);
export const RemitentesDto = z.array(
  z.object({ procedencia: z.string(), remitente: Nulo, remitenteCargo: Nulo }),
);
const EstadoDeSello = z.enum(['sin-sello', 'pendiente', 'sellado', 'fallido', 'constancia', 'en-papel']);
export const RecepcionDto = z.object({
  gestion: z.number(),
  id: z.string(),
  codigo: z.string(),
  documentoId: Nulo,
  estado: EstadoDeSello,
  detalle: Nulo,
  recibidoEn: z.string(),
  recibidoPor: z.string(),
  nota: z.object({
    procedencia: Nulo,
    remitente: Nulo,
    remitenteCargo: Nulo,
    citeOriginal: Nulo,
    fechaOriginal: Nulo,
    referencia: z.string(),
    fojas: z.number().nullable(),
    fojasDeclaradas: z.number().nullable(),
    adjuntos: Nulo,
    destinatario: Nulo,
  }),
  /** the note whose words are the head of its HR */
  abre: z.boolean(),
  corregidaEn: Nulo,
  corregir: z.object({ permitido: z.boolean(), motivos: z.array(Motivo) }),
});
export const PendienteDto = z.object({ estado: z.enum(['pendiente']) });

const Extremo = z.object({ cargo: Nulo, unidadSigla: z.string(), nombre: Nulo });
const PasoDto = z.object({
  gestion: z.number(),
  id: z.string(),
  secuencia: z.number(),
  tipo: Tipo,
  estado: z.enum(ESTADOS_DE_PASO),
  origenId: Nulo,
  de: Extremo.nullable(),
  a: Extremo,
  acciones: z.array(z.string()),
  proveido: z.string(),
  enviadoEn: Nulo,
  recibidoEn: Nulo,
  entregadoDe: Nulo,
  traidoPor: Nulo,
  recibidoPor: Nulo,
  cerradoEn: Nulo,
  motivo: Nulo,
  carpeta: Nulo,
  lugar: Nulo,
  observacion: Nulo,
  fojas: z.number().nullable(),
  fojasDeclaradas: z.number().nullable(),
  documentos: z.array(z.object({ id: z.string(), cite: Nulo, titulo: Nulo })),
});
const DocumentoDeHojaDto = z.object({
  id: z.string(),
  tipo: z.string(),
  origen: z.enum(['propio', 'externo']),
  hechura: z.enum(['redactado', 'subido']),
  estado: z.string(),
  cite: Nulo,
  titulo: Nulo,
  fecha: Nulo,
  fojas: z.number().nullable(),
  revision: z.number().nullable(),
  paginas: z.number().nullable(),
  firmas: z.number(),
  /** how far it got with its addressees; null: it has not gone out */
  cuenta: CuentaDto.nullable(),
  anexos: z.array(
    z.object({
      n: z.number(),
      nombre: z.string(),
      descripcion: z.string(),
      fojas: z.number(),
      bytes: z.number(),
      tipo: z.string(),
      tipoNombre: z.string(),
      macros: z.boolean(),
      sha256: z.string(),
      paginas: z.number(),
      url: z.string(),
    }),
  ),
  sello: z
    .object({
      gestion: z.number(),
      recepcionId: z.string(),
      estado: EstadoDeSello,
      detalle: Nulo,
      recibidoEn: z.string(),
      recibidoPor: z.string(),
    })
    .nullable(),
});
export const HojaVistaDto = z.object({
  gestion: z.number(),
  id: z.string(),
  codigo: z.string(),
  codigoLargo: z.string(),
  clase: z.enum(['interna', 'externa']),
  estado: z.enum(ESTADOS_DE_HOJA),
  confidencialidad: Confidencialidad,
  referencia: z.string(),
  proceso: Nulo,
  procedencia: Nulo,
  remitente: Nulo,
  remitenteCargo: Nulo,
  citeOriginal: Nulo,
  fechaOriginal: Nulo,
  destinatario: Nulo,
  fojas: z.number().nullable(),
  adjuntos: Nulo,
  creadaEn: z.string(),
  corregidaEn: Nulo,
  actos: ActosDto,
  plazos: z.array(PlazoVistoDto),
  ruta: z.array(PasoDto),
  documentos: z.array(DocumentoDeHojaDto),
  misPasos: z.array(
    z.object({
      gestion: z.number(),
      id: z.string(),
      secuencia: z.number(),
      tipo: Tipo,
      estado: z.enum(ESTADOS_DE_PASO),
      puedeSellar: z.boolean(),
      respondeA: Extremo.nullable(),
      respuestas: z.array(z.string()),
      actos: ActosDto,
    }),
  ),
  debe: DebeDto,
  respondido: RespondidoDto,
  grupo: GrupoDto,
  anulacion: AnulacionDto,
});
