import { sinSecretos } from './secretos';

it('la marca de un pedido no pasa por sus contraseñas, y el pedido queda como vino', () => {
  const pedido = { ci: '1', acceso: { usuario: 'ana', clave: 'una frase larga' }, claves: [{ clave: 'x' }] };
  const callado = { ci: '1', acceso: { usuario: 'ana', clave: null }, claves: null };
  expect(sinSecretos(pedido, ['acceso.clave', 'claves'])).toEqual(callado);
  expect(pedido.acceso.clave).toBe('una frase larga');
});

it('un pedido sin esa parte, o de otra forma, queda igual', () => {
  for (const pedido of [null, 'texto', { ci: '1' }, { acceso: 'no' }, { acceso: [1] }])
    expect(sinSecretos(pedido, ['acceso.clave'])).toEqual(pedido);
});
