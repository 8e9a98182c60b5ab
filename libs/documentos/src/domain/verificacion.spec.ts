import { codigoDeVerificacion, codigoEnGrupos, leerCodigoDeVerificacion } from './verificacion';

describe('código de verificación', () => {
  const codigo = codigoDeVerificacion(Uint8Array.from({ length: 16 }, (_, i) => i * 17));

  it('tiene dieciséis signos que no se confunden', () => {
    expect(codigo).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
    expect(codigoEnGrupos(codigo)).toMatch(/^(\w{4}-){3}\w{4}$/);
  });

  it.each([
    ['como se imprime', codigoEnGrupos(codigo)],
    ['en minúsculas y con espacios', codigoEnGrupos(codigo).toLowerCase().replaceAll('-', ' ')],
    ['con letras que parecen cifras', codigo.replaceAll('0', 'O').replaceAll('1', 'l')],
  ])('se lee %s', (_, texto) => {
    expect(leerCodigoDeVerificacion(texto)).toBe(codigo);
  });

  it.each([
    '',
    '7K3M',
    `${codigo}0`,
    codigo.slice(1),
    `${codigo.slice(1)}U`,
    `${codigo.slice(1)}ñ`,
    '../../../etc/passw',
  ])('«%s» no es un código', (texto) => {
    expect(leerCodigoDeVerificacion(texto)).toBeNull();
  });
});
