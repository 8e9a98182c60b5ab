import { TextLayer, type PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { dibujar, esRenuncia, soltarLienzo } from './dibujar';
import type { Medida } from './geometria';

/** How a drawing goes: one that takes long, or of which something is missing, is said. */
export type EstadoDelDibujo = 'dibujando' | 'tarda' | 'hecho' | 'incompleto' | 'fallo';

/** What a person waits before a page without anything is explained. */
const PACIENCIA = 5_000;
/** The size changes at once; the drawing follows when it has come to rest. */
const REPOSO = 120;

interface Pedido {
  documento: PDFDocumentProxy;
  numero: number;
  ancho: number;
  giro: number;
  alMedir: (numero: number, medida: Medida) => void;
}

/** Draws a page on its canvas, anew for each size, and lets go of it when it leaves. */
export function useDibujo(
  lienzo: RefObject<HTMLCanvasElement | null>,
  { documento, numero, ancho, giro, alMedir }: Pedido,
): EstadoDelDibujo {
  const [estado, setEstado] = useState<EstadoDelDibujo>('dibujando');
  const dibujada = useRef(false);
  const medir = useRef(alMedir);
  useEffect(() => {
    medir.current = alMedir;
  });
  useEffect(() => {
    let vigente = true;
    let cancelar = () => {};
    const espera = setTimeout(() => setEstado((e) => (e === 'dibujando' ? 'tarda' : e)), PACIENCIA);
    const empezar = async () => {
      const pagina = await documento.getPage(numero);
      const { width, height } = pagina.getViewport({ scale: 1 });
      if (!vigente || !lienzo.current) return;
      medir.current(numero, { ancho: width, alto: height });
      const tarea = dibujar(pagina, lienzo.current, { ancho, giro, quieta: dibujada.current });
      cancelar = tarea.cancelar;
      const { faltanImagenes } = await tarea.hecho;
      if (!vigente) return;
      dibujada.current = true;
      setEstado(faltanImagenes ? 'incompleto' : 'hecho');
    };
    const reposo = setTimeout(
      () => void empezar().catch((e: unknown) => vigente && !esRenuncia(e) && setEstado('fallo')),
      dibujada.current ? REPOSO : 0,
    );
    return () => {
      vigente = false;
      clearTimeout(espera);
      clearTimeout(reposo);
      cancelar();
    };
  }, [lienzo, documento, numero, ancho, giro]);
  useEffect(() => {
    const puesto = lienzo.current;
    return () => {
      if (puesto) soltarLienzo(puesto);
    };
  }, [lienzo]);
  return estado;
}

/** The words of a page over its drawing: to be chosen, copied, read aloud and found. */
export function useTexto(
  caja: RefObject<HTMLDivElement | null>,
  { documento, numero, giro }: Pick<Pedido, 'documento' | 'numero' | 'giro'>,
): readonly HTMLElement[] {
  const [trozos, setTrozos] = useState<readonly HTMLElement[]>([]);
  useEffect(() => {
    let vigente = true;
    let cancelar = () => {};
    const escribir = async () => {
      const pagina = await documento.getPage(numero);
      if (!vigente || !caja.current) return;
      caja.current.replaceChildren();
      const capa = new TextLayer({
        textContentSource: pagina.streamTextContent(),
        container: caja.current,
        viewport: pagina.getViewport({ scale: 1, rotation: (pagina.rotate + giro) % 360 }),
      });
      cancelar = () => capa.cancel();
      await capa.render();
      if (vigente) setTrozos(capa.textDivs);
    };
    // A page without its words is still read by the eye.
    escribir().catch(() => undefined);
    return () => {
      vigente = false;
      cancelar();
    };
  }, [caja, documento, numero, giro]);
  return trozos;
}
