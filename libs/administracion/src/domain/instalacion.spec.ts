import { ErrorDominio } from '#kernel';
import { claveLegible, conCampo, esLaClave, motivosDeGestion } from './instalacion';

describe('clave de instalación', () => {
  const clave = claveLegible(Uint8Array.from({ length: 15 }, (_, i) => i * 17));

  it('son veinticuatro signos en seis grupos, sin letras que se confundan', () => {
    expect(clave).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(claveLegible(new Uint8Array(15).fill(255))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ');
  });

  it('vale en minúsculas, sin guiones o con espacios de más, y con la O y la l que parecen cifras', () => {
    expect(esLaClave(clave, clave)).toBe(true);
    expect(esLaClave(clave, ` ${clave.toLowerCase().replaceAll('-', ' ')}\n`)).toBe(true);
    expect(esLaClave('0011-AAAA', 'Ool1aaaa')).toBe(true);
  });

  it.each(['', '-', 'ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ', clave.slice(0, -1), `${clave}0`])(
    'otra no vale: «%s»',
    (otra) => expect(esLaClave(clave, otra)).toBe(false),
  );
});

it.each([
  [2025, 1],
  [2026, 0],
  [2027, 0],
  [2028, 1],
])('en 2026 la numeración puede empezar en %i: %i motivos en contra', (gestion, cuantos) => {
  expect(motivosDeGestion(gestion, 2026)).toHaveLength(cuantos);
});

it('un rechazo nombra su campo con todas sus cláusulas; el que no tiene campo sigue como vino', () => {
  const motivos = [
    { codigo: 'a', texto: 'Uno.' },
    { codigo: 'b', texto: 'Dos.' },
  ];
  const dicho = conCampo(new ErrorDominio('cites.formato.invalido', 'invalido', 'Uno. Dos.', { motivos }));
  expect(dicho).toMatchObject({
    clase: 'invalido',
    datos: { motivos, campos: [{ campo: 'numeracion.formato', mensaje: 'Uno. Dos.' }] },
  });
  const otro = new ErrorDominio('sistema.ocupado', 'no-disponible', 'Ocupado.');
  expect(conCampo(otro)).toBe(otro);
  const falla = new Error('x');
  expect(conCampo(falla)).toBe(falla);
});
