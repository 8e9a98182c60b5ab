import { TableKit } from '@tiptap/extension-table';
import { EditorContent, useEditor, type Editor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import type { NodoDeTexto } from '../api/tipos';
import { BarraDeEditor } from './BarraDeEditor';
import estilos from './documento.module.css';

interface Props {
  inicial: NodoDeTexto;
  alCambiar: (cuerpo: NodoDeTexto) => void;
  alMontar?: (editor: Editor) => void;
  editable: boolean;
}

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
export function EditorDeTexto({ inicial, alCambiar, alMontar, editable }: Props) {
  const editor = useEditor({
    extensions: EXTENSIONES,
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
  });
  return (
    <div className={estilos.editor}>
      {editable && <BarraDeEditor editor={editor} />}
      <EditorContent editor={editor} />
    </div>
  );
}
