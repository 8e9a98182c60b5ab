import { cajaDelSello } from './caja-del-sello';

const CARTA = { ancho: 612, alto: 792 };

describe('lugar del sello en la página', () => {
  it('cada esquina queda dentro de la página', () => {
    for (const e of [
      'superior-derecha',
      'superior-izquierda',
      'inferior-derecha',
      'inferior-izquierda',
    ] as const) {
      const c = cajaDelSello(e, CARTA);
      expect(c.izquierda).toBeGreaterThanOrEqual(0);
      expect(c.izquierda + c.ancho).toBeLessThanOrEqual(100);
      expect(c.arriba + c.alto).toBeLessThanOrEqual(100);
    }
  });

  it('derecha e izquierda son espejo', () => {
    const d = cajaDelSello('superior-derecha', CARTA);
    const i = cajaDelSello('superior-izquierda', CARTA);
    expect(d.izquierda + d.ancho).toBeCloseTo(100 - i.izquierda);
    expect(d.arriba).toBe(i.arriba);
  });

  it('en una página menor que el sello no se sale', () => {
    expect(cajaDelSello('inferior-derecha', { ancho: 100, alto: 50 })).toEqual({
      izquierda: 0,
      arriba: 0,
      ancho: 100,
      alto: 100,
    });
  });
});
