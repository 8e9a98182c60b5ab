import { cabezaDeParte, rangosDe } from './rangos';

describe('partes de un archivo', () => {
  it.each([
    ['bytes=0-9', [[0, 9]]],
    ['bytes=90-', [[90, 99]]],
    ['bytes=-10', [[90, 99]]],
    ['bytes=95-400', [[95, 99]]],
    [
      'bytes=0-9, 20-29',
      [
        [0, 9],
        [20, 29],
      ],
    ],
    ['bytes=0-9,500-600', [[0, 9]]],
  ])('%s', (cabecera, rangos) => {
    expect(rangosDe(cabecera, 100)).toEqual(rangos);
  });

  it.each([undefined, '', 'bytes=', 'bytes=a-b', 'lineas=0-9', 'bytes=0-9,x', 'bytes=-'])(
    'lo que no se entiende se responde entero: %s',
    (cabecera) => {
      expect(rangosDe(cabecera, 100)).toEqual([]);
    },
  );

  it('lo que pide más que el archivo, o demasiadas partes, se responde entero', () => {
    expect(rangosDe('bytes=0-99,0-99', 100)).toEqual([]);
    const muchas = Array.from({ length: 129 }, (_, i) => `${i}-${i}`).join(',');
    expect(rangosDe(`bytes=${muchas}`, 1_000)).toEqual([]);
  });

  it.each(['bytes=100-', 'bytes=200-300', 'bytes=-0', 'bytes=9-3'])(
    'fuera del archivo se rehúsa: %s',
    (c) => {
      expect(() => rangosDe(c, 100)).toThrow();
    },
  );

  it('cada parte dice cuál es', () => {
    expect(cabezaDeParte([5, 9], { tipo: 'application/pdf', bytes: 100, limite: 'x' })).toBe(
      '\r\n--x\r\nContent-Type: application/pdf\r\nContent-Range: bytes 5-9/100\r\n\r\n',
    );
  });
});
