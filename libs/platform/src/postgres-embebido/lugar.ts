import { createHash } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
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

/** Beside the asked folder, where the data went instead: whoever takes the installation's data away takes this too. */
function senal(pedida: string): string {
  return `${pedida}.lugar`;
}

/** A folder of this path's own; one that an installation no longer there left behind is not taken over. */
function alternaLibre(pedida: string): string {
  const huella = createHash('sha256').update(pedida).digest('hex').slice(0, 12);
  for (let n = 1; ; n++) {
    const carpeta = join(CARPETA_DEL_SISTEMA, n === 1 ? huella : `${huella}-${n}`, basename(pedida));
    if (!tieneAlgo(carpeta)) return carpeta;
  }
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
  const lugar = (carpeta: string): Lugar => {
    const usuario = elegirUsuario(join(carpeta, 'datos'));
    if (!tieneAlgo(carpeta)) crear(usuario, carpeta);
    return { usuario, carpeta, base: CARPETA_DEL_SISTEMA };
  };
  // Data once made stay where they are, whatever happens later to the permissions of the folders above.
  if (tieneAlgo(pedida)) return lugar(pedida);
  if (existsSync(senal(pedida))) return lugar(readFileSync(senal(pedida), 'utf8').trim());
  const { usuario } = lugar(pedida);
  if (await puedeEscribirEn(usuario, pedida)) return lugar(pedida);
  rmdirSync(pedida);
  const otra = alternaLibre(pedida);
  writeFileSync(senal(pedida), `${otra}\n`);
  return lugar(otra);
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
 * /var/lib/hoja-de-ruta; a file beside the asked folder (`….lugar`) says where.
 * @param pedida absolute folder asked for
 * @throws ErrorDeBaseEmbebida when there is a file of that name, or the folder cannot be made
 */
export async function elegirLugar(pedida: string): Promise<Lugar> {
  exigirQueSeaCarpeta(pedida);
  return somosRoot() ? comoRoot(pedida) : comoUsuarioComun(pedida);
}
