import { numeroEscrito } from './numero-escrito';

describe('numeroEscrito', () => {
  it('lo vacío y lo que no es número no se vuelven cero', () => {
    for (const nada of ['', '  ', 'abc', '-', Number.NaN]) expect(numeroEscrito(nada)).toBeNull();
  });
  it('lo escrito queda como está, también lo que no cabe', () => {
    expect(numeroEscrito(20266)).toBe(20266);
    expect(numeroEscrito('99999999999999999999')).toBe(1e20);
    expect(numeroEscrito(0)).toBe(0);
  });
});
