import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

export const RAIZ = join(__dirname, '..', '..');
const PROGRAMA = join(RAIZ, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
/** What `npm run check` reads. */
export const LEIDO = ['apps/api', 'apps/cli', 'apps/web/src', 'libs'];

/** What the tool says of a tree. */
export interface Lectura {
  /** files of the tree that it read, relative to its root */
  readonly modulos: readonly string[];
  readonly faltas: readonly { readonly regla: string; readonly desde: string; readonly hasta: string }[];
}

interface SalidaDeMuros {
  readonly modules: readonly { readonly source: string; readonly followable?: boolean }[];
  readonly summary: {
    readonly violations: readonly { rule: { name: string }; from: string; to: string }[];
  };
}

/** Runs dependency-cruiser with the tree's own configuration, as `npm run check` does. */
export async function leerMuros(raiz: string): Promise<Lectura> {
  const argumentos = [PROGRAMA, ...LEIDO, '--output-type', 'json'];
  const { stdout } = await promisify(execFile)(process.execPath, argumentos, {
    cwd: raiz,
    maxBuffer: 256 * 1024 * 1024,
  }).catch((error: { stdout?: string; stderr?: string }) => {
    // The number of violations is its exit code: only a run without an answer is a fault of the run.
    if (error.stdout?.startsWith('{')) return { stdout: error.stdout };
    throw new Error(`dependency-cruiser no respondió: ${error.stderr ?? 'sin salida'}`);
  });
  const { modules, summary } = JSON.parse(stdout) as SalidaDeMuros;
  return {
    modulos: modules.map((m) => m.source),
    faltas: summary.violations.map((v) => ({ regla: v.rule.name, desde: v.from, hasta: v.to })),
  };
}

/** Writes files into a tree; the folders appear. */
export function escribir(raiz: string, archivos: Record<string, string>): void {
  for (const [ruta, texto] of Object.entries(archivos)) {
    mkdirSync(dirname(join(raiz, ruta)), { recursive: true });
    writeFileSync(join(raiz, ruta), texto);
  }
}

/** Packages of the stand-in tree: one that ships, one for development only, one that nobody declared. */
const PAQUETES = ['typeorm', 'vite', 'no-declarado'];

/**
 * An empty tree with the product's own configuration, one public face and one inner file per lib, and stand-in packages.
 * @param libs names of its libs
 */
export function nuevoArbol(libs: readonly string[]): string {
  const raiz = realpathSync(mkdtempSync(join(tmpdir(), 'hr-muros-')));
  for (const ruta of [
    '.dependency-cruiser.cjs',
    'tools/importaciones.cjs',
    'tsconfig.json',
    'package.json',
  ]) {
    cpSync(join(RAIZ, ruta), join(raiz, ruta));
  }
  for (const nombre of PAQUETES) {
    escribir(raiz, {
      [`node_modules/${nombre}/package.json`]: JSON.stringify({
        name: nombre,
        version: '1.0.0',
        main: 'index.js',
      }),
      [`node_modules/${nombre}/index.js`]: 'module.exports = {};\n',
    });
  }
  for (const lib of libs) {
    escribir(raiz, {
      [`libs/${lib}/src/index.ts`]: "export { dentro } from './dentro';\n",
      [`libs/${lib}/src/dentro.ts`]: 'export const dentro = 1;\n',
    });
  }
  escribir(raiz, {
    'apps/api/src/main.ts': "import { dentro } from '#kernel';\nexport const api = dentro;\n",
    'apps/cli/src/main.ts': "import { dentro } from '#kernel';\nexport const cli = dentro;\n",
    'apps/web/src/main.tsx': 'export const web = 1;\n',
    'test/support/apoyo.ts': 'export const apoyo = 1;\n',
  });
  return raiz;
}
