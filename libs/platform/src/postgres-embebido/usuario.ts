import { execFile } from 'node:child_process';
import { chownSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { ErrorDeBaseEmbebida } from './errores';

const ejecutarArchivo = promisify(execFile);

/** Account under which PostgreSQL runs; null: the same as this process. */
export type Usuario = { readonly uid: number; readonly gid: number } | null;

/** PostgreSQL refuses to run as root; only then another account is needed. */
export function somosRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * Chooses the account: null unless root; then the owner of data that already exist, else `nobody`.
 * @param datos the cluster's folder, which may not exist yet
 */
export function elegirUsuario(datos: string): Usuario {
  if (!somosRoot()) return null;
  if (existsSync(datos)) {
    const { uid, gid } = statSync(datos);
    if (uid !== 0) return { uid, gid };
  }
  return nadie();
}

/** uid and gid of the system's unprivileged account. */
export function nadie(): { uid: number; gid: number } {
  const campos = existsSync('/etc/passwd')
    ? readFileSync('/etc/passwd', 'utf8')
        .split('\n')
        .map((linea) => linea.split(':'))
        .find((c) => c[0] === 'nobody')
    : undefined;
  const uid = Number(campos?.[2]);
  const gid = Number(campos?.[3]);
  if (!Number.isInteger(uid) || !Number.isInteger(gid) || uid <= 0) {
    throw new ErrorDeBaseEmbebida(
      'PostgreSQL no funciona como root y en esta máquina no existe la cuenta «nobody». ' +
        'Inicie el sistema con un usuario común, o señale un servidor PostgreSQL en DATABASE_URL.',
    );
  }
  return { uid, gid };
}

/**
 * Runs a program to its end under the account, from `/` and with a bare environment.
 * @returns its standard output
 * @throws the error of `execFile` (with `stderr`) when it ends badly or cannot be run
 */
export async function ejecutar(
  usuario: Usuario,
  programa: string,
  argumentos: readonly string[],
): Promise<string> {
  const { stdout } = await ejecutarArchivo(programa, [...argumentos], {
    ...usuario,
    cwd: '/',
    env: entornoLimpio(),
  });
  return stdout;
}

/** Environment of the database's processes: nothing of ours leaks into it. */
export function entornoLimpio(): NodeJS.ProcessEnv {
  return { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}

/** Whether the account can enter the folder and write in it (asked to the system, not guessed from modes). */
export async function puedeEscribirEn(usuario: Usuario, carpeta: string): Promise<boolean> {
  const orden = 'cd "$0" && : > .prueba && rm .prueba';
  return ejecutar(usuario, '/bin/sh', ['-c', orden, carpeta]).then(
    () => true,
    () => false,
  );
}

/** Writes a file that only its owner, the database's account, can read. */
export function escribirPrivado(usuario: Usuario, archivo: string, texto: string): void {
  writeFileSync(archivo, texto, { mode: 0o600 });
  if (usuario) chownSync(archivo, usuario.uid, usuario.gid);
}
