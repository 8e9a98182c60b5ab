import type { PDFPageProxy } from 'pdfjs-dist';

/** What a browser still draws: a larger canvas stays blank without a word (16 million points on a phone). */
const LADO_MAXIMO = 8192;
const AREA_MAXIMA = 16 * 1024 * 1024;

/** @returns pixels of the canvas per CSS pixel: a plan of 120 cm is drawn coarser rather than not at all */
export function densidadPara(
  vista: { width: number; height: number },
  pantalla = window.devicePixelRatio,
): number {
  const porLado = LADO_MAXIMO / Math.max(vista.width, vista.height);
  const porArea = Math.sqrt(AREA_MAXIMA / (vista.width * vista.height));
  return Math.min(pantalla || 1, 2, porLado, porArea);
}

/** Puts a drawing on the canvas in sight, at once. */
function pasar(hoja: HTMLCanvasElement, lienzo: HTMLCanvasElement): void {
  lienzo.width = hoja.width;
  lienzo.height = hoja.height;
  lienzo.getContext('2d')?.drawImage(hoja, 0, 0);
  soltarLienzo(hoja);
}

/** The memory of a canvas that is not seen goes now, not when somebody collects it. */
export function soltarLienzo(lienzo: HTMLCanvasElement): void {
  lienzo.width = lienzo.height = 0;
}

/** A picture of the page that could not be read is drawn as nothing: a white page without a word. */
function faltanImagenes(pagina: PDFPageProxy): boolean {
  const objetos = (pagina as unknown as { objs: Iterable<[string, unknown]> }).objs;
  for (const [id, objeto] of objetos) if (id.startsWith('img_') && objeto === null) return true;
  return false;
}

/**
 * Draws a page.
 * @param quieta what is on the canvas stays until the new drawing is whole
 * @returns the drawing under way, and how to give it up; it tells whether a picture of the page is missing
 */
export function dibujar(
  pagina: PDFPageProxy,
  lienzo: HTMLCanvasElement,
  o: { ancho: number; giro: number; quieta: boolean },
): { hecho: Promise<{ faltanImagenes: boolean }>; cancelar: () => void } {
  const rotation = (pagina.rotate + o.giro) % 360;
  const base = pagina.getViewport({ scale: 1, rotation });
  const vista = pagina.getViewport({ scale: o.ancho / base.width, rotation });
  const densidad = densidadPara(vista);
  const hoja = o.quieta ? document.createElement('canvas') : lienzo;
  hoja.width = Math.floor(vista.width * densidad);
  hoja.height = Math.floor(vista.height * densidad);
  const tarea = pagina.render({
    canvas: hoja,
    viewport: vista,
    transform: densidad === 1 ? undefined : [densidad, 0, 0, densidad, 0, 0],
  });
  const hecho = tarea.promise.then(() => {
    if (hoja !== lienzo) pasar(hoja, lienzo);
    return { faltanImagenes: faltanImagenes(pagina) };
  });
  return { hecho, cancelar: () => tarea.cancel() };
}

/** @returns whether it was given up on purpose */
export const esRenuncia = (error: unknown): boolean =>
  error instanceof Error && ['RenderingCancelledException', 'AbortException'].includes(error.name);
