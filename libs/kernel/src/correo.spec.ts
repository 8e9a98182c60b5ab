import { esCorreo } from './correo';

it.each(['m.rojas@tarija.gob.bo', 'ana+mesa@sdgi.gob.bo', 'ñandú@peña.bo'])('%s es un correo', (texto) => {
  expect(esCorreo(texto)).toBe(true);
});

it.each([
  'esto no es correo',
  'ana',
  'ana@',
  '@gob.bo',
  'ana@gob',
  'ana@@gob.bo',
  'ana@gob..bo',
  'a@b.bo, c@d.bo',
])('%s no lo es', (texto) => {
  expect(esCorreo(texto)).toBe(false);
});
