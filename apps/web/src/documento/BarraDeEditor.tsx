import { UnstyledButton } from '@mantine/core';
import { useEditorState, type Editor } from '@tiptap/react';
import { BotonDeArchivo } from '../ui/BotonDeArchivo';
import estilos from './documento.module.css';
import { EN_IMAGEN, EN_LISTA, EN_TABLA, MANDOS, type Mando } from './mandos';

interface Props {
  editor: Editor;
  alElegirImagen: (archivos: File[]) => void;
  alPedirFrases: () => void;
}

/** What the picture shows, for who does not see it. */
function DescripcionDeImagen({ editor, valor }: { editor: Editor; valor: string }) {
  return (
    <label className={estilos.descripcion}>
      Qué muestra
      <input
        value={valor}
        maxLength={500}
        onChange={(e) => editor.commands.updateAttributes('image', { alt: e.currentTarget.value })}
      />
    </label>
  );
}

/** What the hand may do to the text; a table's, a list's and a picture's own orders appear inside one. */
export function BarraDeEditor({ editor, alElegirImagen, alPedirFrases }: Props) {
  const { mandos, activos, alt } = useEditorState({
    editor,
    selector: ({ editor: e }) => {
      const enTabla = e.isActive('table');
      const enImagen = e.isActive('image');
      const propios = [
        ...(enTabla ? EN_TABLA : []),
        ...(e.isActive('listItem') ? EN_LISTA : []),
        ...(enImagen ? EN_IMAGEN : []),
      ];
      return {
        mandos: propios,
        activos: [...MANDOS, ...propios].map((m) => m.activo?.(e) ?? null),
        alt: enImagen ? String(e.getAttributes('image')['alt'] ?? '') : null,
      };
    },
  });
  const boton = (m: Mando, activo: boolean | null | undefined) => (
    <UnstyledButton
      key={m.nombre}
      className={estilos.mando}
      aria-label={m.nombre}
      title={m.nombre}
      {...(activo === null ? {} : { 'aria-pressed': activo })}
      onMouseDown={(e) => e.preventDefault()}
      onClick={() => m.hacer(editor)}
    >
      {m.signo}
    </UnstyledButton>
  );
  return (
    <div className={estilos.barra}>
      <div className={estilos.mandos} role="toolbar" aria-label="Formato del texto">
        {MANDOS.map((m, i) => boton(m, activos[i]))}
        <BotonDeArchivo multiple accept="image/jpeg,image/png,image/webp" alElegir={alElegirImagen}>
          {(props) => (
            <UnstyledButton {...props} className={estilos.mando} aria-label="Imagen" title="Imagen">
              ▣ Imagen
            </UnstyledButton>
          )}
        </BotonDeArchivo>
        <UnstyledButton
          className={estilos.mando}
          title="Frases: / en un párrafo vacío"
          onMouseDown={(e) => e.preventDefault()}
          onClick={alPedirFrases}
        >
          Frases
        </UnstyledButton>
      </div>
      {mandos.length > 0 && (
        <div className={estilos.mandos} role="toolbar" aria-label="De lo elegido">
          {mandos.map((m, i) => boton(m, activos[MANDOS.length + i]))}
          {alt !== null && <DescripcionDeImagen editor={editor} valor={alt} />}
        </div>
      )}
    </div>
  );
}
