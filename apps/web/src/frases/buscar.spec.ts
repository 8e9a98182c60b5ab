import { frasesCon } from './buscar';

it('las frases se buscan por palabras, sin mirar tildes ni mayúsculas', () => {
  const frases = ['En atención a su nota', 'Atender hoy', 'Sin otro particular'].map((texto) => ({ texto }));
  expect(frasesCon(frases, 'ATENCION nota').map((f) => f.texto)).toEqual(['En atención a su nota']);
  expect(frasesCon(frases, '')).toHaveLength(3);
  expect(frasesCon(frases, 'xyz')).toEqual([]);
});
