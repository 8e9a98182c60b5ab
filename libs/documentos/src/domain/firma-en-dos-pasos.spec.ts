import { exigirHora, motivosParaNoEntregar, venceDe } from './firma-en-dos-pasos';

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

  it('un archivo se entrega entero si su firma puede ir aparte, no lo cierra y cabe al volver', () => {
    const MB = 1_048_576;
    const bien = { trasFirma: 'abierto', admiteOtro: true, bytes: 50 * MB } as const;
    const motivos = (p: object, topes = { maxFirma: 50 * MB, maxSubida: 200 * MB }): string[] =>
      motivosParaNoEntregar({ ...bien, ...p }, topes).map((m) => m.texto);
    expect(motivos({})).toEqual([]);
    expect(motivos({ bytes: 50 * MB + 52_429 })).toEqual([
      'El archivo pesa 50,1 MB y en modo seguro se firman hasta 50,0 MB.',
    ]);
    // What comes back is larger than what was handed out.
    expect(motivos({ bytes: 20 * MB }, { maxFirma: 50 * MB, maxSubida: 20 * MB })).toEqual([
      'El archivo pesa 20,0 MB y en modo seguro se firman hasta 19,8 MB.',
    ]);
    for (const trasFirma of ['previsto', 'cerrado'])
      expect(motivos({ trasFirma })).toEqual([expect.stringContaining('escribiendo el PIN en esta página')]);
    expect(motivos({ admiteOtro: false, trasFirma: 'cerrado', bytes: 99 * MB })).toHaveLength(3);
  });
});
