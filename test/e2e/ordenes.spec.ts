import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crearBase, type BaseDePruebas } from '../support/base-de-datos';
import { OrdenesHr } from '../support/hr';
import { iniciarProceso } from '../support/proceso';

const HR = join(__dirname, '../../dist/apps/cli/src/main.js');

const ordenes = new OrdenesHr();
let base: BaseDePruebas;
let datos = '';

afterAll(() => ordenes.cerrar());

beforeEach(async () => {
  base = await crearBase();
  datos = await mkdtemp(join(tmpdir(), 'hr-ordenes-'));
});
afterEach(async () => {
  await base.cerrar();
  await rm(datos, { recursive: true, force: true });
});

interface Hecha {
  readonly codigo: number;
  readonly salida: string;
}

/** `npx hr …` on this test's database. @param entrada what is piped to it */
async function hr(argumentos: readonly string[], { entrada = '' } = {}): Promise<Hecha> {
  const entorno = { PATH: process.env.PATH, DATABASE_URL: base.url, HR_DATOS: datos };
  const { codigo, dicho, queja } = await ordenes.hacer(argumentos, entorno, entrada);
  return { codigo, salida: dicho + queja };
}

/** The same in production, each order a process of its own, as an operator runs it. */
async function hrEnProduccion(argumentos: readonly string[], { entrada = '' } = {}): Promise<Hecha> {
  const proceso = spawn(process.execPath, [HR, ...argumentos], {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: base.url,
      HR_DATOS: datos,
      NODE_ENV: 'production',
    },
  });
  let salida = '';
  proceso.stdout.on('data', (trozo: Buffer) => (salida += trozo.toString()));
  proceso.stderr.on('data', (trozo: Buffer) => (salida += trozo.toString()));
  proceso.stdin.end(entrada);
  const [codigo] = (await once(proceso, 'close')) as [number];
  return { codigo, salida };
}

const ENTIDAD = [
  '--nombre',
  'Gobierno de Prueba',
  '--sigla',
  'GP',
  '--ciudad',
  'Tarija',
  '--departamento',
  'Tarija',
];
const ADMIN = ['--usuario', 'ana.rios', '--nombre', 'Ana Ríos', '--ci', '4455667'];

