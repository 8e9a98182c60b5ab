import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Metodo } from '../../apps/cli/src/hilo/cliente';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { abiertos, muestra, type Contrato } from '../support/contrato';

/** The text of a letter, whose nodes have a judge of their own (`faltaEnCuerpo`). */
const CUERPO = /\.cuerpo$/;

let prueba: AplicacionDePrueba;
beforeAll(async () => {
  prueba = await iniciarAplicacion();
}, 60_000);
afterAll(() => prueba.cerrar());

/** @returns method, path and schema of each operation that takes a JSON body */
async function conCuerpo() {
  const contrato = (await (await fetch(`${prueba.origen}/api/openapi.json`)).json()) as Contrato;
  return Object.entries(contrato.paths).flatMap(([camino, metodos]) =>
    Object.entries(metodos).flatMap(([metodo, op]) => {
      const esquema = op.requestBody?.content['application/json']?.schema;
      return esquema ? [{ metodo: metodo.toUpperCase(), camino, esquema, nombre: op.operationId }] : [];
    }),
  );
}

describe('contrato de la API', () => {
  it('se publica, y cada ruta lleva el nombre de su caso de uso, sin repetirse', async () => {
    const respuesta = await fetch(`${prueba.origen}/api/openapi.json`);
    expect(respuesta.status).toBe(200);
    const contrato = (await respuesta.json()) as Contrato & { openapi: string };
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

  it('ningún cuerpo admite datos que no conoce, a ninguna profundidad', async () => {
    const cuerpos = await conCuerpo();
    expect(cuerpos.length).toBeGreaterThan(80);
    const faltas = cuerpos.flatMap(({ nombre, esquema }) =>
      abiertos(esquema)
        .filter((camino) => !CUERPO.test(camino))
        .map((camino) => nombre + camino),
    );
    expect(faltas).toEqual([]);
  });

  it('un dato de más se rehúsa por su nombre, en cada operación, y nada se hace', async () => {
    const admin = await prueba.escritorio('admin');
    const faltas: unknown[] = [];
    for (const { metodo, camino, esquema, nombre } of await conCuerpo()) {
      const cuerpo = { ...(muestra(esquema) as object), refrencia: 'x' };
      const url = camino
        .replace('{gestion}', '2018')
        .replace('{clave}', 'carta')
        .replace(/\{\w+\}/g, '1');
      const r = await admin.enviar(metodo as Metodo, url, cuerpo);
      const dicho = (await r.json()) as { campos?: { campo: string; mensaje: string }[] };
      const suyo = dicho.campos?.find((c) => c.campo.endsWith('refrencia'));
      if (r.status !== 400 || suyo?.mensaje !== 'No se conoce este dato; revise su nombre.')
        faltas.push([nombre, r.status, dicho]);
    }
    expect(faltas).toEqual([]);
  }, 60_000);

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
