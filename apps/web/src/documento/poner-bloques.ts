import type { Editor } from '@tiptap/react';
import type { NodoDeTexto } from '../api/tipos';
import { tramos } from './diferencias';
import { claveDe } from './fusion';

/** Makes the text say `bloques`, touching only the paragraphs that differ: the caret stays where it was. */
export function ponerBloques(editor: Editor, bloques: readonly NodoDeTexto[]): void {
  const { state } = editor;
  const { tr } = state;
  const actuales = state.doc.content.content.map((n) => n.toJSON() as NodoDeTexto);
  const deseados = bloques.map((b) => state.schema.nodeFromJSON(b).toJSON() as NodoDeTexto);
  let [lugar, indice] = [0, 0];
  for (const t of tramos(actuales, deseados, claveDe)) {
    if (t.clase === 'agregado') {
      const nodos = t.de.map((b) => state.schema.nodeFromJSON(b));
      tr.insert(tr.mapping.map(lugar), nodos);
      continue;
    }
    const desde = lugar;
    for (let i = 0; i < t.de.length; i++) lugar += state.doc.child(indice++).nodeSize;
    if (t.clase === 'quitado') tr.delete(tr.mapping.map(desde), tr.mapping.map(lugar));
  }
  editor.view.dispatch(tr.setMeta('preventUpdate', true).setMeta('addToHistory', false));
}
