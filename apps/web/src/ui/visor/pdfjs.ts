import {
  getDocument,
  GlobalWorkerOptions,
  type PDFDocumentLoadingTask,
  type PDFDocumentProxy,
} from 'pdfjs-dist';
import urlDelObrero from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { empezarALeer } from './por-partes';

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
  // A large file is read where it is looked at. Small pieces: what lies together is asked for together.
  rangeChunkSize: 16 * 1024,
  disableStream: true,
  disableAutoFetch: true,
} as const;

/**
 * @param alFallar what was being read cannot be read on
 * @returns the document, and how to let go of it
 */
export function abrirPdf(
  fuente: Fuente,
  alFallar: (error: unknown) => void = () => undefined,
): { documento: Promise<PDFDocumentProxy>; cerrar: () => void } {
  const corte = new AbortController();
  let tarea: PDFDocumentLoadingTask | undefined;
  const abrir = (o: Parameters<typeof getDocument>[0]) => {
    tarea = getDocument({ ...COMUNES, ...(o as object) });
    return tarea.promise;
  };
  const deLaApi = async (url: string) => {
    const hallado = await empezarALeer(url, corte.signal, () => alFallar(new Error('se cortó la lectura')));
    corte.signal.throwIfAborted();
    return 'bytes' in hallado ? abrir({ data: hallado.bytes }) : abrir({ range: hallado.partes });
  };
  // pdf.js takes the buffer for itself: give it a copy.
  const documento = 'url' in fuente ? deLaApi(fuente.url) : abrir({ data: fuente.bytes.slice() });
  return {
    documento,
    cerrar: () => {
      corte.abort();
      void tarea?.destroy();
    },
  };
}
