import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Medida } from './geometria';
import type { Lugar } from './marcas';
import { PaginaPdf } from './PaginaPdf';
import type { Busqueda } from './use-busqueda';
import type { Mesa } from './use-mesa';
import visor from './visor.module.css';

interface Props {
  documento: PDFDocumentProxy;
  giro: number;
  titulo: string;
  descarga?: string | undefined;
  mesa: Mesa;
  busqueda: Busqueda;
  /** A place that was gone to: it stands out for a moment. */
  visto: Lugar | null;
  capa: (pagina: number) => ReactNode;
  alDibujar?: ((puntos: Medida) => void) | undefined;
}

/** The pages one below the other: each has its place, and only those in sight are drawn. */
export function Paginas({
  documento,
  giro,
  titulo,
  descarga,
  mesa,
  busqueda,
  visto,
  capa,
  alDibujar,
}: Props) {
  const { cajas, dibujadas, alMedir } = mesa;
  const avisar = useRef(alDibujar);
  useEffect(() => {
    avisar.current = alDibujar;
  });
  useEffect(() => {
    let vigente = true;
    documento.getPage(1).then(
      (p) => {
        const { width, height } = p.getViewport({ scale: 1 });
        if (vigente) avisar.current?.({ ancho: width, alto: height });
      },
      () => undefined,
    );
    return () => {
      vigente = false;
    };
  }, [documento]);
  const [primera, ultima] = dibujadas;
  return cajas.map((caja, i) => {
    const n = i + 1;
    return (
      <div
        key={n}
        className={visor.pagina}
        style={{ width: caja.ancho, height: caja.alto, ['--total-scale-factor' as string]: caja.escala }}
      >
        {n >= primera && n <= ultima && (
          <PaginaPdf
            {...{ documento, giro, titulo, descarga, alMedir }}
            numero={n}
            caja={caja}
            hallazgos={busqueda.dePagina(n)}
            actual={busqueda.actualDe(n)}
          >
            {visto?.pagina === n && visto.ancho > 0 && giro === 0 && <Senal lugar={visto} />}
            {capa(n)}
          </PaginaPdf>
        )}
      </div>
    );
  });
}

function Senal({ lugar: { x, y, ancho, alto } }: { lugar: Lugar }) {
  const en = { left: `${100 * x}%`, top: `${100 * y}%`, width: `${100 * ancho}%`, height: `${100 * alto}%` };
  return <span aria-hidden className={visor.senal} style={en} />;
}
