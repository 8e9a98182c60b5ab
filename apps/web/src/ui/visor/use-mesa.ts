import { useCallback, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import {
  acotar,
  alturaDe,
  anclaEn,
  cajasDe,
  comienzosDe,
  enVista,
  porDibujar,
  type Ancla,
  type Aumento,
  type Caja,
  type Medida,
} from './geometria';
import { useGestos } from './use-gestos';

/** What the widest page takes on a wide screen. */
const ANCHO_MAXIMO = 900;
const BORDE = 2;

export interface Mesa {
  ref: RefObject<HTMLDivElement | null>;
  medirMesa: (nodo: HTMLDivElement | null) => (() => void) | undefined;
  cajas: readonly Caja[];
  /** First and last page that are drawn. */
  dibujadas: [number, number];
  /** The one in sight. */
  pagina: number;
  aumento: Aumento;
  cambiarAumento: (aumento: Aumento) => void;
  zoom: (factor: number) => void;
  /** @param aDonde share of the height of the desk where that place comes to be */
  irA: (ancla: Ancla, aDonde?: number) => void;
  alMedir: (numero: number, medida: Medida) => void;
  alDesplazar: () => void;
  lista: boolean;
}

/** The desk on which the pages of a document lie one below the other: what is in sight, at what size. */
export function useMesa({
  paginas,
  giro,
  inicial,
}: {
  paginas: number;
  giro: number;
  inicial: number;
}): Mesa {
  const ref = useRef<HTMLDivElement | null>(null);
  const [{ width, height }, setTamano] = useState({ width: 0, height: 0 });
  const [medidas, setMedidas] = useState<ReadonlyMap<number, Medida>>(new Map());
  const [aumento, setAumento] = useState<Aumento>('ancho');
  const [pedida, setPedida] = useState(inicial);
  const mesa = useMemo(
    () => ({ ancho: Math.max(1, Math.min(width - BORDE, ANCHO_MAXIMO)), alto: Math.max(1, height - BORDE) }),
    [width, height],
  );
  const cajas = useMemo(
    () => cajasDe(paginas, medidas, { aumento, giro, mesa }),
    [paginas, medidas, aumento, giro, mesa],
  );
  const comienzos = useMemo(() => comienzosDe(cajas), [cajas]);
  // What was read stays where it was, whatever changes size: zoom, a turned view, a turned phone, pages just measured.
  const [fija, setFija] = useState({ ancla: { pagina: inicial, parte: 0 }, punto: 0 });
  const arriba = Math.max(0, alturaDe(comienzos, fija.ancla) - fija.punto);
  const lista = width > 40;
  useLayoutEffect(() => {
    if (ref.current && lista && paginas > 0) ref.current.scrollTop = arriba;
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when sizes change: scrolling is the person's
  }, [comienzos, lista, paginas]);
  const fijar = (punto: number) => {
    const y = (ref.current?.scrollTop ?? 0) + punto;
    setFija({ ancla: anclaEn(comienzos, y), punto });
  };
  const actual = (cajas[0]?.ancho ?? mesa.ancho) / mesa.ancho;
  // Several gestures may come before the next drawing: each goes on from the one before.
  const vivo = useRef(actual);
  useLayoutEffect(() => {
    vivo.current = actual;
  });
  const zoom = (factor: number, punto = mesa.alto / 2) => {
    fijar(punto);
    vivo.current = acotar(vivo.current * factor);
    setAumento(vivo.current);
  };
  useGestos(ref, zoom);
  return {
    ref,
    medirMesa: useCallback((nodo: HTMLDivElement | null) => {
      ref.current = nodo;
      if (!nodo) return undefined;
      // What is left for the pages: neither padding nor scroll bar.
      const vigia = new ResizeObserver(([e]) => e && setTamano(e.contentRect));
      vigia.observe(nodo);
      return () => vigia.disconnect();
    }, []),
    cajas,
    dibujadas: porDibujar(comienzos, arriba, mesa.alto),
    pagina: enVista(comienzos, arriba, mesa.alto, pedida),
    aumento,
    cambiarAumento: (nuevo) => {
      fijar(0);
      setAumento(nuevo);
    },
    zoom,
    irA: (ancla, aDonde = 0) => {
      setPedida(ancla.pagina);
      const punto = aDonde * mesa.alto;
      // Said at once: a page measured before the desk has moved would bring back what was read.
      setFija({ ancla, punto });
      if (ref.current) ref.current.scrollTop = alturaDe(comienzos, ancla) - punto;
    },
    alMedir: useCallback((numero: number, medida: Medida) => {
      setMedidas((antes) => {
        const conocida = antes.get(numero);
        if (conocida?.ancho === medida.ancho && conocida.alto === medida.alto) return antes;
        return new Map(antes).set(numero, medida);
      });
    }, []),
    alDesplazar: () => fijar(0),
    lista,
  };
}
