import { Node, type Editor } from '@tiptap/core';
import { TableKit } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';

/** Where the paper begins a new page. */
const SaltoDePagina = Node.create({
  name: 'saltoDePagina',
  group: 'block',
  atom: true,
  selectable: true,
  parseHTML: () => [{ tag: 'div[data-salto-de-pagina]' }],
  renderHTML: () => ['div', { 'data-salto-de-pagina': '', 'aria-label': 'Salto de página' }],
});

/** Pictures just uploaded, until the documento that shows them is saved. */
const recienSubidas = new Map<string, string>();

/** The picture of an upload can be seen before the text that shows it reaches the server. */
export function recordarImagen(archivoId: string, archivo: File): void {
  recienSubidas.set(archivoId, URL.createObjectURL(archivo));
}

/** A picture: which upload it came in, how wide of the column (10 to 100), and what it shows, for who does not see it. */
const imagenDe = (documentoId: string) =>
  Node.create({
    name: 'image',
    group: 'block',
    atom: true,
    draggable: true,
    addAttributes: () => ({
      archivoId: { default: null, parseHTML: (e: HTMLElement) => e.getAttribute('data-archivo') },
      ancho: { default: 100, parseHTML: (e: HTMLElement) => Number(e.getAttribute('data-ancho')) || 100 },
      alt: { default: '', parseHTML: (e: HTMLElement) => e.getAttribute('alt') ?? '' },
    }),
    parseHTML: () => [{ tag: 'img[data-archivo]' }],
    renderHTML: ({ node }) => {
      const { archivoId, ancho, alt } = node.attrs as { archivoId: string; ancho: number; alt: string };
      const src = recienSubidas.get(archivoId) ?? `/api/documentos/${documentoId}/imagenes/${archivoId}`;
      return [
        'img',
        { src, alt, 'data-archivo': archivoId, 'data-ancho': String(ancho), style: `width: ${ancho}%` },
      ];
    },
  });

/** Only what the printed letter knows how to set. */
export const extensionesDe = (documentoId: string) => [
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
  SaltoDePagina,
  imagenDe(documentoId),
];

/** Puts a picture after the paragraph of the caret. */
export function ponerImagen(editor: Editor, archivoId: string, alt: string): void {
  editor
    .chain()
    .focus()
    .insertContent([{ type: 'image', attrs: { archivoId, ancho: 100, alt } }, { type: 'paragraph' }])
    .run();
}
