import { TableKit } from '@tiptap/extension-table';
import { EditorContent, useEditor, type Editor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { useEffect, useRef } from 'react';
import type { NodoDeTexto } from '../api/tipos';
import { conSenales, type Senal } from '../vobo/senales';
import { BarraDeEditor } from './BarraDeEditor';
import estilos from './documento.module.css';

interface Props {
  inicial: NodoDeTexto;
  alCambiar: (cuerpo: NodoDeTexto) => void;
  alMontar?: (editor: Editor) => void;
  editable: boolean;
  /** Words that remarks point at, marked but not written. */
  senales?: readonly Senal[];
  /** What is selected: where it begins, and its words; null when nothing is. */
  alElegir?: (elegido: { desde: number; cita: string } | null) => void;
}

const CITA_MAXIMA = 300;

const NINGUNA: readonly Senal[] = [];

const EXTENSIONES = [
  // Only what the printed letter knows how to set.
  StarterKit.configure({
    heading: { levels: [2, 3] },
    code: false,
    codeBlock: false,
    blockquote: false,
    strike: false,
    link: false,
    horizontalRule: false,
  }),
  TableKit.configure({ table: { resizable: false } }),
];

/** The body of the letter: what it allows is what the paper can print. */
export function EditorDeTexto({
  inicial,
  alCambiar,
  alMontar,
  editable,
  senales = NINGUNA,
  alElegir,
}: Props) {
  const marcas = useRef(senales);
  const editor = useEditor({
    extensions: [...EXTENSIONES, conSenales(() => marcas.current)],
    content: inicial,
    editable,
    injectCSS: false,
    editorProps: {
      attributes: {
        class: estilos.texto ?? '',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': 'Texto de la carta',
        lang: 'es',
        spellcheck: 'true',
      },
    },
    onCreate: ({ editor: e }) => alMontar?.(e),
    onUpdate: ({ editor: e }) => alCambiar(e.getJSON() as NodoDeTexto),
    onSelectionUpdate: ({ editor: e }) => {
      const { from, to } = e.state.selection;
      const cita = e.state.doc.textBetween(from, to, ' ').trim().slice(0, CITA_MAXIMA);
      alElegir?.(cita === '' ? null : { desde: from, cita });
    },
  });
  useEffect(() => {
    marcas.current = senales;
    if (editor && !editor.isDestroyed) editor.view.dispatch(editor.state.tr);
  }, [editor, senales]);
  return (
    <div className={estilos.editor}>
      {editable && <BarraDeEditor editor={editor} />}
      <EditorContent editor={editor} />
    </div>
  );
}
