import type { Editor } from '@tiptap/react';
import { useRef, useState } from 'react';
import { avisoDePegado, imagenesDelPegado } from './pegado/aviso';
import { ultimaNota } from './pegado/notas';
import { leerPegado, type Pegado } from './pegado/pegado';
import { imagenesEntre } from './use-imagenes';

/** What comes from another program: its words where the caret is, its notes at the end, its pictures uploaded. */
export function usePegado(editor: () => Editor | null, ponerImagenes: (archivos: readonly File[]) => void) {
  const [aviso, setAviso] = useState<string | null>(null);
  const enCurso = useRef<Pegado | null>(null);

  /** The words, before the editor puts them. */
  const limpiar = (html: string): string => {
    enCurso.current = null;
    // What was copied from this same editor is as it should be.
    if (html.includes('data-pm-slice')) return html;
    enCurso.current = leerPegado(html, ultimaNota(editor()?.state.doc.textContent ?? ''));
    return enCurso.current.html;
  };

  /**
   * What goes along with the words, once the editor has put them.
   * @returns whether there were no words to put
   */
  const completar = (archivos: FileList | null | undefined): boolean => {
    const p = enCurso.current;
    enCurso.current = null;
    setAviso(null);
    if (!p) return false;
    const { entran, fuera } = imagenesDelPegado(p.imagenes, imagenesEntre(archivos), p.conTexto);
    setAviso(avisoDePegado({ notas: p.notas.length, puestas: p.conTexto ? entran.length : 0, fuera }));
    queueMicrotask(() => {
      const e = editor();
      if (e && p.notas.length > 0)
        e.commands.insertContentAt(e.state.doc.content.size, p.notas.join(''), { updateSelection: false });
      if (entran.length > 0) ponerImagenes(entran);
    });
    return !p.conTexto && p.html === '';
  };

  return { aviso, callar: () => setAviso(null), limpiar, completar };
}
