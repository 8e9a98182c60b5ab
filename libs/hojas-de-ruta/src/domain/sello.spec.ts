import fc from 'fast-check';
import { dentroDeLaPagina, elegirLugar, lugaresDeBusqueda } from './sello';

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
  expect(elegirLugar(tintas, [])).toEqual({ lugar: { esquina }, libre });
});

it('sin esquina libre, el sello va al hueco más cercano a la esquina de costumbre, entero y con aire', () => {
  const [pagina, sello] = [
    { ancho: 612, alto: 792 },
    { ancho: 176, alto: 91 },
  ];
  const lugares = lugaresDeBusqueda(pagina, sello);
  for (const l of lugares) {
    expect(Math.min(l.x, l.y)).toBeGreaterThanOrEqual(24);
    expect(l.x + l.ancho).toBeLessThanOrEqual(588);
    expect(l.y + l.alto).toBeLessThanOrEqual(768);
  }
  // Written above y = 600 and below y = 300: what is left is the band between.
  const demas = lugares.map((l) => ({ ...l, tinta: l.y + l.alto > 600 || l.y < 300 ? 0.2 : 0 }));
  const { lugar, libre } = elegirLugar([0.2, 0.2, 0.2, 0.2], demas);
  expect(libre).toBe(true);
  if ('esquina' in lugar) throw new Error('una esquina escrita');
  expect(lugar.x).toBe(612 - 24 - 6 - 176);
  expect(lugar.y + 91).toBeGreaterThan(600 - 6 - 12 - 1);
});
