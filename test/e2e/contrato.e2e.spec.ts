import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';

let prueba: AplicacionDePrueba;
beforeAll(async () => {
  prueba = await iniciarAplicacion();
}, 60_000);
afterAll(() => prueba.cerrar());

interface Contrato {
  openapi: string;
  paths: Record<string, Record<string, { operationId?: string }>>;
}

describe('contrato de la API', () => {
  it('se publica, y cada ruta lleva el nombre de su caso de uso, sin repetirse', async () => {
    const respuesta = await fetch(`${prueba.origen}/api/openapi.json`);
    expect(respuesta.status).toBe(200);
    const contrato = (await respuesta.json()) as Contrato;
    expect(contrato.openapi).toBe('3.1.0');
    const nombres = Object.values(contrato.paths).flatMap((metodos) =>
      Object.values(metodos).map((m) => m.operationId),
    );
    expect(nombres).toEqual(
      expect.arrayContaining([
        'registrarExterna',
        'derivarHoja',
        'recibirDerivacion',
        'bandeja',
        'crearDocumento',
        'firmarDocumento',
      ]),
    );
    expect(new Set(nombres).size).toBe(nombres.length);
  });

  it('el cliente del navegador es el que sale de él', async () => {
    const generador = join(__dirname, '..', '..', 'tools', 'generar-cliente.mjs');
    const hecho = promisify(execFile)(process.execPath, [
      generador,
      '--comprobar',
      '--de',
      `${prueba.origen}/api/openapi.json`,
    ]);
    await expect(hecho).resolves.toMatchObject({ stderr: '' });
  }, 60_000);
});
