import type { ContenidoDeCarta, NodoDeTexto, OrdenCrearDocumento, TipoDeDocumento } from '../api/tipos';

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

/** A letter before anything is written, with the words each kind opens and closes with. */
export function contenidoInicial(tipo: TipoDeDocumento): ContenidoDeCarta {
  const interna = tipo !== 'carta';
  return {
    destinatario: {
      tratamiento: interna ? 'Señor' : 'Señor:',
      lineas: [],
      lugar: interna ? 'Presente.-' : 'La Paz.-',
    },
    saludo: interna ? 'De mi consideración:' : 'De mi consideración:',
    cuerpo: CUERPO_VACIO,
    despedida: 'Atentamente,',
  };
}

/** @returns the order that opens a draft */
export function ordenDeCrear(
  tipo: TipoDeDocumento,
  firmantePuestoId: string,
  titulo: string,
): OrdenCrearDocumento {
  return {
    tipo,
    firmantePuestoId,
    ...(titulo.trim() ? { titulo: titulo.trim() } : {}),
    contenido: contenidoInicial(tipo),
  };
}

function textoDe(nodo: NodoDeTexto): string {
  return (nodo.text ?? '') + (nodo.content ?? []).map(textoDe).join(' ');
}

/** What is missing before a letter is worth signing, in words. The server decides; this only spares the trip. */
export function faltasDeCarta(c: ContenidoDeCarta): string[] {
  const faltas: string[] = [];
  if (c.destinatario.lineas.length === 0) faltas.push('el destinatario');
  if (textoDe(c.cuerpo).trim() === '') faltas.push('el texto');
  return faltas;
}

/** Fields left empty do not travel. */
export function contenidoLimpio(c: ContenidoDeCarta): ContenidoDeCarta {
  const { referencia, despedida, adjuntos, iniciales, copias, codigos, ...resto } = c;
  return {
    ...resto,
    ...(referencia?.trim() ? { referencia: referencia.trim() } : {}),
    ...(despedida?.trim() ? { despedida: despedida.trim() } : {}),
    ...(adjuntos?.trim() ? { adjuntos: adjuntos.trim() } : {}),
    ...(iniciales?.trim() ? { iniciales: iniciales.trim() } : {}),
    ...(copias?.length ? { copias } : {}),
    ...(codigos?.length ? { codigos } : {}),
  };
}
