import type { Editor } from '@tiptap/react';
import type { ReactNode } from 'react';

/** An order of the editor's bar. */
export interface Mando {
  readonly nombre: string;
  readonly signo: ReactNode;
  readonly hacer: (e: Editor) => void;
  /** absent: it does something once, and is never "on" */
  readonly activo?: (e: Editor) => boolean;
}

export const MANDOS: readonly Mando[] = [
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
    nombre: 'Subtítulo',
    signo: 'Subtítulo',
    activo: (e) => e.isActive('heading', { level: 3 }),
    hacer: (e) => e.chain().focus().toggleHeading({ level: 3 }).run(),
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
  {
    nombre: 'Salto de página',
    signo: '⤓ Página',
    hacer: (e) =>
      e
        .chain()
        .focus()
        .insertContent([{ type: 'saltoDePagina' }, { type: 'paragraph' }])
        .run(),
  },
  { nombre: 'Deshacer', signo: '↶', hacer: (e) => e.chain().focus().undo().run() },
  { nombre: 'Rehacer', signo: '↷', hacer: (e) => e.chain().focus().redo().run() },
];

export const EN_TABLA: readonly Mando[] = [
  { nombre: 'Añadir fila', signo: '+ fila', hacer: (e) => e.chain().focus().addRowAfter().run() },
  { nombre: 'Añadir columna', signo: '+ columna', hacer: (e) => e.chain().focus().addColumnAfter().run() },
  { nombre: 'Quitar fila', signo: '− fila', hacer: (e) => e.chain().focus().deleteRow().run() },
  { nombre: 'Quitar columna', signo: '− columna', hacer: (e) => e.chain().focus().deleteColumn().run() },
  {
    nombre: 'Unir o partir celdas',
    signo: 'unir / partir',
    hacer: (e) => e.chain().focus().mergeOrSplit().run(),
  },
  {
    nombre: 'Fila de cabecera',
    signo: 'cabecera',
    hacer: (e) => e.chain().focus().toggleHeaderRow().run(),
  },
  { nombre: 'Quitar tabla', signo: '− tabla', hacer: (e) => e.chain().focus().deleteTable().run() },
];

export const EN_LISTA: readonly Mando[] = [
  {
    nombre: 'Bajar un nivel',
    signo: '→ nivel',
    hacer: (e) => e.chain().focus().sinkListItem('listItem').run(),
  },
  {
    nombre: 'Subir un nivel',
    signo: '← nivel',
    hacer: (e) => e.chain().focus().liftListItem('listItem').run(),
  },
];

const ancho = (porciento: number): Mando => ({
  nombre: `Imagen al ${porciento} %`,
  signo: `${porciento} %`,
  activo: (e) => e.getAttributes('image')['ancho'] === porciento,
  hacer: (e) => e.chain().focus().updateAttributes('image', { ancho: porciento }).run(),
});
export const EN_IMAGEN: readonly Mando[] = [
  ...[25, 50, 75, 100].map(ancho),
  { nombre: 'Quitar imagen', signo: '− imagen', hacer: (e) => e.chain().focus().deleteSelection().run() },
];
