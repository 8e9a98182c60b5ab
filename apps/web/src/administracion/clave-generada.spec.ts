import { claveGenerada } from './clave-generada';

it('una clave para entregar se lee y se copia sin confundir letras', () => {
  const clave = claveGenerada((n) => Uint8Array.from({ length: n }, (_, i) => i * 23));
  expect(clave).toBe('0qe5-wka1-rf6x');
  expect(claveGenerada()).toMatch(/^[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){2}$/);
});

it('cada una es otra', () => {
  expect(new Set(Array.from({ length: 200 }, () => claveGenerada())).size).toBe(200);
});
