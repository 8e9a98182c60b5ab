import { avisosDePapel, textosDe } from './avisos';

it('recorre todo lo escrito, a cualquier hondura', () => {
  expect(textosDe({ a: 'x', b: [{ c: 'y' }, 3, null], d: { e: ['z'] } })).toEqual(['x', 'y', 'z']);
});

it('avisa de los signos sin letra, y calla cuando no hay', () => {
  expect(avisosDePapel([])).toEqual([]);
  expect(avisosDePapel(['😀'])[0]).toMatch(/^Un signo .*□: 😀\./);
  expect(avisosDePapel(['😀', '漢'])[0]).toMatch(/^2 signos .*□: 😀 漢\./);
});
