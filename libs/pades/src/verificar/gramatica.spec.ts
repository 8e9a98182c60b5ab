import { Gramatica, SintaxisDudosa } from './gramatica';

const leer = (texto: string): string => {
  const bytes = Buffer.from(texto, 'latin1');
  return texto.slice(new Gramatica(bytes).objeto());
};

describe('lo que se agrega después de firmar se lee al pie de la letra', () => {
  it.each([
    '<< /A 1 /B [ 2 0 R (a(b)\\)c) <0a F> /N#20 null true -.5 ] /C << >> >> endobj',
    '% comentario\n[1 2 3]endobj',
    '12 endobj',
    '<</A<</B/C>>/D(x)>>endobj',
    '<< /A 5 0 R/B 6 >> endobj',
  ])('%s: se acepta', (texto) => {
    expect(leer(texto)).toBe('endobj');
  });

  it.each([
    '<< /A 1 /A 2 >>',
    '<< /Contents 1 0 R /Con#74ents 2 0 R >>',
    '<< A 1 >>',
    '<< /A palabra >>',
    '[1 2',
    '(sin cerrar',
    '<0g>',
    `${'['.repeat(300)}${']'.repeat(300)}`,
    '% comentario sin fin',
  ])('%s: se rechaza', (texto) => {
    expect(() => leer(texto)).toThrow(SintaxisDudosa);
  });
});
