import { leerCsv, separadorDe } from './csv';
import { TOPES } from './planilla';

const celdas = (texto: string | Uint8Array): (readonly string[])[] =>
  leerCsv(typeof texto === 'string' ? Buffer.from(texto) : texto).map((f) => f.celdas);

describe('CSV como lo guardan aquí', () => {
  it('separado por punto y coma o por coma, con la marca de UTF-8 o sin ella', () => {
    const bien = [
      ['Sigla', 'Nombre'],
      ['SEC', 'Secretaría, y más'],
    ];
    expect(celdas('Sigla;Nombre\r\nSEC;Secretaría, y más\r\n')).toEqual(bien);
    expect(celdas('\uFEFFSigla,Nombre\nSEC,"Secretaría, y más"')).toEqual(bien);
    expect(separadorDe('"a;b;c",d')).toBe(',');
  });

  it('en Windows-1252 se leen los acentos', () => {
    expect(celdas(Buffer.from('Sigla;Nombre\nSEC;Secretaría Ñ', 'latin1'))[1]).toEqual([
      'SEC',
      'Secretaría Ñ',
    ]);
  });

  it('entre comillas van comillas, separadores y renglones; las filas en blanco no cuentan y conservan su número', () => {
    const filas = leerCsv(Buffer.from('a;b\n\n"x ""y""";"uno\ndos"\n'));
    expect(filas).toEqual([
      { n: 1, celdas: ['a', 'b'] },
      { n: 3, celdas: ['x "y"', 'uno\ndos'] },
    ]);
  });
});

describe('lo que no se lee', () => {
  const dicho = (bytes: string | Uint8Array): unknown => {
    try {
      return celdas(bytes).length;
    } catch (error) {
      return (error as Error).message;
    }
  };
  it.each([
    ['diez mil columnas', `a\n${';'.repeat(9_999)}x`, 'Fila 2: tiene 10000 columnas'],
    ['una celda de 1 MB', `a;b\nx;${'y'.repeat(1_048_576)}`, 'Fila 2, columna B: tiene más de 2000 letras'],
    ['demasiadas filas', 'a\n'.repeat(TOPES.filas + 1), 'Tiene más de 5000 filas'],
    ['comillas sin cerrar', 'a\n"b', 'Fila 2: unas comillas se abren'],
    ['bytes que no son texto', Buffer.from([1, 0, 2]), 'No es una planilla'],
  ])('%s', (_, bytes, dice) => {
    expect(dicho(bytes)).toContain(dice);
  });
});
