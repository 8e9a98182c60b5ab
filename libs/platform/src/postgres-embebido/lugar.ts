import { createHash } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ErrorDeBaseEmbebida } from './errores';
import { elegirUsuario, puedeEscribirEn, somosRoot, type Usuario } from './usuario';

/** Where data that cannot live in a root-only folder are kept. */
const CARPETA_DEL_SISTEMA = '/var/lib/hoja-de-ruta';

/** Account, folder of the cluster, and folder where a copy of the programs may be kept. */
export interface Lugar {
  readonly usuario: Usuario;
  readonly carpeta: string;
  readonly base: string;
}

function tieneAlgo(carpeta: string): boolean {
  return existsSync(carpeta) && readdirSync(carpeta).length > 0;
}

function crear(usuario: Usuario, carpeta: string): void {
  mkdirSync(dirname(carpeta), { recursive: true, mode: 0o755 });
  if (!existsSync(carpeta)) mkdirSync(carpeta, { mode: 0o700 });
  if (usuario) chownSync(carpeta, usuario.uid, usuario.gid);
}

/** The same project always gets the same folder: its path, shortened by a hash. */
function alterna(carpeta: string): string {
  const huella = createHash('sha256').update(carpeta).digest('hex').slice(0, 12);
  return join(CARPETA_DEL_SISTEMA, huella, basename(carpeta));
}

function sinPermiso(carpeta: string, usuario: Usuario): ErrorDeBaseEmbebida {
  const quien = usuario ? `la cuenta con uid ${usuario.uid}, con la que corre PostgreSQL,` : 'este usuario';
  return new ErrorDeBaseEmbebida(
    `En la carpeta de la base de datos ${carpeta} ${quien} no puede entrar o escribir. ` +
      'Inicie con el usuario que la creó, corrija sus permisos, o elija otra carpeta con HR_DATOS.',
  );
}

function exigirQueSeaCarpeta(pedida: string): void {
  if (!existsSync(pedida) || statSync(pedida).isDirectory()) return;
  throw new ErrorDeBaseEmbebida(
    `${pedida} es un archivo, y ahí iría la carpeta de la base de datos. Muévalo o elija otra con HR_DATOS.`,
  );
}

async function comoUsuarioComun(carpeta: string): Promise<Lugar> {
  try {
    crear(null, carpeta);
  } catch (causa) {
    throw new ErrorDeBaseEmbebida(sinPermiso(carpeta, null).message, { cause: causa });
  }
  const lugar = { usuario: null, carpeta, base: dirname(carpeta) };
  await exigirAcceso(lugar);
  return lugar;
}

async function comoRoot(pedida: string): Promise<Lugar> {
  const lugar = (carpeta: string): Lugar => ({
    usuario: elegirUsuario(join(carpeta, 'datos')),
    carpeta,
    base: CARPETA_DEL_SISTEMA,
  });
  const otra = alterna(pedida);
  // Data once made stay where they are, whatever happens to the permissions of the folders above.
  if (!tieneAlgo(pedida) && !tieneAlgo(otra)) {
    const { usuario } = lugar(pedida);
    crear(usuario, pedida);
    if (await puedeEscribirEn(usuario, pedida)) return lugar(pedida);
    rmdirSync(pedida);
    crear(usuario, otra);
  }
  return tieneAlgo(pedida) ? lugar(pedida) : lugar(otra);
}

/**
 * @throws ErrorDeBaseEmbebida when the account cannot enter the folder that holds its data
 */
export async function exigirAcceso({ usuario, carpeta }: Lugar): Promise<void> {
  if (!(await puedeEscribirEn(usuario, carpeta))) throw sinPermiso(carpeta, usuario);
}

/**
 * Chooses account and folder. As root, PostgreSQL runs as `nobody` (or as the owner of data that
 * already exist), and where that account cannot enter the asked folder the data live under
 * /var/lib/hoja-de-ruta, in a folder named after the asked path.
 * @param pedida absolute folder asked for
 * @throws ErrorDeBaseEmbebida when there is a file of that name, or the folder cannot be made
 */
export async function elegirLugar(pedida: string): Promise<Lugar> {
  exigirQueSeaCarpeta(pedida);
  return somosRoot() ? comoRoot(pedida) : comoUsuarioComun(pedida);
}
