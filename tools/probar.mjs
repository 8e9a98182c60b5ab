// `npm test`: the runners side by side, and at the very end one plain line with the true totals.
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
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

/** Runs beside the others; what it says is read at its end, so that their lines do not mix. @returns exit code */
function correrAparte(programa, argumentos, entorno, salida) {
  const archivo = openSync(salida, 'w');
  return new Promise((listo) => {
    const proceso = spawn(programa, argumentos, {
      cwd: RAIZ,
      stdio: ['ignore', archivo, archivo],
      env: { ...process.env, ...entorno },
    });
    const terminar = (codigo) => {
      closeSync(archivo);
      process.stdout.write(readFileSync(salida, 'utf8'));
      listo(codigo ?? 1);
    };
    proceso.once('error', () => terminar(1));
    proceso.once('exit', terminar);
  });
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
      correrAparte(
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
        join(informes, 'jest.txt'),
      ),
    totales: () => deJest(leer(JEST)),
  },
  {
    nombre: 'Playwright',
    correr: () =>
      correrAparte(
        process.execPath,
        ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'],
        { PLAYWRIGHT_JSON_OUTPUT_FILE: NAVEGADOR },
        join(informes, 'playwright.txt'),
      ),
    totales: () => dePlaywright(leer(NAVEGADOR)),
  },
];

function preparar() {
  if (correr('bash', ['tools/programas.sh']) !== 0) return false;
  return correr(process.execPath, ['tools/construir.mjs', '--si-hace-falta']) === 0;
}

const suma = { bien: 0, mal: 0, omitidas: 0 };
if (preparar()) {
  const codigos = await Promise.all(CORREDORES.map((c) => c.correr()));
  for (const [i, { nombre, totales }] of CORREDORES.entries()) {
    const codigo = codigos[i];
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
