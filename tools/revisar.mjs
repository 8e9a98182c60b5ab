// `npm run check`: every check that needs no database, as many at a time as there are cores; each one's output is shown only when it fails.
// `-- --sin-pruebas` leaves the unit tests to the test command that follows.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RAIZ = dirname(dirname(fileURLToPath(import.meta.url)));
const CACHE = 'node_modules/.cache/hoja-de-ruta';

const tsc = (proyecto, nombre) => [
  'typescript/bin/tsc',
  ['-p', proyecto, '--noEmit', '--incremental', '--tsBuildInfoFile', `${CACHE}/${nombre}.tsbuildinfo`],
];

// The longest first: the rest fits beside it.
const PASOS = [
  ['eslint', 'eslint/bin/eslint.js', ['.', '--max-warnings', '0']],
  ['tsc', ...tsc('.', 'servidor')],
  ['tsc web', ...tsc('apps/web', 'web')],
  ['tsc navegador', ...tsc('test/browser', 'navegador')],
  ['pruebas', 'jest/bin/jest.js', ['--selectProjects', 'unit', '--silent'], ['--experimental-vm-modules']],
  [
    'prettier',
    'prettier/bin/prettier.cjs',
    ['--check', '.', '--log-level', 'warn', '--cache', '--cache-location', `${CACHE}/prettier`],
  ],
  [
    'muros',
    'dependency-cruiser/bin/dependency-cruise.mjs',
    ['apps/api', 'apps/cli', 'apps/web/src', 'libs', '--output-type', 'err'],
  ],
];

/** @returns {Promise<boolean>} */
function correr([nombre, programa, argumentos, deNode = []]) {
  const inicio = Date.now();
  const hijo = spawn(process.execPath, [...deNode, join(RAIZ, 'node_modules', programa), ...argumentos], {
    cwd: RAIZ,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
  });
  const salida = [];
  hijo.stdout.on('data', (trozo) => salida.push(trozo));
  hijo.stderr.on('data', (trozo) => salida.push(trozo));
  return new Promise((listo) => {
    hijo.on('close', (codigo) => {
      const bien = codigo === 0;
      process.stdout.write(
        `${bien ? 'bien ' : 'FALLA'}  ${nombre}  ${((Date.now() - inicio) / 1000).toFixed(1)} s\n`,
      );
      if (!bien) process.stdout.write(`${Buffer.concat(salida).toString('utf8').trimEnd()}\n\n`);
      listo(bien);
    });
  });
}

const pasos = PASOS.filter(([nombre]) => nombre !== 'pruebas' || !process.argv.includes('--sin-pruebas'));
const pendientes = [...pasos];
let fallas = 0;
async function turno() {
  for (let paso = pendientes.shift(); paso; paso = pendientes.shift()) {
    if (!(await correr(paso))) fallas++;
  }
}
await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, turno));
process.stdout.write(
  fallas === 0 ? 'check: todo bien\n' : `check: ${fallas} de ${pasos.length} con fallas\n`,
);
process.exit(fallas === 0 ? 0 : 1);
