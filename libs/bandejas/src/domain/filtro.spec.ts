import { diasDelPlazo, filtraAlgo, ordenDe, palabrasDe } from './filtro';

describe('filtro de una bandeja', () => {
  it('un código se busca igual con ceros delante y con separadores de más', () => {
    expect(palabrasDe('0001648')).toEqual(['1648']);
    expect(palabrasDe('1648--18-')).toEqual(['1648-18']);
    expect(palabrasDe('  plan   01648/2018 ')).toEqual(['plan', '1648/2018']);
    expect(palabrasDe('- / .')).toEqual([]);
    expect(palabrasDe('a b c d e f g h i j')).toHaveLength(8);
  });

  it('esta semana va de hoy al domingo; vencidos no incluye lo de hoy', () => {
    // 2018-06-28 is a Thursday.
    expect(diasDelPlazo('semana', '2018-06-28')).toEqual(['2018-06-28', '2018-07-01']);
    expect(diasDelPlazo('semana', '2018-07-01')).toEqual(['2018-07-01', '2018-07-01']);
    expect(diasDelPlazo('vencidos', '2018-06-28')?.[1]).toBe('2018-06-27');
    expect(diasDelPlazo('hoy', '2018-06-28')).toEqual(['2018-06-28', '2018-06-28']);
    expect(diasDelPlazo('sin', '2018-06-28')).toBeNull();
  });

  it('por plazo se ordena solo donde un plazo corre', () => {
    expect(ordenDe('en-despacho', 'plazo')).toBe('plazo');
    expect(ordenDe('vencidos', 'plazo')).toBe('antiguas');
    expect(ordenDe('archivados', 'plazo')).toBe('recientes');
    expect(ordenDe('enviados', undefined)).toBe('recientes');
  });

  it('el orden solo no deja nada fuera', () => {
    expect(filtraAlgo({ orden: 'plazo' })).toBe(false);
    expect(filtraAlgo({ orden: 'plazo', q: undefined })).toBe(false);
    expect(filtraAlgo({ urgente: 'si' })).toBe(true);
  });
});
