import { fechaIso, idTexto, linea, parrafo } from '#platform';
import { z } from 'zod';
import { faltaEnCuerpo, type Nodo } from '../domain/cuerpo';

const opcional = (max: number, nombre: string) =>
  parrafo(max, nombre)
    .transform((t) => t || undefined)
    .optional();

const Persona = z.strictObject({
  nombre: linea(300, 'El nombre'),
  cargo: linea(300, 'El cargo').or(z.literal('')),
  /** of the house, when it was picked there */
  puestoId: idTexto.optional(),
});

// A loose object, not `z.custom`: the contract of the API must be able to say what it is.
const Cuerpo = z
  .looseObject({}, 'Falta el texto del documento.')
  .superRefine((v, ctx) => {
    const falta = faltaEnCuerpo(v);
    if (falta) ctx.addIssue({ code: 'custom', message: falta });
  })
  .meta({
    description: 'Documento del editor (TipTap JSON), hasta 1 MB y 40 niveles',
  }) as unknown as z.ZodType<Nodo>;

export const Destinatario = z.strictObject({
  tratamiento: opcional(100, 'El tratamiento'),
  lineas: z.array(linea(300, 'La línea del destinatario')).max(12, 'El destinatario admite 12 líneas.'),
  lugar: opcional(100, 'El lugar'),
});

/** How `Contenido` arrives: its limits, with a message for each. */
export const Contenido = z.strictObject({
  destinatario: Destinatario.optional(),
  a: z.array(Persona).max(20).optional(),
  via: z.array(Persona).max(10).optional(),
  de: z.array(Persona).max(10).optional(),
  referencia: opcional(1000, 'La referencia'),
  saludo: opcional(300, 'El saludo'),
  cuerpo: Cuerpo,
  despedida: opcional(500, 'La despedida'),
  copias: z.array(linea(300, 'La copia')).max(50).optional(),
  adjuntos: opcional(500, 'El adjunto'),
  iniciales: opcional(100, 'Las iniciales'),
  codigos: z.array(linea(60, 'El código')).max(10).optional(),
});
export type Contenido = z.infer<typeof Contenido>;

/** What whoever opens a draft has already; the template of its type gives the rest. */
export const ContenidoInicial = Contenido.partial({ cuerpo: true });

export const ClaveDeTipo = z.string().regex(/^[a-z][a-z0-9-]{1,39}$/, 'Elija el tipo de documento.');

/** A paper made elsewhere, as it is handed in. */
export const PapelOfrecido = z.strictObject({
  archivoId: idTexto,
  /** date that it bears */
  fecha: fechaIso.optional(),
  /** the reserved number that it bears already; absent: it is given when it is issued */
  numeroId: idTexto.optional(),
});
