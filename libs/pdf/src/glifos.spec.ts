import { sinGlifo } from './glifos';

it('dice qué signos no tienen letra en nuestras fuentes, cada uno una vez', () => {
  expect(sinGlifo('Señor: ¡año 2018! «Nº» – €')).toEqual([]);
  expect(sinGlifo('Firma 😀 漢 y otra vez 😀')).toEqual(['😀', '漢']);
  expect(sinGlifo('un cuadro □ escrito adrede')).toEqual([]);
});
