import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useMemo, useState } from 'react';
import { consultaLlana, hallar, textoDePagina, type Hallazgo, type TextoDePagina } from './hallar';

const NADA: readonly Hallazgo[] = [];

/** The text of a document read page by page, kept while it is open. */
const leidos = new WeakMap<PDFDocumentProxy, TextoDePagina[]>();

async function leer(documento: PDFDocumentProxy, n: number): Promise<TextoDePagina> {
  const leido = leidos.get(documento) ?? [];
  leidos.set(documento, leido);
  const pagina = await documento.getPage(n);
  const { items } = await pagina.getTextContent();
  return (leido[n - 1] ??= textoDePagina(items.filter((i) => 'str' in i)));
}

export interface Busqueda {
  consulta: string;
  cambiar: (consulta: string) => void;
  total: number;
  /** From 1; 0: nothing found. */
  numero: number;
  /** Pages read so far. */
  leidas: number;
  mover: (pasos: 1 | -1) => void;
  /** Page of the one in sight, or null. */
  pagina: number | null;
  dePagina: (pagina: number) => readonly Hallazgo[];
  /** Which of that page's is in sight, or -1. */
  actualDe: (pagina: number) => number;
}

/** @returns every page, from that one on and round again */
export function desdeAhi(paginas: number, desde: number): number[] {
  return Array.from({ length: paginas }, (_, i) => ((desde - 1 + i) % paginas) + 1);
}

interface Pedido {
  consulta: string;
  desde: number;
}

/** Reads the document page by page, as far as it must. @returns what was found by page, in the order of reading */
function useHalladas(documento: PDFDocumentProxy | null, { consulta, desde }: Pedido) {
  const [leidas, setLeidas] = useState(0);
  const [halladas, setHalladas] = useState<ReadonlyMap<number, Hallazgo[]>>(new Map());
  useEffect(() => {
    let vigente = true;
    const buscar = async () => {
      setHalladas(new Map());
      setLeidas(0);
      if (!documento || consulta === '') return;
      for (const n of desdeAhi(documento.numPages, desde)) {
        const nuevas = hallar(leidos.get(documento)?.[n - 1] ?? (await leer(documento, n)), consulta);
        if (!vigente) return;
        if (nuevas.length > 0) setHalladas((antes) => new Map(antes).set(n, nuevas));
        setLeidas((antes) => antes + 1);
      }
    };
    const espera = setTimeout(() => void buscar().catch(() => undefined), 150);
    return () => {
      vigente = false;
      clearTimeout(espera);
    };
  }, [documento, consulta, desde]);
  return { leidas, halladas };
}

/** Looks for words in the whole document, from the page in sight on, without accents or case. */
export function useBusqueda(documento: PDFDocumentProxy | null, enVista: number): Busqueda {
  const [escrita, setEscrita] = useState({ consulta: '', desde: 1 });
  const [elegida, setElegida] = useState<{ pagina: number; i: number } | null>(null);
  const { leidas, halladas } = useHalladas(documento, {
    consulta: consultaLlana(escrita.consulta),
    desde: escrita.desde,
  });
  const orden = useMemo(
    () =>
      [...halladas]
        .sort(([a], [b]) => a - b)
        .flatMap(([pagina, suyas]) => suyas.map((_, i) => ({ pagina, i }))),
    [halladas],
  );
  const [primera] = halladas.keys();
  const actual = elegida ?? (primera === undefined ? null : { pagina: primera, i: 0 });
  const k = orden.findIndex((o) => o.pagina === actual?.pagina && o.i === actual.i);
  return {
    consulta: escrita.consulta,
    cambiar: (consulta) => {
      setEscrita({ consulta, desde: enVista });
      setElegida(null);
    },
    total: orden.length,
    numero: k + 1,
    leidas,
    mover: (pasos) => setElegida(orden[(k + pasos + orden.length) % orden.length] ?? null),
    pagina: k < 0 ? null : (actual?.pagina ?? null),
    dePagina: (pagina) => halladas.get(pagina) ?? NADA,
    actualDe: (pagina) => (k >= 0 && actual?.pagina === pagina ? actual.i : -1),
  };
}
