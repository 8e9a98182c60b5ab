import type { ContenidoDeCarta, FormaDeDocumento, NodoDeTexto, Persona } from '../api/tipos';

export const CUERPO_VACIO: NodoDeTexto = { type: 'doc', content: [{ type: 'paragraph' }] };

/** @returns lines as typed in one box, without blanks at the ends or empty lines */
export function lineas(texto: string): string[] {
  return texto
    .split('\n')
    .map((l) => l.trim())
    .filter(Boolean);
}

/** Parts of a paper beside its text, as they are called where no template calls them otherwise. */
export const NOMBRE_DE_CAMPO = {
  destinatario: 'Destinatario',
  a: 'A',
  via: 'Vía',
  de: 'De',
  referencia: 'Ref.',
  saludo: 'Saludo',
  despedida: 'Despedida',
  copias: 'C.c.',
  adjuntos: 'Adj.',
  iniciales: 'Iniciales',
  codigos: 'Códigos',
} as const satisfies Record<keyof Omit<ContenidoDeCarta, 'cuerpo'>, string>;

export type CampoEscrito = keyof Omit<ContenidoDeCarta, 'cuerpo' | 'codigos'>;
const CAMPOS_ESCRITOS = (Object.keys(NOMBRE_DE_CAMPO) as (keyof typeof NOMBRE_DE_CAMPO)[]).filter(
  (c): c is CampoEscrito => c !== 'codigos',
);
export interface CampoVisible {
  readonly campo: CampoEscrito;
  readonly etiqueta: string;
  readonly obligatorio: boolean;
}

/**
 * The fields to fill in, in the order of the paper: those of its template, and any that was written all the same.
 * @param forma null: the template is not known, and every field is there
 */
export function camposVisibles(forma: FormaDeDocumento | null, c: ContenidoDeCarta): CampoVisible[] {
  const deForma =
    forma?.campos ?? CAMPOS_ESCRITOS.map((campo) => ({ campo, obligatorio: false, etiqueta: undefined }));
  const propios = deForma.flatMap(({ campo, obligatorio, etiqueta }): CampoVisible[] =>
    campo === 'fecha' || campo === 'cite'
      ? []
      : [{ campo, obligatorio, etiqueta: etiqueta ?? NOMBRE_DE_CAMPO[campo] }],
  );
  const escritos = CAMPOS_ESCRITOS.filter((campo) => {
    const valor = c[campo];
    return Array.isArray(valor) ? valor.length > 0 : valor !== undefined && valor !== '';
  });
  const demas = escritos.filter((campo) => !propios.some((p) => p.campo === campo));
  return [
    ...propios,
    ...demas.map((campo) => ({ campo, obligatorio: false, etiqueta: NOMBRE_DE_CAMPO[campo] })),
  ];
}

const TEXTOS = ['referencia', 'saludo', 'despedida', 'adjuntos', 'iniciales'] as const;
const PERSONAS = ['a', 'via', 'de'] as const;

/** Fields left empty do not travel. */
export function contenidoLimpio(c: ContenidoDeCarta): ContenidoDeCarta {
  const limpio: ContenidoDeCarta = { cuerpo: c.cuerpo };
  if (c.destinatario) limpio.destinatario = c.destinatario;
  for (const campo of TEXTOS) {
    const texto = c[campo]?.trim();
    if (texto) limpio[campo] = texto;
  }
  for (const campo of PERSONAS) {
    const personas = (c[campo] ?? [])
      .map((p) => ({ ...p, nombre: p.nombre.trim(), cargo: p.cargo.trim() }))
      // Only a cargo is a person named by it.
      .map((p) => (p.nombre ? p : { ...p, nombre: p.cargo, cargo: '' }))
      .filter((p) => p.nombre);
    if (personas.length > 0) limpio[campo] = personas;
  }
  if (c.copias?.length) limpio.copias = c.copias;
  if (c.codigos?.length) limpio.codigos = c.codigos;
  return limpio;
}

const palabrasDe = (texto: string): string[] =>
  texto
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((p) => p.length > 2);

/** What is typed over a person of the house: a title before the name leaves the post; another name is another person. */
export function personaEscrita(p: Persona, cambios: Partial<Persona>): Persona {
  const { puestoId, ...escrita } = { ...p, ...cambios };
  if (!puestoId) return escrita;
  const antes = new Set(palabrasDe(p.nombre));
  return palabrasDe(escrita.nombre).some((x) => antes.has(x)) ? { ...escrita, puestoId } : escrita;
}
