// Done in a process apart (see paginas.ts): PDF.js reads whatever people bring.
import { createCanvas, type Canvas } from '@napi-rs/canvas';
import type { PDFPageProxy } from 'pdfjs-dist';
import { leerCodigosDeImagen } from './codigos';
import type { PaginaLeida, PedidoDeLectura } from './pagina-leida';

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

async function dibujar(
  pagina: PDFPageProxy,
  ppp: number,
  ladoMaximo: number,
): Promise<{ lienzo: Canvas; escala: number }> {
  const base = pagina.getViewport({ scale: 1 });
  const escala = Math.min(ppp / 72, ladoMaximo / Math.max(base.width, base.height));
  const vista = pagina.getViewport({ scale: escala });
  const lienzo = createCanvas(Math.max(1, Math.ceil(vista.width)), Math.max(1, Math.ceil(vista.height)));
  await pagina.render({
    canvas: lienzo as never,
    canvasContext: lienzo.getContext('2d') as never,
    viewport: vista,
    background: 'white',
  }).promise;
  return { lienzo, escala };
}

type Operaciones = Record<string, number>;

/** True when the page shows a picture: it may be a scan. */
async function tieneImagen(pagina: PDFPageProxy, OPS: Operaciones): Promise<boolean> {
  const { fnArray } = await pagina.getOperatorList();
  const dibujos = new Set([
    OPS['paintImageXObject'],
    OPS['paintImageMaskXObject'],
    OPS['paintInlineImageXObject'],
  ]);
  return fnArray.some((f) => dibujos.has(f));
}

/** Enough for a QR of 14 mm. */
const PPP_DE_CODIGOS = 200;
/** Coordinates that the drawn lines of a page need at least to be a bar code: thirty bars of four corners. */
const TRAZOS_DE_UN_CODIGO = 120;

/** False when a page has only letters and a few lines: there is nothing in it to look for a bar code in. */
async function puedeTenerCodigos(pagina: PDFPageProxy, OPS: Operaciones): Promise<boolean> {
  if (await tieneImagen(pagina, OPS)) return true;
  const { fnArray, argsArray } = await pagina.getOperatorList();
  const rellenos = new Set([OPS['shadingFill'], OPS['setFillColorN'], OPS['paintImageMaskXObjectGroup']]);
  let trazos = 0;
  fnArray.forEach((f, i) => {
    if (rellenos.has(f)) trazos = Infinity;
    if (f !== OPS['constructPath']) return;
    const [, [camino]] = argsArray[i] as [number, [ArrayLike<number> | null]];
    trazos += camino?.length ?? 0;
  });
  return trazos >= TRAZOS_DE_UN_CODIGO;
}

/** What the bar codes of the page say. */
async function codigosDe(pagina: PDFPageProxy, ladoMaximo: number, OPS: Operaciones): Promise<string[]> {
  if (!(await puedeTenerCodigos(pagina, OPS))) return [];
  const { lienzo } = await dibujar(pagina, PPP_DE_CODIGOS, ladoMaximo);
  const { width, height } = lienzo;
  const { data } = lienzo.getContext('2d').getImageData(0, 0, width, height);
  return leerCodigosDeImagen({ data: new Uint8Array(data.buffer), width, height });
}

async function dibujoDe(
  pagina: PDFPageProxy,
  ppp: number,
  ladoMaximo: number,
): Promise<PaginaLeida['dibujo']> {
  const { lienzo, escala } = await dibujar(pagina, ppp, ladoMaximo);
  return { png: new Uint8Array(lienzo.toBuffer('image/png')), escala };
}

async function leer(pagina: PDFPageProxy, pedido: PedidoDeLectura, OPS: Operaciones): Promise<PaginaLeida> {
  const { width: ancho, height: alto } = pagina.getViewport({ scale: 1 });
  const { conTexto, conCodigos, ppp, ladoMaximo } = pedido;
  return {
    ...{ n: pagina.pageNumber, ancho, alto },
    trozos: conTexto ? await trozosDe(pagina, pagina.pageNumber) : [],
    conImagen: conTexto && (await tieneImagen(pagina, OPS)),
    codigos: conCodigos ? await codigosDe(pagina, ladoMaximo, OPS) : [],
    dibujo: ppp ? await dibujoDe(pagina, ppp, ladoMaximo) : null,
  };
}

export async function leerAparte(
  pedido: PedidoDeLectura,
): Promise<{ paginas: number; leidas: PaginaLeida[] }> {
  const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const carga = getDocument({
    // It refuses a Buffer.
    data: new Uint8Array(pedido.pdf.buffer, pedido.pdf.byteOffset, pedido.pdf.length),
    verbosity: 0,
    isEvalSupported: false,
    enableXfa: false,
    standardFontDataUrl: `${pedido.recursos}standard_fonts/`,
    cMapUrl: `${pedido.recursos}cmaps/`,
    wasmUrl: `${pedido.recursos}wasm/`,
    iccUrl: `${pedido.recursos}iccs/`,
    cMapPacked: true,
  });
  try {
    const documento = await carga.promise;
    const leidas: PaginaLeida[] = [];
    for (const n of pedido.paginas.filter((p) => p <= documento.numPages)) {
      const pagina = await documento.getPage(n);
      leidas.push(await leer(pagina, pedido, OPS));
      pagina.cleanup();
    }
    return { paginas: documento.numPages, leidas };
  } finally {
    await carga.destroy();
  }
}
