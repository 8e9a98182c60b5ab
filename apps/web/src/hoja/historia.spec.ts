import { cambiosDichos } from './historia';

describe('lo que cambió un acto', () => {
  it('una corrección dice cada campo con su valor anterior', () => {
    expect(
      cambiosDichos({
        motivo: 'mal escrita',
        cambios: {
          procedencia: { antes: 'AGETI', despues: 'AGETIC' },
          citeOriginal: { antes: 'X/1', despues: null },
          fechaOriginal: { antes: null, despues: '2018-04-02' },
          fojas: { antes: 18, despues: 19 },
        },
      }),
    ).toEqual([
      'Procedencia: AGETI → AGETIC',
      'Cite: X/1 → nada',
      'Fecha de la nota: nada → lun 2 de abril de 2018',
      'Fojas: 18 → 19',
    ]);
  });

  it('el nivel y el plazo, con lo de antes; lo demás no cambia valores', () => {
    expect(cambiosDichos({ antes: 'INTERNA', despues: 'RESERVADA' })).toEqual(['Interna → Reservada']);
    expect(cambiosDichos({ antes: '2018-07-02', despues: '2018-07-05' })).toEqual([
      'lun 2 de julio de 2018 → jue 5 de julio de 2018',
    ]);
    expect(cambiosDichos({ antes: '2018-07-02', despues: '2018-07-02' })).toEqual([]);
    expect(cambiosDichos({ paso: '4', fojas: null })).toEqual([]);
  });
});
