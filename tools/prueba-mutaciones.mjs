// `npm run prueba:mutaciones -- --rondas 100000 [--semilla 1] [--carpeta DIR]`: the long form of test/oracles/mutaciones.spec.ts, with its figures printed;
// with a folder, the mutants that were judged wrong are left there.
import { spawnSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const RAIZ = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: {
    rondas: { type: 'string', default: '100000' },
    semilla: { type: 'string', default: '1' },
    carpeta: { type: 'string' },
  },
});
const entero = (texto) => /^[1-9]\d{0,8}$/.test(texto);
if (!entero(values.rondas) || !entero(values.semilla)) {
  console.error('Uso: npm run prueba:mutaciones -- [--rondas 100000] [--semilla 1] [--carpeta DIR]');
  process.exit(2);
}
const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    '--selectProjects',
    'oracles',
    '--',
    'oracles/mutaciones',
  ],
  {
    cwd: RAIZ,
    stdio: 'inherit',
    env: {
      ...process.env,
      HR_MUTACIONES_RONDAS: values.rondas,
      HR_MUTACIONES_SEMILLA: values.semilla,
      ...(values.carpeta ? { HR_MUTACIONES_CARPETA: resolve(values.carpeta) } : {}),
    },
  },
);
process.exit(status ?? 1);
