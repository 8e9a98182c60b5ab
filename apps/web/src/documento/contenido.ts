import type {
  ContenidoDeCarta,
  NodoDeTexto,
  OrdenCrearDocumento,
  Persona,
  TipoDeDocumento,
} from '../api/tipos';

export const CUERPO_VACIO: NodoDeTexto = { type: 'doc', content: [{ type: 'paragraph' }] };

export const TIPOS: readonly { valor: TipoDeDocumento; texto: string; ayuda: string }[] = [
  { valor: 'carta', texto: 'Carta', ayuda: 'Sale de la entidad, con membrete y CITE de su unidad.' },
  { valor: 'nota-interna', texto: 'Nota interna', ayuda: 'De una unidad a otra de la misma entidad.' },
  { valor: 'circular', texto: 'Circular interna', ayuda: 'Lleva el número de su hoja de ruta.' },
];

/** @returns lines as typed in one box, without blanks at the ends or empty lines */
export function lineas(texto: string): string[] {
  return texto
    .split('\n')
    .map((l) => l.trim())
    .filter(Boolean);
}

/** A paper before anything is written, with the words each kind opens and closes with. */
export function contenidoInicial(tipo: TipoDeDocumento, firma?: Persona): ContenidoDeCarta {
  if (tipo !== 'carta') return { a: [], de: firma ? [firma] : [], cuerpo: CUERPO_VACIO };
  return {
    destinatario: { tratamiento: 'Señor:', lineas: [], lugar: 'La Paz.-' },
    saludo: 'De mi consideración:',
    cuerpo: CUERPO_VACIO,
    despedida: 'Atentamente,',
  };
}

/** @returns the order that opens a draft */
export function ordenDeCrear(
  tipo: TipoDeDocumento,
  { id: firmantePuestoId, ...firma }: Persona & { id: string },
  titulo: string,
): OrdenCrearDocumento {
  return {
    tipo,
    firmantePuestoId,
    ...(titulo.trim() ? { titulo: titulo.trim() } : {}),
    contenido: contenidoInicial(tipo, firma),
  };
}

function textoDe(nodo: NodoDeTexto): string {
  return (nodo.text ?? '') + (nodo.content ?? []).map(textoDe).join(' ');
}

/** What is missing before a letter is worth signing, in words. The server decides; this only spares the trip. */
export function faltasDeCarta(c: ContenidoDeCarta): string[] {
  const faltas: string[] = [];
  if (c.destinatario?.lineas.length === 0) faltas.push('el destinatario');
  if (textoDe(c.cuerpo).trim() === '') faltas.push('el texto');
  return faltas;
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
      .map((p) => ({ nombre: p.nombre.trim(), cargo: p.cargo.trim() }))
      .filter((p) => p.nombre && p.cargo);
    if (personas.length > 0) limpio[campo] = personas;
  }
  if (c.copias?.length) limpio.copias = c.copias;
  if (c.codigos?.length) limpio.codigos = c.codigos;
  return limpio;
}
