import { leerCiteBuscado } from './cite-buscado';

describe('un CITE como se lo recuerda', () => {
  it.each([
    [
      'GDAT/SDGI Cite N° 267/2018',
      [267, 2018],
      ['\\mgdat', '\\msdgi', '\\mcite', '\\mn', '\\m0*267\\M', '\\m0*2018\\M'],
    ],
    ['gdat 0267-18', [267, 18], ['\\mgdat', '\\m0*267\\M', '\\m(0*18|2018)\\M']],
    ['1995', [1995], ['\\m0*1995\\M']],
    ['INF00042', [42], ['\\minf', '\\m0*42\\M']],
  ])('«%s»', (texto, numeros, partes) => {
    expect(leerCiteBuscado(texto)).toEqual({ numeros, partes });
  });

  it.each(['', 'GDAT/SDGI', '99999999999', '0', '.* (x+)+$'])('«%s» no lleva número', (texto) => {
    expect(leerCiteBuscado(texto)).toBeNull();
  });

  it('lo que parece una expresión no lo es: solo quedan letras y cifras', () => {
    expect(leerCiteBuscado('(a+)+$ 5 \\M [%_]')?.partes).toEqual(['\\ma', '\\m0*5\\M', '\\mm']);
  });
});
