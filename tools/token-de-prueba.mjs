// Stands in for Jacobitus on this machine, with a token for each who signs in the demonstration: to try `Con mi token` without one.
// The keys are the demonstration's own (<HR_DATOS>/pki-prueba) and prove nothing.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { iniciarJacobitus } from '../test/support/jacobitus/servidor.ts';

const requerir = createRequire(import.meta.url);
const { CredencialesDePrueba } = requerir('../dist/libs/firmas/src/index.js');
const pades = requerir('../dist/libs/pades/src/index.js');
const { leerConfig } = requerir('../dist/libs/platform/src/index.js');
const { ENTIDAD, PERSONAS } = requerir('../dist/apps/api/src/demo/entidad.js');

const PIN = '12345678';
const config = leerConfig(process.env, process.cwd());
const credenciales = new CredencialesDePrueba(config);

/** @param {{ clave: string, nombre: string, ci: string, cargo: string }} persona */
async function tokenDe({ clave, nombre, ci, cargo }) {
  await credenciales.para(`token-${clave}`, { nombre, ci, cargo, entidad: ENTIDAD.nombre });
  const archivo = join(config.datos, 'pki-prueba', `token-${clave}.json`);
  const { p12, contrasena } = JSON.parse(await readFile(archivo, 'utf8'));
  return { nombre: `Token de ${nombre}`, p12: Buffer.from(p12, 'base64'), contrasena, pin: PIN };
}

const firman = PERSONAS.filter((p) => p.roles.includes('autoridad') || p.clave === 'tecnico');
const tokens = [];
for (const persona of firman) tokens.push(await tokenDe(persona));
const terminal = createInterface({ input: process.stdin, output: process.stdout });

/** Its window is this terminal: which token signs; nothing typed closes it. */
async function enVentana() {
  const lista = tokens.map((t, i) => `  ${i + 1}  ${t.nombre}`).join('\n');
  const elegido = Number(
    await terminal.question(`Modo seguro. ¿Qué token firma? (Enter: ninguno)\n${lista}\n> `),
  );
  return tokens[elegido - 1] ? { slot: elegido, pin: PIN } : null;
}

const { origen } = await iniciarJacobitus({
  puerto: Number(process.env.HR_TOKEN_PUERTO ?? 9000),
  pades,
  tokens,
  enVentana,
});
console.log(`Token de prueba en ${origen} (PIN ${PIN}): ${tokens.map((t) => t.nombre).join(', ')}.`);
console.log(
  `Abra ${origen}/api/status y acepte su certificado; después elija «Con mi token (Jacobitus)» al firmar.`,
);
