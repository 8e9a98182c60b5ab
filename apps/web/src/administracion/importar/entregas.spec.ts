import type { EnsayoDeImportacion } from '../../api/tipos';
import { enPalabras, entregasDe, listaDeEntrega } from './entregas';

const CERO = {
  unidades: 0,
  cambios: 0,
  puestos: 0,
  personas: 0,
  designaciones: 0,
  usuarios: 0,
  iguales: 0,
  errores: 0,
};

it('dice en palabras lo que una planilla haría', () => {
  expect(enPalabras(CERO)).toBeNull();
  expect(enPalabras({ ...CERO, unidades: 2, puestos: 1, personas: 1 })).toBe(
    'crea 2 unidades, 1 puesto y 1 persona',
  );
  expect(enPalabras({ ...CERO, usuarios: 1, cambios: 2 })).toBe('crea 1 usuario; cambia 2 unidades');
  expect(enPalabras({ ...CERO, cambios: 1 })).toBe('cambia 1 unidad');
});

it('la lista para entregar tiene una contraseña por usuario, y ninguna celda es una fórmula', () => {
  const usuarios = [
    { usuario: 'ana', nombre: '=Ana "A"', ci: '1' },
    { usuario: 'eva', nombre: 'Eva', ci: '2' },
  ];
  let n = 0;
  const entregas = entregasDe({ usuarios } as unknown as EnsayoDeImportacion, () => `clave-${++n}`);
  expect(entregas.map((e) => e.clave)).toEqual(['clave-1', 'clave-2']);
  expect(listaDeEntrega(entregas).split('\r\n')).toEqual([
    '\uFEFF"Nombre";"Usuario";"Contraseña inicial"',
    `"'=Ana ""A""";"ana";"clave-1"`,
    '"Eva";"eva";"clave-2"',
    '',
  ]);
});
