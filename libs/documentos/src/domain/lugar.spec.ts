import fc from 'fast-check';
import { ErrorDominio } from '#kernel';
import { exigirLugares, faltaDeLugar } from './lugar';

const lugar = (cambios = {}) => ({ pagina: 1, x: 0.1, y: 0.2, ancho: 0.3, alto: 0.05, ...cambios });

describe('el lugar de una observación', () => {
  it('es de una página que el papel tiene', () => {
    expect(faltaDeLugar(lugar({ pagina: 3 }), 3)).toBeNull();
    expect(faltaDeLugar(lugar({ pagina: 4 }), 3)).toBe('La página 4 no existe: el documento tiene 3.');
    expect(faltaDeLugar(lugar({ pagina: 2 }), 1)).toBe('La página 2 no existe: el documento tiene una sola.');
    for (const pagina of [0, -1, 1.5, Number.NaN])
      expect(faltaDeLugar(lugar({ pagina }), 3)).toMatch(/no existe/);
  });

  it('cabe en la página; un punto también, hasta en el borde', () => {
    expect(faltaDeLugar(lugar({ x: 1, y: 1, ancho: 0, alto: 0 }), 1)).toBeNull();
    expect(faltaDeLugar(lugar({ x: 0, y: 0, ancho: 1, alto: 1 }), 1)).toBeNull();
    for (const malo of [{ x: -0.01 }, { x: 0.8 }, { y: 0.96 }, { ancho: -0.1 }, { alto: Number.NaN }])
      expect(faltaDeLugar(lugar(malo), 1)).toBe('El recuadro se sale de la página 1.');
  });

  it('todo recuadro tomado entre dos puntos de la página cabe en ella', () => {
    const parte = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(parte, parte, parte, parte, (x1, x2, y1, y2) => {
        const [x, y] = [Math.min(x1, x2), Math.min(y1, y2)];
        const [ancho, alto] = [Math.abs(x1 - x2), Math.abs(y1 - y2)];
        expect(faltaDeLugar({ pagina: 1, x, y, ancho, alto }, 1)).toBeNull();
      }),
    );
  });

  it('de varias, la primera que no es del papel las rehúsa todas; las que no señalan lugar no estorban', () => {
    expect(() => exigirLugares([{}, { lugar: lugar() }], 1)).not.toThrow();
    expect(() => exigirLugares([{ lugar: lugar() }, { lugar: lugar({ pagina: 7 }) }], 2)).toThrow(
      ErrorDominio,
    );
  });
});
