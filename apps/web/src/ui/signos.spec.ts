import { signosRaros } from './signos';

it('junta los signos fuera de lo corriente, cada uno una vez, a cualquier hondura', () => {
  expect(signosRaros({ a: 'Señor «Ñ» – 5 €', n: 3, nada: null })).toBe('');
  expect(signosRaros({ a: '😀 y ĸ', b: [{ c: '😀漢' }] })).toBe('😀 ĸ 漢');
  expect(signosRaros('👨‍👩‍👧 familia')).toBe('👨‍👩‍👧');
});

it('medio signo mientras se escribe no estorba, y nunca pregunta de más', () => {
  expect(signosRaros('a\ud83d')).toBe('');
  const muchos = Array.from({ length: 900 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join('');
  expect(signosRaros(muchos).length).toBeLessThan(400);
});
