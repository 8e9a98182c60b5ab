import { acotar, alturaDe, anclaEn, cajasDe, comienzosDe, enVista, paginaEn, porDibujar } from './geometria';

const CARTA = { ancho: 612, alto: 792 };
const mesa = { ancho: 612, alto: 500 };

describe('páginas del visor', () => {
  it('al ancho, cada página llena la mesa; entera, cabe en ella', () => {
    const medidas = new Map([
      [1, CARTA],
      [2, { ancho: 3370, alto: 2384 }],
    ]);
    const [carta, plano] = cajasDe(2, medidas, { aumento: 'ancho', giro: 0, mesa });
    expect(carta).toEqual({ ...CARTA, escala: 1 });
    expect(plano?.ancho).toBe(612);
    for (const caja of cajasDe(2, medidas, { aumento: 'pagina', giro: 0, mesa })) {
      expect(caja.alto).toBeLessThanOrEqual(500.01);
      expect(caja.ancho).toBeLessThanOrEqual(612.01);
    }
  });

  it('la vista girada cambia el ancho por el alto', () => {
    const [caja] = cajasDe(1, new Map([[1, CARTA]]), { aumento: 1, giro: 90, mesa });
    expect(caja?.alto).toBeCloseTo((612 * 612) / 792);
  });

  it('de 300 páginas solo se dibujan las que están a la vista y media pantalla más', () => {
    const comienzos = comienzosDe(cajasDe(300, new Map([[1, CARTA]]), { aumento: 'ancho', giro: 0, mesa }));
    const [primera, ultima] = porDibujar(comienzos, comienzos[149] ?? 0, 500);
    expect(primera).toBeGreaterThanOrEqual(149);
    expect(ultima - primera).toBeLessThanOrEqual(2);
    expect(paginaEn(comienzos, 0)).toBe(1);
    expect(paginaEn(comienzos, 1e9)).toBe(300);
    expect(paginaEn(comienzos, -5)).toBe(1);
  });

  it('al acercar, lo que se leía sigue donde estaba', () => {
    const con = (aumento: number) =>
      comienzosDe(cajasDe(80, new Map([[1, CARTA]]), { aumento, giro: 0, mesa }));
    const y = (con(1)[59] ?? 0) + 396;
    const ancla = anclaEn(con(1), y);
    expect(ancla).toEqual({ pagina: 60, parte: 0.5 });
    expect(alturaDe(con(2), ancla)).toBeCloseTo((con(2)[59] ?? 0) + 792);
    expect(alturaDe(con(1), ancla)).toBeCloseTo(y);
  });

  it('está a la vista la página de la que más se ve; entre iguales, la que se pidió o la primera', () => {
    const bajas = comienzosDe(cajasDe(5, new Map([[1, CARTA]]), { aumento: 0.1, giro: 0, mesa }));
    expect(enVista(bajas, 0, 500, 1)).toBe(1);
    expect(enVista(bajas, 0, 500, 4)).toBe(4);
    const altas = comienzosDe(cajasDe(5, new Map([[1, CARTA]]), { aumento: 1, giro: 0, mesa }));
    expect(enVista(altas, 700, 500, 1)).toBe(2);
    expect(enVista(altas, 300, 500, 5)).toBe(1);
  });

  it('el aumento tiene límites', () => {
    expect([acotar(0.01), acotar(1), acotar(99)]).toEqual([0.25, 1, 8]);
  });
});
