import { cajaDelSello, moverSello, puntoDelSello, SELLO_PT, selloDonde } from './caja-del-sello';

const CARTA = { ancho: 612, alto: 792 };

describe('lugar del sello en la página', () => {
  it('cada esquina queda dentro de la página', () => {
    for (const esquina of [
      'superior-derecha',
      'superior-izquierda',
      'inferior-derecha',
      'inferior-izquierda',
    ] as const) {
      const c = cajaDelSello({ esquina }, CARTA);
      expect(c.izquierda).toBeGreaterThanOrEqual(0);
      expect(c.arriba).toBeGreaterThanOrEqual(0);
      expect(c.izquierda + c.ancho).toBeLessThanOrEqual(100);
      expect(c.arriba + c.alto).toBeLessThanOrEqual(100);
    }
  });

  it('derecha e izquierda son espejo', () => {
    const d = cajaDelSello({ esquina: 'superior-derecha' }, CARTA);
    const i = cajaDelSello({ esquina: 'superior-izquierda' }, CARTA);
    expect(d.izquierda + d.ancho).toBeCloseTo(100 - i.izquierda);
    expect(d.arriba).toBe(i.arriba);
  });

  it('donde se pulsa queda su centro, medido desde abajo a la izquierda', () => {
    const p = selloDonde({ x: 0.5, y: 0.25 }, CARTA);
    expect(p.x + SELLO_PT.ancho / 2).toBeCloseTo(306, 0);
    expect(p.y + SELLO_PT.alto / 2).toBeCloseTo(594, 0);
  });

  it('pulsado junto al borde, queda entero en la página', () => {
    expect(selloDonde({ x: 0, y: 1 }, CARTA)).toEqual({ x: 0, y: 0 });
    const p = selloDonde({ x: 1, y: 0 }, CARTA);
    expect(p.x + SELLO_PT.ancho).toBeLessThanOrEqual(612.5);
    expect(p.y + SELLO_PT.alto).toBeLessThanOrEqual(792.5);
  });

  it('las flechas lo mueven y otra tecla no', () => {
    expect(moverSello({ x: 100, y: 100 }, CARTA, 'ArrowUp', 6)).toEqual({ x: 100, y: 106 });
    expect(moverSello({ x: 2, y: 100 }, CARTA, 'ArrowLeft', 6)).toEqual({ x: 0, y: 100 });
    expect(moverSello({ x: 2, y: 100 }, CARTA, 'a', 6)).toBeNull();
  });

  it('en una página menor que el sello no se sale', () => {
    expect(puntoDelSello({ esquina: 'superior-derecha' }, { ancho: 100, alto: 50 })).toEqual({ x: 0, y: 0 });
    expect(cajaDelSello({ esquina: 'inferior-derecha' }, { ancho: 100, alto: 50 })).toEqual({
      izquierda: 0,
      arriba: 0,
      ancho: 100,
      alto: 100,
    });
  });
});
