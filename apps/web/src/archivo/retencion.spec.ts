import { DISPOSICIONES, plazosDeSerie, porAnio } from './retencion';

describe('las palabras de la tabla de retención', () => {
  it('los años de una serie, en singular y plural', () => {
    expect(plazosDeSerie({ aniosOficina: 1, aniosCentral: 8 })).toBe(
      '1 año en la oficina y 8 años en el archivo central',
    );
    expect(plazosDeSerie({ aniosOficina: 0, aniosCentral: 1 })).toBe(
      '0 años en la oficina y 1 año en el archivo central',
    );
  });

  it('ninguna disposición dice que algo se destruye', () => {
    expect(DISPOSICIONES).toHaveLength(3);
    for (const { label } of DISPOSICIONES) expect(label).not.toMatch(/elimin|destru|descart|borr/i);
  });

  it('lo que vence, año por año y en cada uno por unidad', () => {
    const r = (anio: number, unidadId: string, carpetas: number) => ({
      ...{ anio, unidadId, carpetas },
      sigla: `U${unidadId}`,
    });
    expect(porAnio([r(2016, '1', 2), r(2016, '2', 1), r(2020, '1', 4)])).toEqual([
      {
        anio: 2016,
        unidades: [
          { id: '1', sigla: 'U1', carpetas: 2 },
          { id: '2', sigla: 'U2', carpetas: 1 },
        ],
      },
      { anio: 2020, unidades: [{ id: '1', sigla: 'U1', carpetas: 4 }] },
    ]);
    expect(porAnio([])).toEqual([]);
  });
});
