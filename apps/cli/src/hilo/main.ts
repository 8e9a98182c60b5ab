import '../../../api/src/exigir-node';
import { iniciarPostgres, leerConfig, type Config } from '#platform';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { migrar } from '../../../api/src/migrations/migrar';
import { raizDelProyecto } from '../../../api/src/raiz';
import { escribirNotaDeAgetic } from './agetic';
import { conEscenario } from './demostracion';
import { Guion } from './guion';
import { Juicio } from './juicio';
import { leerPlan } from './plan';

const decir = (linea: string): void => void process.stdout.write(`${linea}\n`);

/** A database of the replay's own, gone when it ends. */
async function baseDelHilo(
  config: Config,
  carpeta: string,
): Promise<{ url: string; soltar(): Promise<void> }> {
  if (!config.baseDeDatos) {
    const servidor = await iniciarPostgres({ carpeta: join(carpeta, 'postgres'), registro: decir });
    return {
      url: servidor.url,
      soltar: async () => {
        await servidor.detener();
        // As root the cluster may stand elsewhere: `carpeta` says where.
        await rm(servidor.carpeta, { recursive: true, force: true });
      },
    };
  }
  const nombre = `hilo_${randomBytes(6).toString('hex')}`;
  const administrar = async (sql: string): Promise<void> => {
    const cliente = new Client({ connectionString: config.baseDeDatos ?? '' });
    await cliente.connect();
    await cliente.query(sql).finally(() => cliente.end());
  };
  await administrar(`CREATE DATABASE ${nombre}`);
  const url = new URL(config.baseDeDatos);
  url.pathname = `/${nombre}`;
  return { url: url.href, soltar: () => administrar(`DROP DATABASE IF EXISTS ${nombre} WITH (FORCE)`) };
}

async function representar(config: Config, salida: string): Promise<Juicio> {
  const juicio = new Juicio();
  await conEscenario(config, async (reloj, elenco) => {
    const guion = new Guion(reloj, elenco, juicio, decir);
    const plan = await leerPlan();
    await guion.representar(await escribirNotaDeAgetic(), plan);
    for (const papel of guion.papeles) await writeFile(join(salida, papel.archivo), papel.pdf);
    await writeFile(join(salida, '03-anexo-plan-19-fojas.pdf'), plan);
    await writeFile(
      join(salida, 'hilo.json'),
      `${JSON.stringify({ pasos: guion.pasos, pruebas: juicio.pruebas }, null, 2)}\n`,
    );
  });
  return juicio;
}

async function principal(): Promise<void> {
  const { values } = parseArgs({ options: { salida: { type: 'string' } } });
  if (!values.salida) throw new Error('Diga dónde dejar los papeles: npm run hilo -- --salida CARPETA');
  const salida = resolve(values.salida);
  await mkdir(salida, { recursive: true });
  const carpeta = await mkdtemp(join(tmpdir(), 'hilo-datos-'));
  const config: Config = { ...leerConfig(process.env, raizDelProyecto()), produccion: false, datos: carpeta };
  const base = await baseDelHilo(config, carpeta);
  try {
    await migrar(base.url);
    const juicio = await representar({ ...config, baseDeDatos: base.url }, salida);
    for (const falla of juicio.fallas) decir(`NO  ${falla.que}: ${falla.visto}`);
    decir(
      `\n${juicio.pruebas.length - juicio.fallas.length} comprobaciones bien, ${juicio.fallas.length} mal. Papeles en ${salida}`,
    );
    if (juicio.fallas.length > 0) process.exitCode = 1;
  } finally {
    await base.soltar();
    await rm(carpeta, { recursive: true, force: true });
  }
}

principal().catch((error: unknown) => {
  process.stderr.write(`El hilo no llegó a su fin. ${(error as Error).stack ?? String(error)}\n`);
  // The replay broke: whatever it left open ends with it, and the caller is told.
  process.exit(1);
});
