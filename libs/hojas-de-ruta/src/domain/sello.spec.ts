import fc from 'fast-check';
import { dentroDeLaPagina, elegirEsquina } from './sello';

describe('sello puesto a mano', () => {
  it('queda siempre entero dentro de su página', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        (x, y) => {
          const c = dentroDeLaPagina({ x, y }, { ancho: 176, alto: 91 }, { ancho: 612, alto: 792 });
          expect(c.x).toBeGreaterThanOrEqual(0);
          expect(c.y).toBeGreaterThanOrEqual(0);
          expect(c.x + c.ancho).toBeLessThanOrEqual(612);
          expect(c.y + c.alto).toBeLessThanOrEqual(792);
        },
      ),
    );
  });

  it('un punto que cabe se respeta', () => {
    expect(
      dentroDeLaPagina({ x: 350, y: 520 }, { ancho: 176, alto: 91 }, { ancho: 612, alto: 792 }),
    ).toMatchObject({ x: 350, y: 520 });
  });
});

it.each([
  [[0, 0, 0, 0], 'superior-derecha', true],
  [[0.2, 0, 0, 0], 'superior-izquierda', true],
  [[0.2, 0.1, 0.001, 0], 'inferior-derecha', true],
  [[0.2, 0.1, 0.3, 0.05], 'inferior-izquierda', false],
])('con tinta %j el sello va %s', (tintas, esquina, libre) => {
  expect(elegirEsquina(tintas)).toEqual({ esquina, libre });
});
