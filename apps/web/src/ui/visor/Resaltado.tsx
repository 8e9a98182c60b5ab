import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Hallazgo, Sitio } from './hallar';
import visor from './visor.module.css';

interface Props {
  /** The pieces of the page's text, as they lie over it. */
  trozos: readonly HTMLElement[];
  hallazgos: readonly Hallazgo[];
  actual: number;
  caja: RefObject<HTMLElement | null>;
}
interface Mancha {
  de: number;
  estilo: { left: string; top: string; width: string; height: string };
}

function poner(rango: Range, extremo: 'setStart' | 'setEnd', { trozo, en }: Sitio, trozos: Props['trozos']) {
  const nodo = trozos[trozo]?.firstChild;
  if (!nodo) return false;
  rango[extremo](nodo, Math.min(en, nodo.textContent?.length ?? 0));
  return true;
}

/** @returns what a found text covers, in parts of the page, so that it holds at any zoom */
function manchasDe({ trozos, hallazgos, caja }: Omit<Props, 'actual'>): Mancha[] {
  const hoja = caja.current?.parentElement?.getBoundingClientRect();
  if (!hoja || hoja.width === 0) return [];
  return hallazgos.flatMap(({ desde, hasta }, de) => {
    const rango = document.createRange();
    if (!poner(rango, 'setStart', desde, trozos) || !poner(rango, 'setEnd', hasta, trozos)) return [];
    return [...rango.getClientRects()]
      .filter((r) => r.width > 0)
      .map((r) => ({
        de,
        estilo: {
          left: `${(100 * (r.left - hoja.left)) / hoja.width}%`,
          top: `${(100 * (r.top - hoja.top)) / hoja.height}%`,
          width: `${(100 * r.width) / hoja.width}%`,
          height: `${(100 * r.height) / hoja.height}%`,
        },
      }));
  });
}

/** What was found on a page, marked; the one in sight stands out and is brought into view. */
export function Resaltado({ trozos, hallazgos, actual, caja }: Props) {
  const [manchas, setManchas] = useState<Mancha[]>([]);
  const primera = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    setManchas(manchasDe({ trozos, hallazgos, caja }));
  }, [trozos, hallazgos, caja]);
  const hay = manchas.some((m) => m.de === actual);
  useEffect(() => {
    if (hay) primera.current?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }, [hay, actual]);
  const inicial = manchas.findIndex((m) => m.de === actual);
  return manchas.map(({ de, estilo }, i) => (
    <mark
      key={i}
      ref={i === inicial ? primera : undefined}
      aria-hidden
      className={visor.hallado}
      data-actual={de === actual || undefined}
      style={estilo}
    />
  ));
}
