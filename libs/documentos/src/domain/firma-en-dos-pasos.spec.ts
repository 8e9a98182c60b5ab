import { exigirHora, venceDe } from './firma-en-dos-pasos';

const a = (hora: string): Date => new Date(`2018-06-29T${hora}-04:00`);

describe('firma en dos pasos', () => {
  it('vence a los quince minutos, y nunca pasa del día de La Paz', () => {
    expect(venceDe(a('10:00:00'))).toEqual(a('10:15:00'));
    expect(venceDe(a('23:50:00'))).toEqual(new Date('2018-06-30T00:00:00-04:00'));
  });

  it('S11: la hora de otra máquina se acepta con cinco minutos de diferencia, y no más', () => {
    const hora = (momento: Date | null) => () => exigirHora(momento, a('10:00:00'), a('10:03:00'));
    for (const bien of ['09:55:00', '10:01:30', '10:08:00']) expect(hora(a(bien))).not.toThrow();
    expect(hora(a('10:08:01'))).toThrow('dice 29 de junio de 2018, 10:08');
    expect(hora(a('09:54:59'))).toThrow('ponga en hora su equipo');
    expect(hora(null)).toThrow('no dice cuándo se hizo');
  });
});
