import { sinGlifo } from './glifos';

it('dice qué signos no tienen letra en nuestras fuentes, cada uno una vez', () => {
  expect(sinGlifo('Señor: ¡año 2018! «Nº» – €')).toEqual([]);
  expect(sinGlifo('Firma 😀 漢 y otra vez 😀')).toEqual(['😀', '漢']);
  // What the screens do not even ask about.
  const corrientes = Array.from({ length: 0x100 }, (_, i) => String.fromCodePoint(i)).join('');
  expect(sinGlifo(`${corrientes}–—‘’“”…•€`)).toEqual([]);
  expect(sinGlifo('un cuadro □ escrito adrede')).toEqual([]);
});
