import { codigoDeCarpeta, idBuscado } from './etiqueta';

describe('el código de una carpeta', () => {
  it('se escribe C-17 y se busca como venga', () => {
    expect(codigoDeCarpeta('17')).toBe('C-17');
    for (const texto of ['C-17', 'c17', ' c 0017 ', 'C - 17']) expect(idBuscado(texto)).toBe('17');
    for (const texto of ['17', 'correspondencia 17', 'C-', 'C-17-18', ''])
      expect(idBuscado(texto)).toBeNull();
  });
});
