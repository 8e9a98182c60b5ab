import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist';
import urlDelObrero from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { cabeceras } from '../../api/transporte';

GlobalWorkerOptions.workerSrc = urlDelObrero;

/** Where a PDF comes from: the API (read by ranges) or bytes in hand. */
export type Fuente = { url: string } | { bytes: Uint8Array };

const COMUNES = {
  cMapUrl: '/pdfjs/cmaps/',
  cMapPacked: true,
  standardFontDataUrl: '/pdfjs/standard_fonts/',
  wasmUrl: '/pdfjs/wasm/',
  iccUrl: '/pdfjs/iccs/',
  enableXfa: false,
} as const;

/** @returns the document, and how to let go of it */
export function abrirPdf(fuente: Fuente): { documento: Promise<PDFDocumentProxy>; cerrar: () => void } {
  const tarea =
    'url' in fuente
      ? getDocument({ ...COMUNES, url: fuente.url, httpHeaders: cabeceras('GET'), withCredentials: true })
      : // pdf.js takes the buffer for itself: give it a copy.
        getDocument({ ...COMUNES, data: fuente.bytes.slice() });
  return { documento: tarea.promise, cerrar: () => void tarea.destroy() };
}
