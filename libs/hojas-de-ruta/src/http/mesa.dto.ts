import { fechaIso, fojas, gestionTexto, idTexto, linea, versionVista } from '#platform';
import { z } from 'zod';
import { ESQUINAS } from '../domain/sello';

const Nulo = z.string().nullable();
const Opcional = (max: number, nombre: string) => linea(max, nombre).optional();
const Borrable = (max: number, nombre: string) => z.union([linea(max, nombre), z.null()]).optional();

const PorQueSeCorrige = {
  motivo: linea(500, 'El motivo de la corrección'),
  corregidaEn: z.iso
    .datetime('La última corrección que usted vio no es una fecha.')
    .nullable()
    .meta({ description: 'Última corrección que vio quien corrige; null: ninguna' }),
};

export const CorregirOrden = z.strictObject({
  procedencia: Opcional(200, 'La procedencia'),
  remitente: Opcional(200, 'El remitente'),
  remitenteCargo: Borrable(200, 'El cargo'),
  citeOriginal: Borrable(120, 'El CITE'),
  fechaOriginal: z.union([fechaIso, z.null()]).optional(),
  referencia: Opcional(1000, 'La referencia'),
  fojas: fojas.optional(),
  fojasDeclaradas: z.union([fojas, z.null()]).optional(),
  adjuntos: Borrable(300, 'Los adjuntos'),
  destinatarioPuestoId: z.union([idTexto, z.null()]).optional(),
  ...PorQueSeCorrige,
});
export const CorregirInternaOrden = z.strictObject({
  referencia: Opcional(1000, 'La referencia'),
  proceso: Borrable(300, 'El proceso'),
  fojas: z.union([fojas, z.null()]).optional(),
  adjuntos: Borrable(300, 'Los adjuntos'),
  ...PorQueSeCorrige,
});
export const CorregidaDto = z.object({
  gestion: z.number(),
  id: z.string(),
  cambios: z.record(z.string(), z.object({ antes: z.unknown(), despues: z.unknown() })),
});
export const RechazarOrden = z.strictObject({
  procedencia: linea(200, 'La procedencia'),
  remitente: Opcional(200, 'El remitente'),
  citeOriginal: Opcional(120, 'El CITE'),
  referencia: Opcional(1000, 'La referencia'),
  traidoPor: Opcional(200, 'Quién lo trajo'),
  motivo: linea(500, 'El motivo del rechazo'),
});
export const RechazadaDto = z.object({ id: z.string(), rechazadoEn: z.string() });
export const DiaOrden = z.strictObject({ fecha: fechaIso.optional() });
const EstadoDeSello = z.enum(['sin-sello', 'pendiente', 'sellado', 'fallido', 'constancia', 'en-papel']);
export const DiaDto = z.object({
  fecha: z.string(),
  recepciones: z.array(
    z.object({
      gestion: z.number(),
      id: z.string(),
      hojaId: z.string(),
      codigo: z.string(),
      documentoId: Nulo,
      procedencia: Nulo,
      remitente: Nulo,
      cite: Nulo,
      referencia: z.string(),
      recibidoEn: z.string(),
      recibidoPor: z.string(),
      estado: EstadoDeSello,
      faltaEscaneo: z.boolean(),
      diferencias: z.array(z.string()),
      corregida: z.boolean(),
    }),
  ),
  rechazos: z.array(
    z.object({
      id: z.string(),
      procedencia: z.string(),
      remitente: Nulo,
      cite: Nulo,
      referencia: Nulo,
      traidoPor: Nulo,
      motivo: z.string(),
      rechazadoEn: z.string(),
      rechazadoPor: z.string(),
    }),
  ),
});

const Esquina = z.enum(ESQUINAS);
export const SelloPrevistoDto = z.object({
  pagina: z.object({ ancho: z.number(), alto: z.number() }),
  propuesta: z.union([z.object({ esquina: Esquina }), z.object({ x: z.number(), y: z.number() })]),
  libre: z.boolean(),
  esquinas: z.array(
    z.object({
      esquina: Esquina,
      libre: z.boolean(),
      x: z.number(),
      y: z.number(),
      ancho: z.number(),
      alto: z.number(),
    }),
  ),
});
const Punto = z.coerce.number().min(0).max(20_000).optional();
const Lugar = { esquina: Esquina.optional(), x: Punto, y: Punto };
export const PapelDePaso = z.object({ gestion: gestionTexto, id: idTexto, documento: idTexto });
export const LugarDeSelloOrden = z.strictObject(Lugar);
export const VistaDeSelloOrden = z.strictObject({
  ...Lugar,
  codigo: z
    .string()
    .regex(/^[\d-]{1,20}$/)
    .optional(),
});

export const EtiquetaOrden = z.strictObject({
  texto: z.string({ error: 'Escanee o escriba un código.' }).max(300, 'Ese código es demasiado largo.'),
});
const HojaDto = z.object({
  gestion: z.number(),
  id: z.string(),
  codigo: z.string(),
  referencia: z.string(),
  estado: z.string(),
});
export const EtiquetaDto = z.object({
  hoja: HojaDto.nullable(),
  propuesta: z.boolean(),
  lleva: z.object({ gestion: z.number(), id: z.string(), codigo: z.string() }).nullable(),
  porRecibir: z.object({ gestion: z.number(), id: z.string() }).nullable(),
  bloque: z.number().nullable(),
  mensaje: z.string(),
});
export const EscaneoOrden = z.strictObject({
  archivoId: idTexto,
  recepcionId: idTexto.optional(),
  bloque: z.number().int().min(1).max(9999).optional(),
});
export const EscaneoDto = z.object({ documentoId: z.string(), pasoId: Nulo });
export const DestinoDeEscaneoDto = z.object({
  listo: z.boolean(),
  hoja: HojaDto.nullable(),
  sitios: z.array(z.object({ recepcionId: Nulo, bloque: z.number().nullable(), texto: z.string() })),
  ajenos: z.number(),
});
export const DestinoDeEscaneoOrden = z
  .strictObject({ gestion: gestionTexto.optional(), hoja: idTexto.optional() })
  .refine((o) => (o.gestion === undefined) === (o.hoja === undefined), {
    message: 'La hoja de ruta se nombra con su gestión y su número.',
  });

export const ProcedenciasOrden = z.strictObject({
  q: z.string().max(100, 'Busque con menos de 100 caracteres.').default(''),
});
export const ProcedenciasDto = z.array(
  z.object({
    id: z.string(),
    nombre: z.string(),
    remitente: Nulo,
    remitenteCargo: Nulo,
    version: z.number(),
    alias: z.array(z.string()),
    notas: z.number(),
    usadaEn: z.string(),
  }),
);
const Procedencia = {
  nombre: linea(200, 'El nombre'),
  remitente: z.union([linea(200, 'El remitente'), z.null()]).default(null),
  remitenteCargo: z.union([linea(200, 'El cargo'), z.null()]).default(null),
};
export const ProcedenciaOrden = z.strictObject(Procedencia);
export const CorregirProcedenciaOrden = z.strictObject({ ...Procedencia, version: versionVista });
export const ProcedenciaGuardadaDto = z.object({ id: z.string(), version: z.number() });
export const IdDeProcedencia = z.object({ id: idTexto });
export const FusionarOrden = z.strictObject({ enId: idTexto });
export const FusionadaDto = z.object({ id: z.string(), nombre: z.string() });
