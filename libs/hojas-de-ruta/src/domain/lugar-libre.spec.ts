import fc from 'fast-check';
import { lugarLibre, type Rectangulo } from './lugar-libre';

const CARTA = { ancho: 612, alto: 792 };
const sello: Rectangulo = { x: 440, y: 680, ancho: 148, alto: 88 };
const seTocan = (a: Rectangulo, b: Rectangulo): boolean =>
  a.x < b.x + b.ancho && b.x < a.x + a.ancho && a.y < b.y + b.alto && b.y < a.y + a.alto;

describe('lugar de un sello', () => {
  it('es el pedido cuando está libre', () => {
    expect(lugarLibre(sello, [], CARTA)).toEqual(sello);
    expect(lugarLibre(sello, [{ x: 20, y: 20, ancho: 100, alto: 80 }], CARTA)).toEqual(sello);
  });

  it('baja por el mismo margen cuando arriba ya hay otro, y sube cuando está abajo', () => {
    expect(lugarLibre(sello, [sello], CARTA)).toEqual({ ...sello, y: 680 - 94 });
    const abajo = { ...sello, y: 24 };
    expect(lugarLibre(abajo, [abajo], CARTA)).toEqual({ ...abajo, y: 24 + 94 });
  });

  it('tras cada sello el siguiente halla otro lugar, entero en la página, hasta que no queda ninguno', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 464, noNaN: true }),
        fc.double({ min: 0, max: 704, noNaN: true }),
        (x, y) => {
          const puestos: Rectangulo[] = [];
          for (let i = 0; i < 6; i++) {
            const lugar = lugarLibre({ ...sello, x, y }, puestos, CARTA);
            expect(puestos.some((p) => seTocan(p, lugar))).toBe(false);
            expect(Math.min(lugar.x, lugar.y)).toBeGreaterThanOrEqual(0);
            expect(lugar.x + lugar.ancho).toBeLessThanOrEqual(CARTA.ancho);
            expect(lugar.y + lugar.alto).toBeLessThanOrEqual(CARTA.alto);
            puestos.push(lugar);
          }
        },
      ),
    );
  });

  it('en una página sin lugar queda donde se pidió', () => {
    const todo = { x: 0, y: 0, ...CARTA };
    expect(lugarLibre(sello, [todo], CARTA)).toEqual(sello);
  });
});
