import { RelojFijo } from '#kernel';
import { leerConfig, type Config } from '#platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crearAplicacion } from '../../apps/api/src/aplicacion';
import { CLAVE_DE_DEMO, PERSONAS } from '../../apps/api/src/demo/entidad';
import { SembrarDemo, type DemoSembrada } from '../../apps/api/src/demo/sembrar';
import { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { crearBase, type BaseDePruebas } from './base-de-datos';

/** The real application on a database, a data folder and a clock of its own, with the demo entidad. */
export interface AplicacionDePrueba {
  readonly app: NestFastifyApplication;
  readonly base: BaseDePruebas;
  readonly config: Config;
  readonly demo: DemoSembrada;
  readonly reloj: RelojFijo;
  /** `http://127.0.0.1:puerto` */
  readonly origen: string;
  /** @param clave key of the person in the demo (`director`); already signed in */
  escritorio(clave: string): Promise<Escritorio>;
  cerrar(): Promise<void>;
}

/**
 * @param instante where the clock stands at first
 * @param entorno what else the installation sets
 */
export async function iniciarAplicacion(
  instante = '2018-04-04T16:26:00-04:00',
  entorno: NodeJS.ProcessEnv = {},
): Promise<AplicacionDePrueba> {
  const base = await crearBase();
  const datos = await mkdtemp(join(tmpdir(), 'hr-prueba-'));
  const config: Config = {
    ...leerConfig({ NODE_ENV: 'test', HR_REGISTRO: process.env.HR_REGISTRO ?? 'silent', ...entorno }, '/'),
    datos,
    baseDeDatos: base.url,
  };
  const reloj = new RelojFijo(new Date(instante));
  const app = await crearAplicacion(config, { reloj });
  const demo = await app.get(SembrarDemo).ejecutar();
  await app.listen(0, '127.0.0.1');
  const origen = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  return {
    app,
    base,
    config,
    demo,
    reloj,
    origen,
    escritorio: async (clave) => {
      const persona = PERSONAS.find((p) => p.clave === clave);
      if (!persona) throw new Error(`la demostración no tiene a ${clave}`);
      const escritorio = new Escritorio(origen, persona.usuario, CLAVE_DE_DEMO);
      await escritorio.ingresar();
      return escritorio;
    },
    cerrar: async () => {
      await app.close();
      await base.cerrar();
      await rm(datos, { recursive: true, force: true });
    },
  };
}