describe('npx hr', () => {
  it('en producción el primer administrador se crea por consola y con él se ingresa', async () => {
    expect(await hrEnProduccion(['migrar'])).toMatchObject({ codigo: 0 });
    expect(await hrEnProduccion(['entidad', 'crear', ...ENTIDAD])).toMatchObject({ codigo: 0 });
    const alta = await hrEnProduccion(['usuario', 'crear', ...ADMIN, '--propia'], {
      entrada: 'una clave larga y propia\n',
    });
    expect(alta).toMatchObject({ codigo: 0 });
    expect(alta.salida).not.toContain('una clave larga');
    const api = await iniciarProceso({
      NODE_ENV: 'production',
      DATABASE_URL: base.url,
      HR_DATOS: datos,
    });
    const ingreso = (clave: string) =>
      fetch(`${api.origen}/api/sesion`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: api.origen },
        body: JSON.stringify({ usuario: 'ana.rios', clave }),
      });
    expect((await ingreso('una clave larga y propia')).status).toBeLessThan(300);
    expect((await ingreso('hoja-de-ruta-demo')).status).toBe(401);
    expect(await api.detener()).toBe(0);
  });

  it('por consola se da usuario con su puesto, y otra clave a quien olvidó la suya; al entrar elige la propia', async () => {
    await hr(['entidad', 'crear', ...ENTIDAD]);
    const sinUnidad = await hr(
      ['usuario', 'crear', ...ADMIN, '--unidad', 'SIS', '--cargo', 'Jefe de Sistemas'],
      {
        entrada: 'una clave larga\n',
      },
    );
    expect(sinUnidad).toMatchObject({ codigo: 1 });
    expect(sinUnidad.salida).toContain('hacen falta los tres');
    await base.dataSource.query(
      `INSERT INTO organizacion.unidades (nombre, sigla, desde_fecha) VALUES ('Sistemas', 'GAM/SIS', '2018-01-01')`,
    );
    const con = ['--unidad', 'gam sis', '--cargo', 'Jefe de Sistemas', '--memorandum', 'Memorándum N° 1'];
    expect(await hr(['usuario', 'crear', ...ADMIN, ...con], { entrada: 'una clave larga\n' })).toMatchObject({
      codigo: 0,
    });
    const ver = () =>
      base.dataSource.query(
        `SELECT u.clave_por_cambiar, p.cargo FROM acceso.usuarios u JOIN organizacion.designaciones d USING (funcionario_id)
         JOIN organizacion.puestos p ON p.id = d.puesto_id`,
      );
    expect(await ver()).toEqual([{ clave_por_cambiar: true, cargo: 'Jefe de Sistemas' }]);
    await base.dataSource.query(`UPDATE acceso.usuarios SET clave_por_cambiar = false`);
    const otra = { entrada: 'otra clave larga\n' };
    expect(await hr(['usuario', 'clave', '--usuario', 'ana.rios'], otra)).toMatchObject({ codigo: 0 });
    expect(await ver()).toMatchObject([{ clave_por_cambiar: true }]);
    expect(await hr(['usuario', 'clave', '--usuario', 'nadie'], otra)).toMatchObject({ codigo: 1 });
  });

  it('en producción no carga la demostración', async () => {
    const { codigo, salida } = await hrEnProduccion(['demo']);
    expect(codigo).toBe(1);
    expect(salida).toContain('no se carga en producción');
  });

  it('demo carga la entidad, el hilo de 2018 y correspondencia una sola vez; se verifica, y deja de hacerlo si alguien cambió un evento o quitó un número', async () => {
    const primera = await hr(['demo']);
    expect(primera.salida).toContain('Desp./Gov./N° 1995/2018');
    expect(primera).toMatchObject({ codigo: 0 });
    const segunda = await hr(['demo']);
    expect(segunda).toMatchObject({ codigo: 1 });
    expect(segunda.salida.trim()).toBe('La demostración solo se carga en una instalación vacía.');
    const verificacion = await hr(['verificar']);
    expect(verificacion).toMatchObject({ codigo: 0 });
    expect(verificacion.salida).toContain('todas se sostienen');
    const doctor = await hr(['doctor']);
    expect(doctor.salida).toContain('Entidad de demostración');
    await base.dataSource.query(`ALTER TABLE auditoria.eventos DISABLE TRIGGER USER`);
    await base.dataSource.query(
      `UPDATE auditoria.eventos SET acto = 'otro' WHERE cadena = 'hoja/2018/1' AND secuencia = 2`,
    );
    const rota = await hr(['verificar', 'eventos']);
    expect(rota).toMatchObject({ codigo: 1 });
    expect(rota.salida).toContain('hoja/2018/1 en el evento 2');
    await base.dataSource.query(`DELETE FROM cites.numeros WHERE numero = 267`);
    await base.dataSource.query(`UPDATE hojas.bandeja SET fojas = 99`);
    const corrida = await hr(['verificar', 'bandejas']);
    expect(corrida).toMatchObject({ codigo: 1 });
    expect(corrida.salida).toMatch(/FALLA {2}\d+-\d\d, paso \d+: dice otra cosa \(fojas\)/);
    expect(await hr(['verificar', 'bandejas', '--rehacer'])).toMatchObject({ codigo: 0 });
    expect(await hr(['verificar', 'bandejas'])).toMatchObject({ codigo: 0 });
    expect((await hr(['verificar', 'nada'])).salida).toContain("<que> no admite 'nada'");
    const faltante = await hr(['verificar', 'numeros']);
    expect(faltante).toMatchObject({ codigo: 1 });
    expect(faltante.salida).toContain('FALLA  GDAT/SDGI Cite N° {n}/{gestion}, gestión 2018: falta el 267.');
  });

  it('un usuario con rol desconocido o clave corta no se crea y se dice por qué', async () => {
    await hr(['entidad', 'crear', ...ENTIDAD]);
    const rol = await hr(['usuario', 'crear', ...ADMIN, '--rol', 'jefe'], {
      entrada: 'una clave larga y propia\n',
    });
    expect(rol).toMatchObject({ codigo: 1 });
    expect(rol.salida).toContain('No existe el rol «jefe»');
    const corta = await hr(['usuario', 'crear', ...ADMIN], { entrada: 'corta\n' });
    expect(corta).toMatchObject({ codigo: 1 });
    expect(await base.dataSource.query(`SELECT 1 FROM acceso.usuarios`)).toHaveLength(0);
  });
});
