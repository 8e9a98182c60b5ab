import { esperaTrasFallos } from './espera';

describe('espera tras ingresos fallidos', () => {
  it('los cuatro primeros fallos no hacen esperar', () => {
    expect([0, 1, 2, 3, 4].map(esperaTrasFallos)).toEqual([0, 0, 0, 0, 0]);
  });

  it('desde el quinto la espera se duplica hasta quince minutos', () => {
    expect([5, 6, 7, 50].map(esperaTrasFallos)).toEqual([30, 60, 120, 900]);
  });
});
