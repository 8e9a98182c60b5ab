/** A grey picture, one byte per pixel, 0 black. */
export interface Gris {
  readonly pixeles: Uint8Array;
  readonly ancho: number;
  readonly alto: number;
}

const TINTA = 150;
const LIMITE = 3;
const PASO = 0.1;

/** The darker the ink gathers in rows, the straighter the page: energy of the row sums after shearing by an angle. */
function nitidez(tinta: readonly (readonly [number, number])[], grados: number, alto: number): number {
  const pendiente = Math.tan((grados * Math.PI) / 180);
  const filas = new Float64Array(alto * 2);
  for (const [x, y] of tinta) {
    const fila = Math.round(y - x * pendiente + alto / 2);
    if (fila >= 0 && fila < filas.length) filas[fila] = (filas[fila] ?? 0) + 1;
  }
  return filas.reduce((suma, n) => suma + n * n, 0);
}

/**
 * How far a scanned page is askew.
 * @param imagen about 75 dots per inch is enough
 * @returns degrees, clockwise positive, within ±3; 0 when it has too little ink to tell
 */
export function inclinacion({ pixeles, ancho, alto }: Gris): number {
  const tinta: [number, number][] = [];
  const margen = Math.round(Math.min(ancho, alto) * 0.02);
  for (let y = margen; y < alto - margen; y++)
    for (let x = margen; x < ancho - margen; x++)
      if ((pixeles[y * ancho + x] ?? 255) < TINTA) tinta.push([x, y]);
  if (tinta.length < 400) return 0;
  let [mejor, grados] = [0, 0];
  for (let paso = -LIMITE / PASO; paso <= LIMITE / PASO; paso++) {
    const energia = nitidez(tinta, paso * PASO, alto);
    // of equals, the straighter one
    if (energia > mejor * 1.0005) [mejor, grados] = [energia, paso * PASO];
  }
  return Math.abs(grados) < 0.25 ? 0 : grados;
}
