import { inclinacion } from './inclinacion';

/** Lines of ink on a page, turned by some degrees clockwise. */
function rayas(grados: number): { pixeles: Uint8Array; ancho: number; alto: number } {
  const [ancho, alto] = [600, 780];
  const pixeles = new Uint8Array(ancho * alto).fill(255);
  const pendiente = Math.tan((grados * Math.PI) / 180);
  for (let linea = 100; linea < 680; linea += 20)
    for (let x = 60; x < 540; x++) {
      const y = Math.round(linea + x * pendiente);
      pixeles[y * ancho + x] = 0;
      pixeles[(y + 1) * ancho + x] = 0;
    }
  return { pixeles, ancho, alto };
}

it.each([-2, -1, 0, 1, 2])('una hoja torcida %s grados se reconoce', (grados) => {
  expect(inclinacion(rayas(grados))).toBeCloseTo(grados, 0);
});

it('una hoja en blanco no está torcida', () => {
  expect(inclinacion({ pixeles: new Uint8Array(600 * 780).fill(255), ancho: 600, alto: 780 })).toBe(0);
});
