import { UnstyledButton } from '@mantine/core';
import { useEditorState, type Editor } from '@tiptap/react';
import type { ReactNode } from 'react';
import estilos from './documento.module.css';

interface Mando {
  nombre: string;
  signo: ReactNode;
  activo: (e: Editor) => boolean;
  hacer: (e: Editor) => void;
}

const MANDOS: readonly Mando[] = [
  {
    nombre: 'Negrita',
    signo: <b>N</b>,
    activo: (e) => e.isActive('bold'),
    hacer: (e) => e.chain().focus().toggleBold().run(),
  },
  {
    nombre: 'Cursiva',
    signo: <i>K</i>,
    activo: (e) => e.isActive('italic'),
    hacer: (e) => e.chain().focus().toggleItalic().run(),
  },
  {
    nombre: 'Subrayado',
    signo: <u>S</u>,
    activo: (e) => e.isActive('underline'),
    hacer: (e) => e.chain().focus().toggleUnderline().run(),
  },
  {
    nombre: 'Título',
    signo: 'Título',
    activo: (e) => e.isActive('heading', { level: 2 }),
    hacer: (e) => e.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    nombre: 'Lista con viñetas',
    signo: '• Lista',
    activo: (e) => e.isActive('bulletList'),
    hacer: (e) => e.chain().focus().toggleBulletList().run(),
  },
  {
    nombre: 'Lista numerada',
    signo: '1. Lista',
    activo: (e) => e.isActive('orderedList'),
    hacer: (e) => e.chain().focus().toggleOrderedList().run(),
  },
  {
    nombre: 'Tabla',
    signo: '▦ Tabla',
    activo: (e) => e.isActive('table'),
    hacer: (e) => e.chain().focus().insertTable({ rows: 3, cols: 2, withHeaderRow: true }).run(),
  },
];
const EN_TABLA: readonly Mando[] = [
  {
    nombre: 'Añadir fila',
    signo: '+ fila',
    activo: () => false,
    hacer: (e) => e.chain().focus().addRowAfter().run(),
  },
  {
    nombre: 'Añadir columna',
    signo: '+ columna',
    activo: () => false,
    hacer: (e) => e.chain().focus().addColumnAfter().run(),
  },
  {
    nombre: 'Quitar fila',
    signo: '− fila',
    activo: () => false,
    hacer: (e) => e.chain().focus().deleteRow().run(),
  },
  {
    nombre: 'Quitar columna',
    signo: '− columna',
    activo: () => false,
    hacer: (e) => e.chain().focus().deleteColumn().run(),
  },
  {
    nombre: 'Quitar tabla',
    signo: '− tabla',
    activo: () => false,
    hacer: (e) => e.chain().focus().deleteTable().run(),
  },
];

/** What the hand may do to the text; the table's own orders appear inside one. */
export function BarraDeEditor({ editor }: { editor: Editor }) {
  const estado = useEditorState({
    editor,
    selector: ({ editor: e }) => ({ activos: MANDOS.map((m) => m.activo(e)), enTabla: e.isActive('table') }),
  });
  const boton = (m: Mando, activo: boolean) => (
    <UnstyledButton
      key={m.nombre}
      className={estilos.mando}
      aria-label={m.nombre}
      aria-pressed={activo}
      onMouseDown={(e) => e.preventDefault()}
      onClick={() => m.hacer(editor)}
    >
      {m.signo}
    </UnstyledButton>
  );
  return (
    <div className={estilos.mandos} role="toolbar" aria-label="Formato del texto">
      {MANDOS.map((m, i) => boton(m, estado.activos[i] ?? false))}
      {estado.enTabla && EN_TABLA.map((m) => boton(m, false))}
    </div>
  );
}
