import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { marcasDe, type Marcas } from './marcas';

/** As when it cannot be read: the paper itself says so. */
const NINGUNA: Marcas = { sellos: [], firmas: [] };
/** The first page goes before. */
const ESPERA = 400;

/** Where the paper bears stamps and signatures; asked once it is on screen. @returns `null` until that is known */
export function useMarcas(documento: PDFDocumentProxy | null): Marcas | null {
  const [halladas, setHalladas] = useState<{ de: PDFDocumentProxy; marcas: Marcas } | null>(null);
  useEffect(() => {
    if (!documento) return;
    let vigente = true;
    const espera = setTimeout(() => {
      void marcasDe(documento)
        .catch(() => NINGUNA)
        .then((marcas) => vigente && setHalladas({ de: documento, marcas }));
    }, ESPERA);
    return () => {
      vigente = false;
      clearTimeout(espera);
    };
  }, [documento]);
  return halladas?.de === documento ? halladas.marcas : null;
}
