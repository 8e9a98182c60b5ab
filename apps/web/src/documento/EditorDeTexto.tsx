import { Button } from '@mantine/core';
import { DOMParser } from '@tiptap/pm/model';
import { EditorContent, useEditor, type Editor } from '@tiptap/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { NodoDeTexto } from '../api/tipos';
import { DialogoFrases } from '../frases/DialogoFrases';
import { conSenales, type Senal } from '../vobo/senales';
import { BarraDeEditor } from './BarraDeEditor';
import estilos from './documento.module.css';
import { extensionesDe } from './nodos';
import { htmlDeTexto } from './pegado/pegado';
import { imagenesEntre, useImagenes } from './use-imagenes';
import { usePegado } from './use-pegado';

interface Props {
  documentoId: string;
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

function elegidoEn({ state }: Editor): string {
  const { from, to } = state.selection;
  return state.doc.textBetween(from, to, '\n');
}

/** A phrase of one line goes on in the paragraph of the caret; one of several is as many paragraphs. */
function ponerFrase(editor: Editor, texto: string): void {
  const lineas = texto.split('\n').filter((l) => l.trim() !== '');
  const nodos = lineas.map((text) => ({ type: 'text', text }));
  const contenido = lineas.length === 1 ? nodos : nodos.map((n) => ({ type: 'paragraph', content: [n] }));
  // The dialog gives the focus back to where it was; the words go in after that.
  setTimeout(() => {
    // The command of that name waits for a frame: a key pressed meanwhile would be lost.
    editor.view.focus();
    editor.commands.insertContent(contenido);
  });
}

/** The body of the letter: what it allows is what the paper can print. */
export function EditorDeTexto({
  documentoId,
  inicial,
  alCambiar,
  alMontar,
  editable,
  senales = NINGUNA,
  alElegir,
}: Props) {
  const marcas = useRef(senales);
  const mano = useRef<Editor | null>(null);
  const [frases, setFrases] = useState(false);
  const alEditor = useCallback(() => mano.current, []);
  const imagenes = useImagenes(alEditor);
  const pegado = usePegado(alEditor, (archivos) => void imagenes.poner(archivos));
  const extensiones = useMemo(
    () => [...extensionesDe(documentoId), conSenales(() => marcas.current)],
    [documentoId],
  );
  // Where text came along, the text is what was meant.
  const entra = ({ files, types }: DataTransfer): boolean => {
    const conTexto = types.includes('text/plain');
    const llegan = conTexto ? imagenesEntre(files) : [...files];
    if (llegan.length > 0) void imagenes.poner(llegan);
    return llegan.length > 0;
  };
  const alEntrar = (datos: DataTransfer | null): boolean =>
    pegado.completar(datos?.files) || (datos !== null && !datos.types.includes('text/html') && entra(datos));
  const editor = useEditor({
    extensions: extensiones,
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
      transformPastedHTML: pegado.limpiar,
      clipboardTextParser: (texto, lugar) => {
        const caja = document.createElement('div');
        caja.innerHTML = htmlDeTexto(texto);
        return DOMParser.fromSchema(lugar.doc.type.schema).parseSlice(caja, {
          context: lugar,
          preserveWhitespace: true,
        });
      },
      handleKeyDown: (vista, e) => {
        if (e.key !== '/' || vista.state.selection.$from.parent.content.size > 0) return false;
        setFrases(true);
        return true;
      },
      handlePaste: (_, e) => alEntrar(e.clipboardData),
      handleDrop: (_, e) => alEntrar(e.dataTransfer),
    },
    onCreate: ({ editor: e }) => {
      mano.current = e;
      alMontar?.(e);
    },
    onUpdate: ({ editor: e }) => alCambiar(e.getJSON() as NodoDeTexto),
    onSelectionUpdate: ({ editor: e }) => {
      const { from, to } = e.state.selection;
      const cita = e.state.doc.textBetween(from, to, ' ').trim().slice(0, CITA_MAXIMA);
      alElegir?.(cita === '' ? null : { desde: from, cita });
    },
  });
  useEffect(() => {
    // Each save brings the same remarks in a new list. A redraw that nobody needs may swallow a letter on its way in.
    if (JSON.stringify(marcas.current) === JSON.stringify(senales)) return;
    marcas.current = senales;
    if (editor && !editor.isDestroyed) editor.view.dispatch(editor.state.tr);
  }, [editor, senales]);
  return (
    <div className={estilos.editor}>
      {editable && (
        <BarraDeEditor
          editor={editor}
          alElegirImagen={(a) => void imagenes.poner(a)}
          alPedirFrases={() => setFrases(true)}
        />
      )}
      {(imagenes.subiendo || imagenes.falla) && (
        <p className={estilos.imagenEnCamino} role={imagenes.falla ? 'alert' : 'status'}>
          {imagenes.falla ?? 'Subiendo la imagen…'}
        </p>
      )}
      {pegado.aviso && (
        <p className={estilos.imagenEnCamino} role="status">
          {pegado.aviso}{' '}
          <Button variant="subtle" size="compact-xs" onClick={pegado.callar}>
            Entendido
          </Button>
        </p>
      )}
      <EditorContent editor={editor} />
      {frases && (
        <DialogoFrases
          clase="parrafo"
          aMano={elegidoEn(editor)}
          alElegir={(texto) => {
            setFrases(false);
            ponerFrase(editor, texto);
          }}
          alCerrar={() => {
            setFrases(false);
            setTimeout(() => editor.commands.focus());
          }}
        />
      )}
    </div>
  );
}
