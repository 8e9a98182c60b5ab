import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { iniciarPostgres, type PostgresEmbebido } from '../../libs/platform/src/postgres-embebido/iniciar';
import { leerPostmaster } from '../../libs/platform/src/postgres-embebido/postmaster';
import { puertoLibre } from './proceso';

/** Ids of the processes that another one started, by /proc. */
function hijosDe(pid: number): number[] {
  return readdirSync('/proc')
    .filter((n) => /^\d+$/.test(n))
    .filter((n) => {
      try {
        const linea = readFileSync(`/proc/${n}/stat`, 'utf8');
        return Number(linea.slice(linea.lastIndexOf(')') + 2).split(' ')[1]) === pid;
      } catch {
        return false; // it ended between the two looks
      }
    })
    .map(Number);
}

/** A PostgreSQL of one test's own, set as durable as an installation's, that can be killed like a machine that lost its power. */
export class PostgresPropio {
  private constructor(
    private readonly carpeta: string,
    private readonly puerto: number,
    private servidor: PostgresEmbebido,
  ) {}

  static async abrir(): Promise<PostgresPropio> {
    const carpeta = mkdtempSync(join(tmpdir(), 'hr-golpes-'));
    chmodSync(carpeta, 0o711); // as root the server runs under another account, which has to pass through
    const puerto = await puertoLibre();
    return new PostgresPropio(carpeta, puerto, await arrancar(carpeta, puerto));
  }

  get url(): string {
    return this.servidor.url;
  }

  /** SIGKILL to the server and to all its processes, with whatever they had in hand; then started again where it was. */
  async matar(): Promise<void> {
    const postmaster = leerPostmaster(join(this.servidor.carpeta, 'datos'));
    if (!postmaster) throw new Error('no hay servidor que matar');
    for (const pid of [postmaster.pid, ...hijosDe(postmaster.pid)]) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
      }
    }
    this.servidor = await arrancar(this.carpeta, this.puerto);
  }

  async cerrar(): Promise<void> {
    await this.servidor.detener();
    rmSync(this.carpeta, { recursive: true, force: true });
  }
}

const arrancar = (carpeta: string, puerto: number): Promise<PostgresEmbebido> =>
  iniciarPostgres({ carpeta: join(carpeta, 'postgres'), puerto, registro: () => undefined });
