// The real server on data of its own, twenty people who work on it, and how late its event loop comes meanwhile.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as esperar } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { decimal } from './medida.mjs';

const { Escritorio } = createRequire(import.meta.url)('../../dist/apps/cli/src/hilo/cliente.js');
const CLAVE = 'hoja-de-ruta-demo';
export const GENTE = 20;
const PERSONAS = ['director', 'recepcion', 'secretario', 'secretaria.sdgi', 'tecnico', 'gobernador'];
/** What a person opens, one after the other. */
const PAGINAS = [
  '/api/sesion',
  '/api/bandeja?vista=por-recibir',
  '/api/bandeja?vista=en-despacho',
  '/api/bandeja?vista=enviados',
];
const LECTURA_MS = 500;

async function puertoLibre() {
  const sonda = createServer().listen(0, '127.0.0.1');
  await once(sonda, 'listening');
  const { port } = sonda.address();
  await new Promise((listo) => sonda.close(listo));
  return port;
}

/** The real server, with its own data, and the pulse of its event loop. */
export async function encender() {
  const datos = mkdtempSync(join(tmpdir(), 'hr-bench-'));
  const puerto = await puertoLibre();
  const proceso = fork(fileURLToPath(new URL('../../dist/apps/api/src/main.js', import.meta.url)), [], {
    execArgv: ['--require', fileURLToPath(new URL('./pulso.cjs', import.meta.url))],
    env: { ...process.env, HR_DATOS: datos, HR_PUERTO: String(puerto), HR_REGISTRO: 'error' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const origen = `http://127.0.0.1:${puerto}`;
  for (let i = 0; ; i++) {
    if (
      await fetch(`${origen}/api/organizacion/entidad`).then(
        (r) => r.ok,
        () => false,
      )
    )
      break;
    if (i > 600) throw new Error('el servidor no arrancó');
    await esperar(200);
  }
  return {
    origen,
    async pulso() {
      proceso.send('pulso');
      return (await once(proceso, 'message'))[0];
    },
    async apagar() {
      proceso.kill('SIGTERM');
      await once(proceso, 'exit');
      rmSync(datos, { recursive: true, force: true });
    },
  };
}

export async function entrar(origen, usuario) {
  const persona = new Escritorio(origen, usuario, CLAVE);
  await persona.ingresar();
  return persona;
}

/** Looks at one page after another until told to stop. @returns {Promise<number[]>} ms that each took */
async function trabajar(persona, sigue) {
  const tardo = [];
  for (let i = 0; sigue(); i++) {
    const inicio = performance.now();
    await persona.bytes(PAGINAS[i % PAGINAS.length]);
    tardo.push(performance.now() - inicio);
    await esperar(LECTURA_MS * (0.5 + Math.random()));
  }
  return tardo;
}

const p95 = (ms) => [...ms].sort((a, b) => a - b)[Math.floor(ms.length * 0.95)] ?? 0;

/** Everyone works while `acto` runs. */
export async function mientras(servidor, gente, acto) {
  let sigue = true;
  await servidor.pulso();
  const vueltas = Promise.all(gente.map((p) => trabajar(p, () => sigue)));
  const inicio = performance.now();
  // Whoever finds a fault ends the measure.
  await Promise.race([acto(), vueltas]);
  const segundos = (performance.now() - inicio) / 1000;
  const pulso = await servidor.pulso();
  sigue = false;
  const ms = (await vueltas).flat();
  return { segundos, pulso, paginas: ms.length, p95: p95(ms) };
}

/** @returns {Promise<Escritorio[]>} signed in */
export async function sentarGente(origen) {
  const gente = [];
  for (let i = 0; i < GENTE; i++) gente.push(await entrar(origen, PERSONAS[i % PERSONAS.length]));
  return gente;
}

/** @returns {string} for people */
export const linea = (que, { pulso, p95, paginas }) =>
  `  ${que}: atraso p99 ${decimal(pulso.p99)} ms, a lo más ${decimal(pulso.maximo)}; páginas p95 ${decimal(p95)} ms (${paginas})`;
