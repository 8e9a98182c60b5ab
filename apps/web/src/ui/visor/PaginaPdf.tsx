import { TextLayer, type PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import visor from './visor.module.css';

interface Props {
  documento: PDFDocumentProxy;
  numero: number;
  /** Width in CSS pixels of the column. */
  ancho: number;
  /** Times the width of the column; null fits it. */
  aumento: number | null;
  giro: number;
  titulo: string;
  /** What lies over the page (the stamp that will be put). */
  children?: ReactNode;
  /** The same paper set anew: what is drawn stays until the next one is whole. */
  viva?: boolean;
  alDibujar?: (puntos: { ancho: number; alto: number }) => void;
}

/** What a browser still draws: a larger canvas stays blank without a word. */
const LADO_MAXIMO = 8192;
const AREA_MAXIMA = 32 * 1024 * 1024;

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
  // The memory of the one that is not seen goes now, not when somebody collects it.
  hoja.width = hoja.height = 0;
}

/** One page on canvas with its text above, selectable and readable aloud. */
export function PaginaPdf({
  documento,
  numero,
  ancho,
  aumento,
  giro,
  titulo,
  children,
  viva,
  alDibujar,
}: Props) {
  const lienzo = useRef<HTMLCanvasElement>(null);
  const texto = useRef<HTMLDivElement>(null);
  const [caja, setCaja] = useState<{ ancho: number; alto: number; escala: number } | null>(null);
  const avisar = useRef(alDibujar);
  useEffect(() => {
    avisar.current = alDibujar;
  });
  useEffect(() => {
    let vigente = true;
    let cancelar = () => {};
    const dibujar = async () => {
      const pagina = await documento.getPage(numero);
      if (!vigente || !lienzo.current || !texto.current) return;
      const base = pagina.getViewport({ scale: 1, rotation: (pagina.rotate + giro) % 360 });
      const factor = (ancho / base.width) * (aumento ?? 1);
      const vista = pagina.getViewport({ scale: factor, rotation: (pagina.rotate + giro) % 360 });
      const densidad = densidadPara(vista);
      const hoja = viva ? document.createElement('canvas') : lienzo.current;
      hoja.width = Math.floor(vista.width * densidad);
      hoja.height = Math.floor(vista.height * densidad);
      setCaja({ ancho: vista.width, alto: vista.height, escala: factor });
      avisar.current?.({ ancho: base.width, alto: base.height });
      const tarea = pagina.render({
        canvas: hoja,
        viewport: vista,
        transform: densidad === 1 ? undefined : [densidad, 0, 0, densidad, 0, 0],
      });
      cancelar = () => tarea.cancel();
      await tarea.promise;
      if (!vigente) return;
      if (hoja !== lienzo.current) pasar(hoja, lienzo.current);
      texto.current.replaceChildren();
      const capa = new TextLayer({
        textContentSource: pagina.streamTextContent(),
        container: texto.current,
        viewport: vista,
      });
      cancelar = () => capa.cancel();
      await capa.render();
    };
    dibujar().catch((error: unknown) => {
      if (
        error instanceof Error &&
        !['RenderingCancelledException', 'AbortException'].includes(error.name) &&
        vigente
      ) {
        texto.current?.replaceChildren('Esta página no se pudo dibujar.');
      }
    });
    return () => {
      vigente = false;
      cancelar();
    };
  }, [documento, numero, ancho, aumento, giro, viva]);
  return (
    <div
      className={visor.pagina}
      style={
        caja
          ? { width: caja.ancho, height: caja.alto, ['--total-scale-factor' as string]: caja.escala }
          : { width: ancho, aspectRatio: '612 / 792' }
      }
    >
      <canvas ref={lienzo} role="img" aria-label={`${titulo}, página ${numero}`} className={visor.lienzo} />
      <div ref={texto} className={`textLayer ${visor.texto}`} />
      {caja && children}
    </div>
  );
}
