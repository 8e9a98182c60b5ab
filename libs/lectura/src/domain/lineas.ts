import { cajaDe } from './texto';
import type { Linea, Trozo } from './tipos';

/** A blank wider than this many letter heights parts two columns (a stamp beside the addressee). */
const ENTRE_COLUMNAS = 2.2;

/** Lower than this, in points, nobody writes: specks and rules. */
const MOTA = 2;

const medio = (t: Trozo): number => t.y + t.alto / 2;

/** Pieces whose middles lie within half a height are of one row; a tilted page drifts little between neighbours. */
function renglones(trozos: readonly Trozo[]): Trozo[][] {
  const filas: Trozo[][] = [];
  for (const trozo of trozos.toSorted((a, b) => a.x - b.x)) {
    const fila = filas.find((f) => {
      const vecino = f.at(-1);
      return (
        vecino &&
        Math.abs(medio(vecino) - medio(trozo)) < Math.min(vecino.alto, trozo.alto) * 0.5 &&
        trozo.x - (vecino.x + vecino.ancho) < Math.max(vecino.alto, trozo.alto) * ENTRE_COLUMNAS
      );
    });
    if (fila) fila.push(trozo);
    else filas.push([trozo]);
  }
  return filas;
}

function unir(fila: readonly Trozo[], pagina: number): Linea {
  let texto = '';
  fila.forEach((trozo, i) => {
    const anterior = fila[i - 1];
    const hueco = anterior ? trozo.x - (anterior.x + anterior.ancho) : 0;
    texto += (anterior && hueco > trozo.alto * 0.12 ? ' ' : '') + trozo.texto;
  });
  const letras = fila.filter((t) => t.texto.trim().length > 1);
  const seguridad = (letras.length > 0 ? letras : fila).map((t) => t.confianza ?? 100);
  return {
    texto: texto
      .normalize('NFC')
      .replace(/\u00AD/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
    pagina,
    confianza: seguridad.reduce((a, b) => a + b, 0) / seguridad.length,
    ...cajaDe(fila),
  };
}

/**
 * Joins pieces into lines, page by page, from top to bottom.
 * @param trozos of any order; blank ones are left out
 */
export function armarLineas(trozos: readonly Trozo[]): Linea[] {
  const paginas = [...new Set(trozos.map((t) => t.pagina))].sort((a, b) => a - b);
  return paginas.flatMap((pagina) =>
    renglones(trozos.filter((t) => t.pagina === pagina && t.texto.trim() !== '' && t.alto > MOTA))
      .map((fila) => unir(fila, pagina))
      .filter((l) => l.texto !== '')
      .toSorted((a, b) => a.y - b.y || a.x - b.x),
  );
}
