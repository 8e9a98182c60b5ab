// Runs in a thread of its own: PDF.js reads whatever people bring, and a file that makes it run wild or eat memory
// ends with its thread. It imports nothing of ours at run time, so that Node can run it from the sources as well.
import { createCanvas } from '@napi-rs/canvas';
import { parentPort, workerData } from 'node:worker_threads';
import type { PDFPageProxy } from 'pdfjs-dist';
import type { PaginaLeida, PedidoAlObrero } from './paginas';

/** The part of a text item that is used here; marked-content items have no text. */
interface ItemDeTexto {
  readonly str?: string;
  readonly width?: number;
  readonly height?: number;
  readonly transform?: number[];
}

async function trozosDe(pagina: PDFPageProxy, n: number): Promise<PaginaLeida['trozos']> {
  const vista = pagina.getViewport({ scale: 1 });
  const { items } = await pagina.getTextContent();
  return (items as ItemDeTexto[]).flatMap((i) => {
    if (!i.str?.trim() || !i.transform) return [];
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = i.transform;
    const cuerpo = Math.hypot(c, d) || (i.height ?? 0);
    const giro = Math.atan2(b, a);
    const largo = i.width ?? 0;
    // the four corners, as the reader sees them
    const esquinas = [
      [e, f],
      [e + largo * Math.cos(giro), f + largo * Math.sin(giro)],
      [e - cuerpo * Math.sin(giro), f + cuerpo * Math.cos(giro)],
    ].map(([x = 0, y = 0]) => vista.convertToViewportPoint(x, y) as [number, number]);
    const xs = esquinas.map(([x]) => x);
    const ys = esquinas.map(([, y]) => y);
    const x = Math.min(...xs);
    const y = Math.min(...ys);
    return [
      { texto: i.str, pagina: n, x, y, ancho: Math.max(...xs) - x, alto: Math.max(...ys) - y || cuerpo },
    ];
  });
}

async function dibujar(pagina: PDFPageProxy, pedido: PedidoAlObrero): Promise<PaginaLeida['dibujo']> {
  const base = pagina.getViewport({ scale: 1 });
  const mayor = Math.max(base.width, base.height);
  const escala = Math.min((pedido.ppp ?? 72) / 72, pedido.ladoMaximo / mayor);
  const vista = pagina.getViewport({ scale: escala });
  const lienzo = createCanvas(Math.max(1, Math.ceil(vista.width)), Math.max(1, Math.ceil(vista.height)));
  await pagina.render({
    canvas: lienzo as never,
    canvasContext: lienzo.getContext('2d') as never,
    viewport: vista,
    background: 'white',
  }).promise;
  return { png: new Uint8Array(lienzo.toBuffer('image/png')), escala };
}

/** True when the page shows a picture: it may be a scan. */
async function tieneImagen(pagina: PDFPageProxy, OPS: Record<string, number>): Promise<boolean> {
  const { fnArray } = await pagina.getOperatorList();
  const dibujos = new Set([
    OPS['paintImageXObject'],
    OPS['paintImageMaskXObject'],
    OPS['paintInlineImageXObject'],
  ]);
  return fnArray.some((f) => dibujos.has(f));
}

async function trabajar(pedido: PedidoAlObrero): Promise<{ paginas: number; leidas: PaginaLeida[] }> {
  const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const documento = await getDocument({
    data: pedido.pdf,
    verbosity: 0,
    isEvalSupported: false,
    enableXfa: false,
    standardFontDataUrl: `${pedido.recursos}standard_fonts/`,
    cMapUrl: `${pedido.recursos}cmaps/`,
    wasmUrl: `${pedido.recursos}wasm/`,
    iccUrl: `${pedido.recursos}iccs/`,
    cMapPacked: true,
  }).promise;
  const leidas: PaginaLeida[] = [];
  for (const n of pedido.paginas.filter((p) => p <= documento.numPages)) {
    const pagina = await documento.getPage(n);
    const { width: ancho, height: alto } = pagina.getViewport({ scale: 1 });
    leidas.push({
      ...{ n, ancho, alto },
      trozos: pedido.conTexto ? await trozosDe(pagina, n) : [],
      conImagen: pedido.conTexto && (await tieneImagen(pagina, OPS)),
      dibujo: pedido.ppp ? await dibujar(pagina, pedido) : null,
    });
    pagina.cleanup();
  }
  return { paginas: documento.numPages, leidas };
}

trabajar(workerData as PedidoAlObrero).then(
  (hecho) => parentPort?.postMessage({ hecho }),
  (error: unknown) => parentPort?.postMessage({ falla: String(error) }),
);
