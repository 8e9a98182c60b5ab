import type { PlazoDeAgenda } from '../api/tipos';
import { agrupar, mover, rangoDe, tituloDeRango } from './dias';

const plazo = (id: string, fecha: string): PlazoDeAgenda => ({
  ...{ gestion: 2018, id, hojaId: '1', codigo: '1648-18', referencia: 'x', descripcion: 'y', fecha },
  ...{ explicacion: '', nota: null, responsable: null, nivel: 'normal', texto: '', diasQueFaltan: 0 },
});

describe('agenda', () => {
  it('la semana va de lunes a domingo y el mes del primero al último', () => {
    expect(rangoDe('semana', '2018-07-01')).toEqual({ desde: '2018-06-25', hasta: '2018-07-01' });
    expect(rangoDe('mes', '2018-02-10')).toEqual({ desde: '2018-02-01', hasta: '2018-02-28' });
    expect(rangoDe('mes', '2018-12-31')).toEqual({ desde: '2018-12-01', hasta: '2018-12-31' });
    expect([mover('mes', '2018-12-31', 1), mover('semana', '2018-06-28', -1)]).toEqual([
      '2019-01-01',
      '2018-06-24',
    ]);
    expect(tituloDeRango('semana', '2018-06-28')).toBe('25 de junio al 1 de julio de 2018');
  });

  it('lo vencido va primero solo mientras hoy está a la vista', () => {
    const todos = [plazo('1', '2018-06-20'), plazo('2', '2018-06-28'), plazo('3', '2018-07-02')];
    const grupos = (hoy: string) =>
      agrupar(todos, '2018-06-25', '2018-07-01', hoy).map((g) => [g.titulo, g.plazos.length]);
    expect(grupos('2018-06-27')).toEqual([
      ['Vencidos', 1],
      ['jue 28 de junio de 2018', 1],
    ]);
    expect(grupos('2018-08-01')).toEqual([['jue 28 de junio de 2018', 1]]);
  });
});
