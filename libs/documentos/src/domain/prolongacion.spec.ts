import { proximaRenovacion, proximoIntento } from './prolongacion';

const ahora = new Date('2018-06-29T14:00:00Z');
const en = (dias: number): Date => new Date(ahora.getTime() + dias * 86_400_000);

describe('prolongación de las firmas', () => {
  it('lo que falló se intenta en una hora, dos, cuatro, y nunca después de una semana', () => {
    const horas = [1, 2, 3, 20].map(
      (n) => (proximoIntento(ahora, n).getTime() - ahora.getTime()) / 3_600_000,
    );
    expect(horas).toEqual([1, 2, 4, 168]);
  });

  it('el sello se renueva un año antes de que venza quien lo puso; si vence antes, a medio camino', () => {
    expect(proximaRenovacion(ahora, en(1_000))).toEqual(en(635));
    expect(proximaRenovacion(ahora, en(100))).toEqual(en(50));
    expect(proximaRenovacion(ahora, en(-5))).toEqual(en(1));
    expect(proximaRenovacion(ahora, null)).toBeNull();
  });
});
