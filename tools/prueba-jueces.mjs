// `npm run prueba:jueces`: brings pyHanko (PyPI) and EU DSS (Maven Central) to a cache outside the repository, where their registries can be reached,
// and lets them judge our signatures. `npm test` does not need them; once they are there, it asks them too.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RAIZ = dirname(dirname(fileURLToPath(import.meta.url)));
const AQUI = join(RAIZ, 'test', 'oracles', 'jueces-de-fuera');
const CASA =
  process.env.HR_JUECES ??
  join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'hoja-de-ruta', 'jueces');

/** @returns {string | null} what went wrong */
function correr(programa, argumentos) {
  const { status, error, stderr } = spawnSync(programa, argumentos, { encoding: 'utf8', timeout: 300_000 });
  if (status === 0) return null;
  return error?.message ?? stderr.trim().split('\n').at(-1) ?? `terminó con ${status}`;
}

/** Each step until one fails. */
const seguidas = (...pasos) => pasos.reduce((falla, paso) => falla ?? correr(...paso), null);

function traerPyhanko() {
  const entorno = join(CASA, 'pyhanko');
  const requisitos = [
    'install',
    '--quiet',
    '--disable-pip-version-check',
    '-r',
    join(AQUI, 'requisitos.txt'),
  ];
  return seguidas(['python3', ['-m', 'venv', entorno]], [join(entorno, 'bin', 'pip'), requisitos]);
}

function traerDss() {
  const [lib, clases] = [join(CASA, 'dss', 'lib'), join(CASA, 'dss', 'clases')];
  mkdirSync(clases, { recursive: true });
  const copiar = ['-q', '-B', '-f', join(AQUI, 'pom.xml'), 'dependency:copy-dependencies'];
  return seguidas(
    ['mvn', [...copiar, `-DoutputDirectory=${lib}`]],
    ['javac', ['-cp', [join(lib, '*')].join(delimiter), '-d', clases, join(AQUI, 'Juez.java')]],
  );
}

/** One that is there and was made from these very files stays. @returns {string | null} what is missing */
function asegurar(carpeta, archivos, traer) {
  const hecho = join(CASA, carpeta, 'listo');
  const receta = archivos.map((a) => readFileSync(join(AQUI, a), 'utf8')).join('\n');
  if (existsSync(hecho) && readFileSync(hecho, 'utf8') === receta) return null;
  rmSync(join(CASA, carpeta), { recursive: true, force: true });
  mkdirSync(join(CASA, carpeta), { recursive: true });
  const falla = traer();
  if (!falla) writeFileSync(hecho, receta);
  return falla;
}

for (const [nombre, ...receta] of [
  ['pyHanko', 'pyhanko', ['requisitos.txt'], traerPyhanko],
  ['EU DSS', 'dss', ['pom.xml', 'Juez.java'], traerDss],
]) {
  const falla = asegurar(...receta);
  console.log(falla ? `Falta ${nombre}: ${falla}` : `${nombre}: en ${CASA}`);
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
    'oracles/jueces-de-fuera',
  ],
  { cwd: RAIZ, stdio: 'inherit', env: { ...process.env, HR_JUECES: CASA } },
);
process.exit(status ?? 1);
