import fc from 'fast-check';
import {
  cuantos,
  faltaDe,
  faltasDeHilos,
  faltasDeSerie,
  tramosDeSerie,
  type CuentaDeSerie,
} from './verificacion';

const cuenta = (mas: Partial<CuentaDeSerie> = {}): CuentaDeSerie => ({
  ...{ clase: 'CITE', formato: 'N° {n}/{gestion}', unidad: 'Desp./Gov.', gestion: 2018 },
  ...{ inicial: 1995, contador: 1999, primero: 1995, ultimo: 1999 },
  ...{ emitidos: 5, anulados: 0, reservados: 0, huecos: [], repetidos: [] },
  ...mas,
});
const SERIE = 'N° {n}/{gestion}, gestión 2018: ';

describe('lo que falta en una serie', () => {
  it.each<[string, Partial<CuentaDeSerie>, string[]]>([
    ['completa', {}, []],
    ['sin estrenar', { contador: 1994, primero: null, ultimo: null }, []],
    ['un hueco de uno', { huecos: [{ desde: 1997, hasta: 1997 }] }, ['falta el 1997.']],
    ['un hueco de varios', { huecos: [{ desde: 1996, hasta: 1998 }] }, ['faltan del 1996 al 1998 (3).']],
    ['al principio', { primero: 1997 }, ['faltan del 1995 al 1996 (2).']],
    ['al final: el contador dio más', { ultimo: 1998 }, ['falta el 1999.']],
    ['todos', { primero: null, ultimo: null }, ['faltan del 1995 al 1999 (5).']],
    ['un repetido', { repetidos: [1996, 1996] }, ['el 1996 consta 3 veces.']],
    ['anterior al primero', { primero: 1990 }, ['consta el 1990, y la serie empieza en el 1995.']],
    [
      'el contador atrasado',
      { contador: 1998 },
      ['el contador va por el 1998 y ya consta el 1999: el próximo número saldría repetido.'],
    ],
  ])('%s', (_, mas, esperadas) => {
    expect(faltasDeSerie(cuenta(mas))).toEqual(esperadas.map((f) => SERIE + f));
  });

  it('lo que falta y lo que consta suman la serie entera, falte lo que falte', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 29 })),
        (largo, quitados) => {
          const constan = Array.from({ length: largo }, (_, i) => i).filter((i) => !quitados.includes(i));
          const numeros = constan.map((i) => i + 1995);
          const huecos = numeros.flatMap((n, i) => {
            const previo = numeros[i - 1] ?? n - 1;
            return n > previo + 1 ? [{ desde: previo + 1, hasta: n - 1 }] : [];
          });
          const c = cuenta({
            contador: 1995 + largo - 1,
            primero: numeros[0] ?? null,
            ultimo: numeros.at(-1) ?? null,
            huecos,
          });
          expect(cuantos(tramosDeSerie(c)) + numeros.length).toBe(largo);
        },
      ),
    );
  });

  it('una serie de hojas se nombra por lo que numera, y la que no recomienza se dice continua', () => {
    const hojas = { clase: 'HR', formato: '{n}-{gg}', ultimo: 1998 } as const;
    expect(faltasDeSerie(cuenta({ ...hojas, unidad: null }))).toEqual([
      'Hojas de ruta, gestión 2018: falta el 1999.',
    ]);
    expect(faltasDeSerie(cuenta({ ...hojas, gestion: 0 }))).toEqual([
      'Hojas de ruta de Desp./Gov., continua: falta el 1999.',
    ]);
  });
});

it('en los números que cuelgan de una hoja se dice cuál falta y cuál está dos veces', () => {
  const saltos = [
    { hilo: '1648-18', previo: 0, k: 2 },
    { hilo: '7-18', previo: 1, k: 1 },
  ];
  expect(faltasDeHilos({ tipo: 'circular', hilos: 2, emitidos: 3, anulados: 0, saltos })).toEqual([
    'circular de 1648-18: falta el 1.',
    'circular de 7-18: el 1.º consta dos veces.',
  ]);
});

describe('lo que no concuerda entre el libro y los papeles', () => {
  const libro = (estado: 'emitido' | 'reservado' | 'anulado', texto = 'N° 1/2018') => ({ texto, estado });
  const papel = (anulado = false, texto = 'N° 1/2018') => ({ texto, anulado });
  const objeto = 'documento/7';
  it.each([
    [{ objeto, libro: null, papel: papel() }, 'documento/7 lleva «N° 1/2018», que no está en el libro.'],
    [
      { objeto, libro: libro('emitido'), papel: null },
      '«N° 1/2018» consta como emitido y nada lo lleva (documento/7).',
    ],
    [
      { objeto, libro: libro('emitido', 'N° 2/2018'), papel: papel() },
      'documento/7 lleva «N° 1/2018», y el libro le dio «N° 2/2018».',
    ],
    [
      { objeto, libro: libro('emitido'), papel: papel(true) },
      '«N° 1/2018» consta como emitido, y documento/7 está anulado.',
    ],
    [
      { objeto, libro: libro('anulado'), papel: papel() },
      '«N° 1/2018» consta como anulado, y documento/7 no está anulado.',
    ],
    [
      { objeto, libro: libro('emitido'), papel: papel() },
      '«N° 1/2018» es en el libro otro número o de otra serie que en documento/7.',
    ],
  ])('%#', (desacuerdo, frase) => {
    expect(faltaDe(desacuerdo)).toBe(frase);
  });
});
