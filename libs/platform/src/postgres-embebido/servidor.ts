import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, fchownSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { Socket } from 'node:net';
import { setTimeout as esperar } from 'node:timers/promises';
import type { Binarios } from './binarios';
import { archivosDe } from './carpeta';
import { ErrorDeBaseEmbebida } from './errores';
import type { Lugar } from './lugar';
import { leerPostmaster, type Postmaster } from './postmaster';
import { existeProceso } from './proceso';
import { entornoLimpio } from './usuario';

const ESPERA_DE_ARRANQUE_MS = 120_000; // a crash recovery replays the log
const ESPERA_DE_PARADA_MS = 30_000;
const MAXIMO_DEL_REGISTRO = 5 * 1024 * 1024;

/**
 * The shell that stands between us and PostgreSQL. Descriptor 3 is a pipe whose other end only this
 * process holds: when it closes, because we stop or because we died in any way, PostgreSQL gets the
 * fast shutdown. Signals of the terminal or of a service manager are for us, not for the shell.
 */
const VIGIA = `
trap '' HUP INT TERM
"$@" 3<&- & pg=$!
{ cat <&3 >/dev/null; kill -INT $pg; } 2>/dev/null & vigia=$!
exec 3<&-
wait $pg; fin=$?
kill -KILL $vigia 2>/dev/null
exit $fin
`;

/** A PostgreSQL of ours, ready for connections. */
export interface Servidor {
  readonly pid: number;
  /** resolves when it ended, asked or not */
  readonly fin: Promise<void>;
  detener(): Promise<void>;
}

/** It did not get ready; `registro` is what it wrote to its log meanwhile. */
export class NoArranco extends ErrorDeBaseEmbebida {
  constructor(readonly registro: string) {
    super(`PostgreSQL no arrancó. Esto dejó escrito:\n${registro.trim() || '(nada)'}`);
  }
}

function abrirRegistro(lugar: Lugar): { fd: number; desde: number } {
  const { registro } = archivosDe(lugar.carpeta);
  if (existsSync(registro) && statSync(registro).size > MAXIMO_DEL_REGISTRO)
    renameSync(registro, `${registro}.1`);
  const fd = openSync(registro, 'a', 0o600);
  if (lugar.usuario) fchownSync(fd, lugar.usuario.uid, lugar.usuario.gid);
  return { fd, desde: statSync(registro).size };
}

function ajustes(puerto: number, rapido: boolean): string[] {
  const comunes = {
    listen_addresses: '127.0.0.1',
    port: String(puerto),
    unix_socket_directories: '',
    max_connections: '200',
    password_encryption: 'scram-sha-256',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    jit: 'off',
    max_wal_size: '512MB',
  };
  const durables = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' };
  // Losing a test database in a power cut costs nothing.
  const rapidos = {
    fsync: 'off',
    full_page_writes: 'off',
    synchronous_commit: 'off',
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_connections: '400',
  };
  return Object.entries({ ...comunes, ...(rapido ? rapidos : durables) }).flatMap(([k, v]) => [
    '-c',
    `${k}=${v}`,
  ]);
}

function lanzar(
  lugar: Lugar,
  binarios: Binarios,
  argumentos: string[],
  fd: number,
  pidAjeno: number | null,
): ChildProcess {
  const { datos } = archivosDe(lugar.carpeta);
  return spawn('/bin/sh', ['-c', VIGIA, 'vigia', binarios.postgres, '-D', datos, ...argumentos], {
    ...lugar.usuario,
    cwd: '/',
    detached: true,
    stdio: ['ignore', fd, fd, 'pipe'],
    // PostgreSQL takes a lock file with this pid for one left behind, and still checks its shared memory.
    env: { ...entornoLimpio(), ...(pidAjeno === null ? {} : { PG_GRANDPARENT_PID: String(pidAjeno) }) },
  });
}

async function hastaQueNoExista(pid: number): Promise<void> {
  const limite = Date.now() + ESPERA_DE_PARADA_MS;
  while (existeProceso(pid) && Date.now() < limite) await esperar(20);
}

/** The server does not keep this process alive: a command that forgets to stop it just ends, and it with it. */
function soltar(hijo: ChildProcess): void {
  hijo.unref();
  if (hijo.stdio[3] instanceof Socket) hijo.stdio[3].unref();
}

function parar(hijo: ChildProcess, fin: Promise<void>, pid: number): () => Promise<void> {
  return async () => {
    hijo.ref();
    hijo.stdio[3]?.destroy();
    await fin;
    await hastaQueNoExista(pid);
  };
}

async function esperarListo(
  datos: string,
  anterior: Postmaster | null,
  terminado: () => boolean,
): Promise<Postmaster | null> {
  const limite = Date.now() + ESPERA_DE_ARRANQUE_MS;
  while (!terminado() && Date.now() < limite) {
    const ahora = leerPostmaster(datos);
    if (ahora?.estado === 'ready' && ahora.texto !== anterior?.texto) return ahora;
    await esperar(15);
  }
  return null;
}

/**
 * Starts PostgreSQL on a cluster that nobody else is using and waits until it takes connections.
 * @param opciones.anterior a lock file that an earlier process left behind
 * @throws NoArranco with what PostgreSQL said
 */
export async function arrancar(
  lugar: Lugar,
  binarios: Binarios,
  opciones: { puerto: number; rapido: boolean; anterior: Postmaster | null },
): Promise<Servidor> {
  const { datos, registro } = archivosDe(lugar.carpeta);
  const { fd, desde } = abrirRegistro(lugar);
  const ajeno = opciones.anterior && existeProceso(opciones.anterior.pid) ? opciones.anterior.pid : null;
  const hijo = lanzar(lugar, binarios, ajustes(opciones.puerto, opciones.rapido), fd, ajeno);
  closeSync(fd);
  let terminado = false;
  const fin = new Promise<void>((listo) => {
    const acabar = (): void => {
      terminado = true;
      hijo.stdio[3]?.destroy();
      listo();
    };
    hijo.once('exit', acabar);
    hijo.once('error', acabar);
  });
  hijo.stdio[3]?.on('error', () => undefined); // the far end went first
  const listo = await esperarListo(datos, opciones.anterior, () => terminado);
  if (!listo) {
    hijo.stdio[3]?.destroy();
    await fin;
    throw new NoArranco(readFileSync(registro).subarray(desde).toString('utf8').slice(-2000));
  }
  soltar(hijo);
  return { pid: listo.pid, fin, detener: parar(hijo, fin, listo.pid) };
}
