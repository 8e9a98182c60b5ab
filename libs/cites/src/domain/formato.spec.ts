import fc from 'fast-check';
import {
  codigosDeHR,
  conOrdinal,
  imprimir,
  imprimirEnBlanco,
  motivosParaNoCambiarFormato,
  motivosParaNoUsarFormato,
  proximosDe,
} from './formato';

describe('formato de un CITE', () => {
  it.each([
    ['Desp./Gov./N° {n}/{gestion}', 1995, 'Desp./Gov./N° 1995/2018'],
    ['GDAT/SDGI Cite N° {n}/{gestion}', 267, 'GDAT/SDGI Cite N° 267/2018'],
    ['AGETIC/NE/{n}/{gestion}', 1727, 'AGETIC/NE/1727/2018'],
    ['INF-{n:5}-{gg}', 42, 'INF-00042-18'],
  ])('«%s» imprime el número %i como «%s»', (formato, n, esperado) => {
    expect(imprimir(formato, { n, gestion: 2018 })).toBe(esperado);
    expect(motivosParaNoUsarFormato(formato)).toEqual([]);
  });

  it('un formato por hilo imprime el código de la hoja de ruta', () => {
    expect(imprimir('Circular Interna N° {hr}', { gestion: 2018, hr: '1648-18' })).toBe(
      'Circular Interna N° 1648-18',
    );
    expect(conOrdinal('1648-18', 1)).toBe('1648-18');
    expect(conOrdinal('1648-18', 2)).toBe('1648-18/2');
  });

  it('rechaza marcas desconocidas, sin número o con dos', () => {
    expect(motivosParaNoUsarFormato('X {numero}').map((m) => m.codigo)).toEqual([
      'cites.formato.marca',
      'cites.formato.numero',
    ]);
    expect(motivosParaNoUsarFormato('N° 5/{gestion}').map((m) => m.codigo)).toEqual(['cites.formato.numero']);
    expect(motivosParaNoUsarFormato('{n}-{n}').map((m) => m.codigo)).toEqual(['cites.formato.numero']);
    expect(motivosParaNoUsarFormato('{hr:5}').map((m) => m.codigo)).toEqual([
      'cites.formato.marca',
      'cites.formato.numero',
    ]);
    expect(motivosParaNoUsarFormato('{hr}/{n}/{gg}').map((m) => m.codigo)).toEqual(['cites.formato.numero']);
  });

  it('los próximos de una serie que recomienza empiezan de nuevo en la otra gestión; los de una continua siguen', () => {
    const desde = { gestion: 2018, siguiente: 9, deLaOtra: null };
    const leer = (formato: string, reinicia: boolean, mas = {}) =>
      proximosDe(formato, { ...desde, reinicia, ...mas }).map((p) => [p.gestion, ...p.textos]);
    expect(leer('{n:2}/{gg}', true)).toEqual([
      [2018, '09/18', '10/18', '11/18'],
      [2019, '01/19'],
    ]);
    expect(leer('{n}/{gg}', true, { deLaOtra: 40 })[1]).toEqual([2019, '40/19']);
    expect(leer('{n}', false)).toEqual([
      [2018, '9', '10', '11'],
      [2019, '12'],
    ]);
  });

  it('solo una serie que no dio números cambia si recomienza; ninguna pasa a numerar por hoja de ruta', () => {
    const serie = { porHilo: false, reinicia: true };
    const codigos = (formato: string, reinicia: boolean, conNumeros: boolean) =>
      motivosParaNoCambiarFormato(formato, serie, { reinicia, conNumeros }).map((m) => m.codigo);
    expect(codigos('X {n}', false, false)).toEqual([]);
    expect(codigos('X {n}', false, true)).toEqual(['cites.formato.reinicia']);
    expect(codigos('X {n}/{gg}', true, true)).toEqual([]);
    expect(codigos('X {hr}', true, false)).toEqual(['cites.formato.otra-numeracion']);
  });

  it.each([
    ['Desp./Gov./N° {n}/{gestion}', 1995, null],
    ['INF-{n:5}-{gg}', 42, null],
    ['INF-{n:2}-{gg}', 1234, null],
    ['Circular Interna N° {hr}', null, '1648-18'],
  ])('en blanco, %s ocupa lo que ocupará y no dice ningún número', (formato, n, hr) => {
    const blanco = imprimirEnBlanco(formato, { n, gestion: 2018, hr });
    const dado = imprimir(formato, { gestion: 2018, ...(n === null ? { hr: hr ?? '' } : { n }) });
    expect(blanco).toHaveLength(dado.length);
    expect(blanco).toBe(n === null ? dado : dado.replace(/0*\d+/, (cifras) => '0'.repeat(cifras.length)));
  });

  it('en blanco, lo que aún no tiene hoja de ruta también se imprime', () => {
    expect(imprimirEnBlanco('Circular N° {hr}', { n: null, gestion: 2018, hr: null })).toBe(
      'Circular N° 0000-18',
    );
  });

  it('pedir un valor que no se dio es un error, nunca «undefined» impreso', () => {
    expect(() => imprimir('Circular {hr}', { gestion: 2018 })).toThrow('{hr}');
  });

  it('N05: números de siete cifras se imprimen enteros', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), (n) => {
        expect(codigosDeHR(n, 2018)).toEqual({ codigo: `${n}-18`, codigoLargo: `${n}/2018` });
        expect(imprimir('{n:5}', { n, gestion: 2018 })).toHaveLength(Math.max(5, String(n).length));
      }),
    );
  });
});
