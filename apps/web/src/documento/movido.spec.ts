import { movido } from './movido';

describe('mover un anexo', () => {
  it('sube o baja un lugar, y los demás quedan en su orden', () => {
    expect(movido([1, 2, 3], 2, 1)).toEqual([1, 3, 2]);
    expect(movido([1, 2, 3], 0, 1)).toEqual([2, 1, 3]);
  });
});
