import { z } from 'zod';

const Nulo = z.string().nullable();

export const SubirOrden = z.object({
  /** `papel`: a PDF or a photo; `anexo`: also a file of the office, kept as it is */
  uso: z.enum(['papel', 'anexo'], 'El uso es «papel» o «anexo».').default('papel'),
});

export const ArchivoDto = z.object({
  id: z.string(),
  nombre: z.string(),
  sha256: z.string(),
  bytes: z.number(),
  tipo: z.string(),
  tipoNombre: z.string(),
  paginas: z.number(),
  firmas: z.number(),
  avisos: z.array(z.string()),
  original: z.object({ tipo: z.string(), nombre: z.string() }).nullable(),
  yaEsta: z.object({ gestion: z.number(), id: z.string(), codigo: z.string() }).nullable(),
  yaEsDe: z.object({ id: z.string(), nombre: z.string() }).nullable(),
});

const Caja = z.object({ x: z.number(), y: z.number(), ancho: z.number(), alto: z.number() });
const PropuestaDto = z.object({
  valor: z.string(),
  texto: z.string(),
  dudosa: z.boolean(),
  pagina: z.number(),
  caja: Caja,
});

export const LecturaDto = z.object({
  archivoId: z.string(),
  estado: z.enum(['pendiente', 'leida', 'fallida']),
  fuente: z.enum(['texto', 'escaneo', 'ninguna']).nullable(),
  detalle: Nulo,
  propuestas: z.object({
    cite: PropuestaDto.optional(),
    fecha: PropuestaDto.optional(),
    procedencia: PropuestaDto.optional(),
    remitente: PropuestaDto.optional(),
    remitenteCargo: PropuestaDto.optional(),
    referencia: PropuestaDto.optional(),
    responde: PropuestaDto.optional(),
    sello: z
      .object({
        hora: PropuestaDto.optional(),
        fecha: PropuestaDto.optional(),
        codigo: PropuestaDto.optional(),
      })
      .optional(),
  }),
});
