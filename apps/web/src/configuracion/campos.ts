import type { AjustesDeTipo, CampoDePlantilla } from '../api/tipos';

export type Campo = CampoDePlantilla['campo'];

interface Descripcion {
  nombre: string;
  /** as refusals and announcements call it */
  conArticulo: string;
  /** who writes it, or where it goes */
  nota?: string;
  /** label that it prints when the template says no other; absent: it has none */
  etiqueta?: string;
  /** it may begin with a text of the template */
  conTexto?: boolean;
  /** the system writes it: nobody can leave it out */
  delSistema?: boolean;
}

/** What a paper may bear, in the words of the office. */
export const CAMPOS: Readonly<Record<Campo, Descripcion>> = {
  fecha: {
    nombre: 'Fecha',
    conArticulo: 'la fecha',
    nota: 'La pone el sistema al firmar.',
    etiqueta: 'Fecha',
    delSistema: true,
  },
  cite: { nombre: 'CITE', conArticulo: 'el CITE', nota: 'Lo pone el sistema al firmar.', delSistema: true },
  destinatario: {
    nombre: 'Destinatario',
    conArticulo: 'el destinatario',
    nota: 'Señor, nombre, cargo, Presente.-',
  },
  a: { nombre: 'A', conArticulo: 'a quién va', etiqueta: 'A' },
  via: { nombre: 'Vía', conArticulo: 'la vía', etiqueta: 'Vía' },
  de: { nombre: 'De', conArticulo: 'de quién es', etiqueta: 'De' },
  referencia: { nombre: 'Referencia', conArticulo: 'la referencia', etiqueta: 'REF.:' },
  saludo: { nombre: 'Saludo', conArticulo: 'el saludo', nota: 'Antes del texto.', conTexto: true },
  despedida: { nombre: 'Despedida', conArticulo: 'la despedida', nota: 'Después del texto.', conTexto: true },
  copias: { nombre: 'Copias (C.c.)', conArticulo: 'las copias', etiqueta: 'C.c./' },
  adjuntos: { nombre: 'Adjuntos', conArticulo: 'los adjuntos', etiqueta: 'Adj/' },
  iniciales: {
    nombre: 'Iniciales',
    conArticulo: 'las iniciales',
    nota: 'Las pone el sistema: firmante, redactor, transcriptor.',
    delSistema: true,
  },
};

/** Where each lies on the page; only within a place is there an order to choose. */
export const LUGARES = [
  {
    lugar: 'cabeza',
    titulo: 'Cabeza, antes del texto',
    campos: ['fecha', 'cite', 'destinatario', 'a', 'via', 'de', 'referencia'],
    enOrden: true,
  },
  { lugar: 'texto', titulo: 'Antes y después del texto', campos: ['saludo', 'despedida'], enOrden: false },
  { lugar: 'pie', titulo: 'Pie, bajo la firma', campos: ['copias', 'adjuntos', 'iniciales'], enOrden: true },
] as const satisfies readonly { lugar: string; titulo: string; campos: readonly Campo[]; enOrden: boolean }[];

type Campos = AjustesDeTipo['campos'];
const lugarDe = (campo: Campo): number =>
  LUGARES.findIndex((l) => (l.campos as readonly Campo[]).includes(campo));

/** @returns the fields as the page has them: the head's, the text's, the foot's, each in its own order */
export function enSuLugar(campos: Campos): Campos {
  return LUGARES.flatMap((l, i) => {
    const suyos = campos.filter((c) => lugarDe(c.campo) === i);
    if (l.enOrden) return suyos;
    return l.campos.flatMap((campo) => suyos.filter((c) => c.campo === campo));
  });
}

/** @param pasos -1 up, 1 down @returns the fields with one moved within its place; the same ones where it cannot */
export function mover(campos: Campos, campo: Campo, pasos: -1 | 1): Campos {
  const de = campos.findIndex((c) => c.campo === campo);
  const a = de + pasos;
  const [uno, otro] = [campos[de], campos[a]];
  if (!uno || !otro || lugarDe(uno.campo) !== lugarDe(otro.campo)) return campos;
  const movidos = [...campos];
  movidos[de] = otro;
  movidos[a] = uno;
  return movidos;
}

/** @returns the fields with one more, at the end of its place */
export const anadir = (campos: Campos, campo: Campo): Campos =>
  enSuLugar([...campos, { campo, obligatorio: false }]);

/** Settings without what was left empty: an absent one is the usual. */
export function limpio<T extends object>(ajustes: T): T {
  const podado = Object.entries(ajustes).flatMap(([clave, valor]: [string, unknown]): [string, unknown][] => {
    if (valor === undefined || valor === null || valor === '') return [];
    if (Array.isArray(valor))
      return [
        [
          clave,
          valor.flatMap((v: unknown) => (v === '' ? [] : [typeof v === 'object' && v ? limpio(v) : v])),
        ],
      ];
    return [[clave, typeof valor === 'object' ? limpio(valor) : valor]];
  });
  return Object.fromEntries(podado) as T;
}

/** Lines of a box, one of the paper each. */
export const enRenglones = (texto: string): string[] => (texto === '' ? [] : texto.split('\n'));
