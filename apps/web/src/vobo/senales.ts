import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** Words of the text that a remark points at. */
export interface Senal {
  id: string;
  /** where they began when they were pointed at */
  desde: number;
  cita: string;
}

/** Letters of a text, and where each stands in the document; a block ends in one space. */
function letrasDe(doc: Node): { texto: string; lugares: number[] } {
  let texto = '';
  const lugares: number[] = [];
  doc.descendants((nodo, pos) => {
    const letras = nodo.text ?? '';
    texto += letras;
    for (let i = 0; i < letras.length; i++) lugares.push(pos + i);
    if (nodo.isBlock && texto !== '' && !texto.endsWith(' ')) {
      texto += ' ';
      lugares.push(pos);
    }
  });
  return { texto, lugares };
}

/**
 * Where a remark points now: of the places that say the same words, the nearest to where they were.
 * @returns null when those words are no longer there
 */
export function lugarDe(
  doc: Node,
  senal: Pick<Senal, 'desde' | 'cita'>,
): { desde: number; hasta: number } | null {
  const { texto, lugares } = letrasDe(doc);
  const cita = senal.cita.replace(/\s+/g, ' ');
  let mejor: { desde: number; hasta: number } | null = null;
  for (let i = texto.indexOf(cita); i >= 0; i = texto.indexOf(cita, i + 1)) {
    const desde = lugares[i] ?? 0;
    const hasta = (lugares[i + cita.length - 1] ?? desde) + 1;
    if (!mejor || Math.abs(desde - senal.desde) < Math.abs(mejor.desde - senal.desde))
      mejor = { desde, hasta };
  }
  return mejor;
}

/**
 * Marks in the text what the remarks point at; they are not part of what is written.
 * @param senales asked at each drawing
 */
export const conSenales = (senales: () => readonly Senal[]): Extension =>
  Extension.create({
    name: 'senales',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          decorations: ({ doc }) =>
            DecorationSet.create(
              doc,
              senales().flatMap((s) => {
                const lugar = lugarDe(doc, s);
                return lugar
                  ? [Decoration.inline(lugar.desde, lugar.hasta, { class: 'senalado', 'data-senal': s.id })]
                  : [];
              }),
            ),
        },
      }),
    ],
  });
