import type { PDFDocumentProxy } from 'pdfjs-dist';
import { memo, useRef, type ReactNode } from 'react';
import type { Medida } from './geometria';
import type { Hallazgo } from './hallar';
import { Resaltado } from './Resaltado';
import { useDibujo, useTexto, type EstadoDelDibujo } from './use-dibujo';
import visor from './visor.module.css';

interface Props {
  documento: PDFDocumentProxy;
  numero: number;
  /** CSS pixels. */
  caja: Medida;
  giro: number;
  titulo: string;
  descarga?: string | undefined;
  hallazgos: readonly Hallazgo[];
  /** Which of them is the one in sight; -1: none of this page. */
  actual: number;
  alMedir: (numero: number, medida: Medida) => void;
  /** What lies over the page. */
  children?: ReactNode;
}

const AVISOS: Partial<Record<EstadoDelDibujo, string>> = {
  tarda: 'Esta página tarda en dibujarse.',
  incompleto: 'Esta página tiene una imagen que no se puede mostrar aquí.',
  fallo: 'Esta página no se pudo dibujar.',
};

/** One page on canvas with its text above, selectable and readable aloud. */
export const PaginaPdf = memo(function PaginaPdf(p: Props) {
  const lienzo = useRef<HTMLCanvasElement>(null);
  const texto = useRef<HTMLDivElement>(null);
  const { documento, numero, caja, giro } = p;
  const estado = useDibujo(lienzo, { documento, numero, ancho: caja.ancho, giro, alMedir: p.alMedir });
  const trozos = useTexto(texto, { documento, numero, giro });
  const aviso = AVISOS[estado];
  return (
    <>
      <canvas
        ref={lienzo}
        role="img"
        aria-label={`${p.titulo}, página ${numero}`}
        className={visor.lienzo}
        data-estado={estado}
      />
      <div ref={texto} className={`textLayer ${visor.texto}`} />
      {p.hallazgos.length > 0 && (
        <Resaltado trozos={trozos} hallazgos={p.hallazgos} actual={p.actual} caja={texto} />
      )}
      {p.children}
      {aviso && (
        <p className={visor.aviso} role="status">
          {aviso}{' '}
          {p.descarga ? (
            <a href={p.descarga} download>
              Descargar el archivo
            </a>
          ) : null}
        </p>
      )}
    </>
  );
});
