import { ErrorDominio } from '#kernel';
import { QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';
import { registrarRestriccion, traducirFalla } from './restricciones';

const dePostgres = (code: string, mas: object = {}): Error => Object.assign(new Error('x'), { code, ...mas });
const codigo = (e: unknown): string =>
  e instanceof ErrorDominio ? `${e.clase} ${e.codigo}` : 'sin traducir';

describe('lo que la base rechaza', () => {
  it('se dice como la regla que la restricción guarda', () => {
    registrarRestriccion('restriccion_de_prueba', () => new ErrorDominio('a.b', 'conflicto', 'No.'));
    expect(codigo(traducirFalla(dePostgres('23505', { constraint: 'restriccion_de_prueba' })))).toBe(
      'conflicto a.b',
    );
  });

  it.each([
    ['55P03', 'no-disponible sistema.ocupado'],
    ['25P03', 'no-disponible sistema.ocupado'],
    ['57P01', 'no-disponible sistema.base-no-disponible'],
    ['ECONNREFUSED', 'no-disponible sistema.base-no-disponible'],
    ['22021', 'entrada entrada.caracter-invalido'],
    ['42601', 'sin traducir'],
  ])('%s es «%s»', (code, esperado) => {
    expect(codigo(traducirFalla(dePostgres(code)))).toBe(esperado);
  });

  it.each([
    'Connection terminated unexpectedly',
    'Client has encountered a connection error and is not queryable',
    'timeout exceeded when trying to connect',
  ])('«%s», que el conector dice sin código, es 503 y no una falla', (mensaje) => {
    expect(codigo(traducirFalla(new Error(mensaje)))).toBe('no-disponible sistema.base-no-disponible');
  });

  it.each([new QueryRunnerAlreadyReleasedError(), new QueryRunnerProviderAlreadyReleasedError()])(
    '%p, de una conexión perdida a media transacción, también es 503',
    (error) => {
      expect(codigo(traducirFalla(error))).toBe('no-disponible sistema.base-no-disponible');
    },
  );
});
