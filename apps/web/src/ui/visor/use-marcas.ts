import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { marcasDe, type Marcas } from './marcas';

const NINGUNA: Marcas = { sellos: [], firmas: [] };
/** The first page goes before. */
const ESPERA = 400;

/** Where the paper bears stamps and signatures; asked once it is on screen. */
export function useMarcas(documento: PDFDocumentProxy | null): Marcas {
  const [halladas, setHalladas] = useState<{ de: PDFDocumentProxy; marcas: Marcas } | null>(null);
  useEffect(() => {
    if (!documento) return;
    let vigente = true;
    const espera = setTimeout(() => {
      marcasDe(documento).then(
        (marcas) => vigente && setHalladas({ de: documento, marcas }),
        () => undefined,
      );
    }, ESPERA);
    return () => {
      vigente = false;
      clearTimeout(espera);
    };
  }, [documento]);
  return halladas?.de === documento ? halladas.marcas : NINGUNA;
}
