import { semaforoDe } from './semaforo';

const FERIADOS = new Map([['2018-08-06', 'Día de la Patria']]);

describe('semáforo de un plazo', () => {
  it.each([
    ['2018-07-02', '2018-06-29', 3, 'pronto', 'vence en 3 días', '3 días'],
    ['2018-07-02', '2018-04-04', 89, 'normal', 'vence en 89 días', '89 días'],
    ['2018-07-02', '2018-07-01', 1, 'pronto', 'vence mañana', 'vence mañana'],
    ['2018-07-02', '2018-07-02', 0, 'hoy', 'vence hoy', 'vence hoy'],
    ['2018-07-02', '2018-07-04', -2, 'vencido', 'vencido hace 2 días', 'vencido hace 2 días'],
    ['2018-07-02', '2018-07-03', -1, 'vencido', 'vencido ayer', 'vencido ayer'],
    ['2018-08-06', '2018-08-03', 3, 'pronto', 'vence en 3 días (cae feriado: Día de la Patria)', '3 días'],
    ['2019-01-12', '2018-06-29', 197, 'normal', 'vence en 197 días (cae sábado)', '197 días'],
    [
      '2019-01-12',
      '2019-01-14',
      -2,
      'vencido',
      'vencido hace 2 días (cayó en sábado)',
      'vencido hace 2 días',
    ],
    [
      '2019-01-12',
      '2019-03-13',
      -60,
      'vencido',
      'vencido hace 60 días (cayó en sábado)',
      'vencido hace 60 días',
    ],
    [
      '2019-01-12',
      '2019-03-14',
      -61,
      'vencido',
      'venció el 12 ene 2019 (cayó en sábado)',
      'venció el 12 ene 2019',
    ],
  ] as const)('%s visto el %s', (fecha, hoy, dias, nivel, texto, corto) => {
    expect(semaforoDe(fecha, hoy, FERIADOS)).toEqual({ dias, nivel, texto, corto });
  });
});
