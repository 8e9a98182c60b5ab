// `npm test`: every runner, one after the other, and at the very end one plain line with the true totals.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RAIZ = dirname(dirname(fileURLToPath(import.meta.url)));
const informes = mkdtempSync(join(tmpdir(), 'hr-informes-'));

function correr(programa, argumentos, entorno = {}) {
  const hecho = spawnSync(programa, argumentos, {
    cwd: RAIZ,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...entorno },
  });
  return hecho.status ?? 1;
}

function leer(informe) {
  return existsSync(informe) ? JSON.parse(readFileSync(informe, 'utf8')) : null;
}

/** A suite that could not even load hides its tests: it counts as one failure. */
function deJest(informe) {
  if (!informe) return null;
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests, numTodoTests } =
    informe;
  return {
    bien: numPassedTests,
    mal: numFailedTests + numRuntimeErrorTestSuites,
    omitidas: numPendingTests + numTodoTests,
  };
}

/** One that passed only when repeated did not pass. */
function dePlaywright(informe) {
  if (!informe) return null;
  const { expected, unexpected, flaky, skipped } = informe.stats;
  return { bien: expected, mal: unexpected + flaky + informe.errors.length, omitidas: skipped };
}

const JEST = join(informes, 'jest.json');
const NAVEGADOR = join(informes, 'playwright.json');
const CORREDORES = [
  {
    nombre: 'jest',
    correr: () =>
      correr(
        process.execPath,
        [
          '--experimental-vm-modules',
          '--disable-warning=ExperimentalWarning',
          'node_modules/jest/bin/jest.js',
          '--json',
          '--outputFile',
          JEST,
          '--silent=false',
        ],
        {},
      ),
    totales: () => deJest(leer(JEST)),
  },
  {
    nombre: 'Playwright',
    correr: () =>
      correr(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], {
        PLAYWRIGHT_JSON_OUTPUT_FILE: NAVEGADOR,
      }),
    totales: () => dePlaywright(leer(NAVEGADOR)),
  },
];

function preparar() {
  if (correr('bash', ['tools/programas.sh']) !== 0) return false;
  return correr(process.execPath, ['tools/construir.mjs', '--si-hace-falta']) === 0;
}

const suma = { bien: 0, mal: 0, omitidas: 0 };
if (preparar()) {
  for (const { nombre, correr: iniciar, totales } of CORREDORES) {
    const codigo = iniciar();
    const parte = totales() ?? { bien: 0, mal: 0, omitidas: 0 };
    // Ended badly without naming a failed test: that is a failure too.
    if (codigo !== 0 && parte.mal === 0) {
      process.stdout.write(`${nombre} terminó con código ${codigo} sin señalar ninguna prueba.\n`);
      parte.mal = 1;
    }
    for (const k of Object.keys(suma)) suma[k] += parte[k];
  }
} else {
  suma.mal = 1;
}
rmSync(informes, { recursive: true, force: true });
if (suma.omitidas > 0) process.stdout.write(`${suma.omitidas} omitidas\n`);
process.stdout.write(`${suma.bien} passed, ${suma.mal} failed\n`);
process.exitCode = suma.mal === 0 ? 0 : 1;
