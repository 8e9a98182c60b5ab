import { loQueNoSeProbo } from './alcance';

it('dice con cuántos se probó y con cuáles no, y calla si fue con todos', () => {
  const todo = { n: 2, combinaciones: 3, probadas: 3, sinProbar: [] };
  expect(loQueNoSeProbo('tipo', todo)).toBeNull();
  const publicada = { n: 2, combinaciones: 152, probadas: 150, sinProbar: ['UD/1', 'UD/2'] };
  expect(loQueNoSeProbo('membrete', publicada)).toBe(
    'Se probó con 150 de 152 plantillas propias de unidades, las que dejan menos lugar al texto. Sin probar: UD/1 y UD/2.',
  );
  const muchas = { ...publicada, sinProbar: Array.from({ length: 9 }, (_, i) => `UD/${i}`) };
  expect(loQueNoSeProbo('tipo', muchas)).toMatch(/Sin probar: UD\/0, .* UD\/5 y 3 más\.$/);
});
