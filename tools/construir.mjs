// Builds dist/: the server (swc, CommonJS) and the browser front end (Vite).
// `--si-hace-falta` builds only the part whose sources changed since the last build.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const RAIZ = dirname(dirname(fileURLToPath(import.meta.url)));
const DIST = join(RAIZ, 'dist');
const requerir = createRequire(import.meta.url);

/** @param {string} carpeta @returns {string[]} every file under it */
function archivosDe(carpeta) {
  return readdirSync(carpeta, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile())
    .map((e) => join(e.parentPath, e.name));
}

/** Names, sizes and times of the sources; equal hashes mean that nothing was added, changed or removed. */
function huella(fuentes) {
  const lista = fuentes
    .map((f) => join(RAIZ, f))
    .flatMap((f) => (statSync(f).isDirectory() ? archivosDe(f) : [f]))
    .sort()
    .map((f) => `${relative(RAIZ, f)} ${statSync(f).size} ${Math.round(statSync(f).mtimeMs)}`);
  return createHash('sha256').update(lista.join('\n')).digest('hex');
}

function correr(paquete, programa, argumentos) {
  const dir = dirname(requerir.resolve(`${paquete}/package.json`, { paths: [RAIZ] }));
  const hecho = spawnSync(process.execPath, [join(dir, programa), ...argumentos], {
    cwd: RAIZ,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  if (hecho.status === 0) return;
  throw new Error(`${(hecho.stdout ?? '') + (hecho.stderr ?? '')}\nNo se pudo construir con ${paquete}.`);
}

/** A build takes its place in one rename, so that a program never starts on half of it. */
function poner(nueva, destino) {
  const vieja = `${destino}.vieja-${process.pid}`;
  if (existsSync(destino)) renameSync(destino, vieja);
  renameSync(nueva, destino);
  rmSync(vieja, { recursive: true, force: true });
}

function construirServidor(obra) {
  correr('@swc/cli', 'bin/swc.js', [
    'apps/api',
    'apps/cli',
    'libs',
    '-d',
    obra,
    '--config-file',
    '.swcrc',
    '--quiet',
  ]);
  chmodSync(join(obra, 'apps/cli/src/main.js'), 0o755);
  for (const parte of ['libs', 'apps']) poner(join(obra, parte), join(DIST, parte));
}

function construirWeb(obra) {
  correr('vite', 'bin/vite.js', [
    'build',
    'apps/web',
    '--outDir',
    join(obra, 'web'),
    '--emptyOutDir',
    '--logLevel',
    'warn',
  ]);
  comprimir(join(obra, 'web'));
  poner(join(obra, 'web'), join(DIST, 'web'));
}

/** Bytes beyond which the best brotli takes seconds. */
const MUCHO = 600_000;

/** Beside each text, itself made small: the server sends that to whoever takes it (`apps/api/src/web.ts`). */
function comprimir(carpeta) {
  for (const archivo of archivosDe(carpeta).filter((a) => /\.(js|mjs|css|html|svg|json|wasm)$/.test(a))) {
    const bytes = readFileSync(archivo);
    if (bytes.length < 1_024) continue;
    writeFileSync(`${archivo}.gz`, gzipSync(bytes, { level: 9 }));
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: bytes.length > MUCHO ? 9 : 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    writeFileSync(`${archivo}.br`, brotliCompressSync(bytes, { params }));
  }
}

const PARTES = [
  {
    nombre: 'servidor',
    fuentes: ['apps/api', 'apps/cli', 'libs', '.swcrc', 'package.json'],
    construir: construirServidor,
  },
  { nombre: 'web', fuentes: ['apps/web', 'docs/manual', 'package.json'], construir: construirWeb },
];

function construirParte({ nombre, fuentes, construir }, siempre) {
  const sello = join(DIST, `.${nombre}`);
  const salida = join(DIST, nombre === 'web' ? 'web' : 'apps');
  const ahora = huella(fuentes);
  if (!siempre && existsSync(sello) && existsSync(salida) && readFileSync(sello, 'utf8') === ahora) return;
  const inicio = Date.now();
  const obra = join(DIST, `.obra-${nombre}-${process.pid}`);
  mkdirSync(obra, { recursive: true });
  try {
    construir(obra);
  } finally {
    rmSync(obra, { recursive: true, force: true });
  }
  writeFileSync(sello, ahora);
  process.stdout.write(`dist: ${nombre} en ${((Date.now() - inicio) / 1000).toFixed(1)} s\n`);
}

// An installation without development packages (npm ci --omit=dev) brings its dist/ already built.
if (!existsSync(join(RAIZ, 'node_modules/@swc/cli'))) {
  if (existsSync(join(DIST, 'apps'))) process.exit(0);
  process.stderr.write(
    'Falta dist/ y no están los paquetes para construirlo: ejecute «npm ci» sin --omit=dev.\n',
  );
  process.exit(1);
}
const siempre = !process.argv.includes('--si-hace-falta');
try {
  for (const parte of PARTES) construirParte(parte, siempre);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
