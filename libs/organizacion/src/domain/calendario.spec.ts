import { diaDeSemana, type Fecha } from '#kernel';
import fc from 'fast-check';
import { enDiasCalendario, enDiasHabiles, esHabil, vencimientoDe, type Feriados } from './calendario';
import { feriadosDe } from './feriados-de-bolivia';
import { corpusChristi, lunesDeCarnaval, pascua, viernesSanto } from './fiestas-moviles';

const cargados = (...gestiones: number[]): Feriados =>
  new Map(gestiones.flatMap((g) => feriadosDe(g).map((f) => [f.observado, f.nombre] as const)));
const TARIJA = cargados(2018, 2019);

describe('días hábiles', () => {
  it('veinte días desde el 4 de abril de 2018 vencen el 3 de mayo, y lo explican', () => {
    expect(enDiasHabiles('2018-04-04', 20, TARIJA)).toEqual({
      fecha: '2018-05-03',
      explicacion: 'día 1 = jue 5 abr; 20 días hábiles; sin 1 may; vence jue 3 may 2018',
    });
  });

  it('recibido un viernes, el día 1 es el lunes', () => {
    expect(enDiasHabiles('2018-06-29', 1, TARIJA).explicacion).toBe(
      'día 1 = lun 2 jul; 1 día hábil; vence lun 2 jul 2018',
    );
  });

  it('un año sin feriados cargados se dice, no se calla', () => {
    expect(enDiasHabiles('2019-12-30', 3, TARIJA).explicacion).toContain('no hay feriados cargados de 2020');
  });

  it('siempre vence en día hábil y cuenta exactamente los pedidos', () => {
    const feriados = cargados(2018, 2019, 2020, 2021);
    const dia = fc.date({
      min: new Date('2018-01-01T00:00:00Z'),
      max: new Date('2020-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(dia, fc.integer({ min: 1, max: 200 }), (d, dias) => {
        const desde: Fecha = d.toISOString().slice(0, 10);
        const { fecha } = enDiasHabiles(desde, dias, feriados);
        let contados = 0;
        for (let f = desde; f < fecha;) {
          f = new Date(Date.parse(f) + 86_400_000).toISOString().slice(0, 10);
          if (esHabil(f, feriados)) contados++;
        }
        expect(contados).toBe(dias);
        expect(esHabil(fecha, feriados)).toBe(true);
      }),
    );
  });
});

describe('días calendario y fecha fija', () => {
  it('los días calendario no se mueven: dicen en qué caen', () => {
    expect(enDiasCalendario('2018-04-04', 10, TARIJA).explicacion).toBe(
      'día 1 = jue 5 abr; 10 días calendario; vence sáb 14 abr 2018 (cae sábado)',
    );
    expect(enDiasCalendario('2018-04-04', 27, TARIJA).explicacion).toContain(
      '(cae feriado: Día del Trabajo)',
    );
  });

  it('la fecha fija nunca se mueve sola', () => {
    expect(vencimientoDe({ modo: 'fecha', fecha: '2019-01-12' }, '2018-04-04', TARIJA)).toEqual({
      fecha: '2019-01-12',
      explicacion: 'fecha fija; vence sáb 12 ene 2019 (cae sábado)',
    });
  });
});

describe('feriados de Bolivia', () => {
  it.each([
    [2018, '2018-04-01', '2018-02-12', '2018-03-30', '2018-05-31'],
    [2019, '2019-04-21', '2019-03-04', '2019-04-19', '2019-06-20'],
    [2024, '2024-03-31', '2024-02-12', '2024-03-29', '2024-05-30'],
    [2026, '2026-04-05', '2026-02-16', '2026-04-03', '2026-06-04'],
  ])('las fiestas móviles de %i salen de la Pascua', (anio, domingo, carnaval, viernes, corpus) => {
    expect([pascua(anio), lunesDeCarnaval(anio), viernesSanto(anio), corpusChristi(anio)]).toEqual([
      domingo,
      carnaval,
      viernes,
      corpus,
    ]);
  });

  it('un nacional en domingo se traslada al lunes; el de Tarija no se trasladaba en 2018', () => {
    const en = (gestion: number, fecha: Fecha) => feriadosDe(gestion).find((f) => f.fecha === fecha);
    expect(en(2023, '2023-01-22')).toMatchObject({ observado: '2023-01-23' });
    expect(en(2018, '2018-04-15')).toMatchObject({ observado: '2018-04-15', departamento: 'Tarija' });
    expect(en(2026, '2026-01-22')).toMatchObject({
      observado: '2026-01-23',
      trasladoBase: expect.stringContaining('D.S. 5521') as string,
    });
  });

  it('de 2018 a 2027 todos llevan base legal y ninguno nacional se pierde en domingo salvo Difuntos', () => {
    for (let g = 2018; g <= 2027; g++) {
      const filas = feriadosDe(g);
      expect(filas.filter((f) => f.baseLegal.trim() === '')).toEqual([]);
      expect(filas.length).toBeGreaterThanOrEqual(12);
      const perdidos = filas.filter((f) => f.departamento === null && diaDeSemana(f.observado) === 0);
      expect(perdidos).toEqual([]);
    }
  });
});
