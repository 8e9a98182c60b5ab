import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ejecutarHasta, iniciarProceso, puertoLibre } from '../support/proceso';

const NADIE = 65534;
const somosRoot = process.getuid?.() === 0;

/** Whether an account without privileges can read this checkout at all (a root-only home cannot be entered). */
const seAlcanza = (): boolean =>
  spawnSync(process.execPath, ['-e', "require('node:fs').readFileSync('package.json')"], {
    cwd: join(__dirname, '..', '..'),
    uid: NADIE,
    gid: NADIE,
  }).status === 0;

interface Caso {
  readonly quien: string;
  readonly cuenta?: { uid: number; gid: number };
  /** mode of the data folder */
  readonly modo: number;
}
const CASOS: Caso[] = somosRoot
  ? [
      { quien: 'root, en una carpeta que todos pueden entrar', modo: 0o755 },
      { quien: 'root, en una carpeta solo suya', modo: 0o700 },
      ...(seAlcanza()
        ? [{ quien: 'un usuario común', cuenta: { uid: NADIE, gid: NADIE }, modo: 0o700 }]
        : []),
    ]
  : [{ quien: 'un usuario común', modo: 0o700 }];

/** Where the cluster is: as root it goes elsewhere when its account cannot enter the data folder. */
function lugarDelPostgres(datos: string): string {
  const senal = join(datos, 'postgres.lugar');
  return existsSync(senal) ? readFileSync(senal, 'utf8').trim() : join(datos, 'postgres');
}

let carpeta = '';
beforeEach(() => {
  carpeta = mkdtempSync(join(tmpdir(), 'hr-arranque-'));
});
afterEach(() => {
  rmSync(lugarDelPostgres(join(carpeta, 'datos')), { recursive: true, force: true });
  rmSync(carpeta, { recursive: true, force: true });
});

describe('npm start', () => {
  it.each(CASOS)('inicia como $quien, lo conserva todo y Ctrl-C lo cierra', async ({ cuenta, modo }) => {
    const datos = join(carpeta, 'datos');
    mkdirSync(datos);
    chmodSync(carpeta, 0o755);
    chmodSync(datos, modo);
    if (cuenta) chownSync(datos, cuenta.uid, cuenta.gid);
    const entorno = { HR_DATOS: datos };
    const primero = await iniciarProceso(entorno, cuenta);
    expect(primero.salida()).toContain('hoja-de-ruta-demo');
    expect((await fetch(`${primero.origen}/livez`)).status).toBe(200);
    expect(await (await fetch(`${primero.origen}/`)).text()).toContain('<div id="raiz">');
    expect(existsSync(join(datos, 'pki-prueba', 'ca.pem'))).toBe(true);
    expect(existsSync(join(datos, 'postgres'))).toBe(!somosRoot || cuenta !== undefined || modo === 0o755);
    expect(await primero.detener()).toBe(0);

    const segundo = await iniciarProceso(entorno, cuenta);
    expect(segundo.salida()).not.toContain('Instalación vacía');
    const sesion = await fetch(`${segundo.origen}/api/sesion`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: segundo.origen },
      body: JSON.stringify({ usuario: 'director', clave: 'hoja-de-ruta-demo' }),
    });
    expect(sesion.status).toBeLessThan(300);
    expect(await segundo.detener()).toBe(0);
  });

  it('con el puerto ocupado lo dice y termina sin tocar nada', async () => {
    const otro = createServer().listen(await puertoLibre(), '127.0.0.1');
    await once(otro, 'listening');
    const { port } = otro.address() as { port: number };
    const { codigo, salida } = await ejecutarHasta({
      HR_DATOS: join(carpeta, 'datos'),
      HR_PUERTO: String(port),
    });
    otro.close();
    expect(codigo).toBe(1);
    expect(salida).toContain(`El puerto ${port} de 127.0.0.1 ya está ocupado`);
    expect(existsSync(join(carpeta, 'datos'))).toBe(false);
  });

  it('con la carpeta de datos a medias dice qué hacer y no borra nada', async () => {
    const datos = join(carpeta, 'datos');
    const primero = await iniciarProceso({ HR_DATOS: datos });
    await primero.detener();
    const postgres = lugarDelPostgres(datos);
    writeFileSync(join(postgres, 'testigo'), 'sigue aquí');
    rmSync(join(postgres, 'datos', 'global', 'pg_control'));
    const { codigo, salida } = await ejecutarHasta({ HR_DATOS: datos });
    expect(codigo).toBe(1);
    expect(salida).toContain('está incompleta');
    expect(salida).toContain(`mv '${postgres}' '${postgres}.incompleta'`);
    expect(readFileSync(join(postgres, 'testigo'), 'utf8')).toBe('sigue aquí');
  });

  it('con la configuración mal escrita lista todas las faltas a la vez', async () => {
    const { codigo, salida } = await ejecutarHasta({
      HR_DATOS: carpeta,
      HR_PUERTO: 'tres mil',
      HR_ORIGEN: 'ninguna',
      DATABASE_URL: 'mysql://x/y',
    });
    expect(codigo).toBe(1);
    for (const nombre of ['HR_PUERTO', 'HR_ORIGEN', 'DATABASE_URL']) expect(salida).toContain(nombre);
  });

  it('en producción no inicia sin su PostgreSQL, y la demostración no se carga', async () => {
    const { codigo, salida } = await ejecutarHasta({ HR_DATOS: carpeta, NODE_ENV: 'production' });
    expect(codigo).toBe(1);
    expect(salida).toContain('DATABASE_URL');
    expect(salida).not.toContain('hoja-de-ruta-demo');
  });
});
