import { claveDe, cuentaCorta, fichasDe, filtraAlgo, leerFiltro, mismoFiltro, sin } from './filtro';

describe('filtro en la dirección', () => {
  it('lo que una dirección pegada trae mal se deja fuera, y lo demás vale', () => {
    expect(
      leerFiltro({
        q: 'plan',
        plazo: 'pronto',
        origen: 'unidad:12',
        destino: 'persona:1',
        del: '28/6/18',
        dias: '-3',
        urgente: 'no',
        otra: 'cosa',
      }),
    ).toEqual({ q: 'plan', origen: 'unidad:12' });
    expect(leerFiltro({ q: '   ' })).toEqual({});
  });

  it('cada parte tiene su ficha en palabras, y las dos fechas son una', () => {
    const fichas = fichasDe(
      {
        q: 'plan',
        origen: 'unidad:2',
        plazo: 'semana',
        urgente: 'si',
        dias: '5',
        del: '2018-06-01',
        al: '2018-06-28',
      },
      { origen: { nombre: 'GDAT/UP — Unidad de Paso', hasta: '2018-06-28' } },
    );
    expect(fichas.map((f) => f.texto)).toEqual([
      '«plan»',
      'De: GDAT/UP — Unidad de Paso (terminó)',
      'Vence esta semana',
      'Urgentes',
      'Más de 5 días sin moverse',
      'Del 01 jun 2018 al 28 jun 2018',
    ]);
    expect(fichas.at(-1)?.partes).toEqual(['del', 'al']);
  });

  it('quitada una ficha queda lo demás', () => {
    expect(sin({ q: 'plan', del: '2018-06-01', al: '2018-06-28' }, ['del', 'al'])).toEqual({ q: 'plan' });
  });

  it('el orden no filtra, y el de siempre no cuenta como cambio', () => {
    expect(filtraAlgo({ orden: 'plazo' })).toBe(false);
    expect(mismoFiltro({ orden: 'recientes', q: 'a' }, { q: 'a' })).toBe(true);
    expect(mismoFiltro({ orden: 'plazo', q: 'a' }, { q: 'a' })).toBe(false);
    expect(claveDe({ plazo: 'hoy', q: 'a' })).toBe(claveDe({ q: 'a', plazo: 'hoy' }));
  });

  it('más de 99 no se cuentan', () => {
    expect([0, 99, 100].map(cuentaCorta)).toEqual(['0', '99', '99+']);
  });
});
