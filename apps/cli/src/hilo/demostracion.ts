import { fechaDe, RelojFijo, type Fecha } from '#kernel';
import type { Config } from '#platform';
import { crearAplicacion } from '../../../api/src/aplicacion';
import { SembrarDemo } from '../../../api/src/demo/sembrar';
import { escribirNotaDeAgetic } from './agetic';
import { Correspondencia } from './correspondencia';
import { formarElenco, type Elenco } from './elenco';
import { Guion } from './guion';
import { Juicio } from './juicio';
import { leerPlan } from './plan';

/** The application with the demo entidad, listening on a free port under a clock that the scenes set. */
export async function conEscenario<T>(
  config: Config,
  fn: (reloj: RelojFijo, elenco: Elenco) => Promise<T>,
): Promise<T> {
  const reloj = new RelojFijo(new Date('2018-04-02T09:00:00-04:00'));
  const app = await crearAplicacion({ ...config, registro: 'error' }, { reloj });
  try {
    const demo = await app.get(SembrarDemo).ejecutar();
    await app.listen(0, '127.0.0.1');
    const origen = (await app.getUrl()).replace('[::1]', '127.0.0.1');
    return await fn(reloj, formarElenco(origen, demo));
  } finally {
    await app.close();
  }
}

/**
 * Fills an empty installation with the demo entidad, the thread of 2018 and some days of present correspondence.
 * @param config with `baseDeDatos` set and migrated
 * @param hoy La Paz date on which the trays will be looked at
 * @returns what did not come out as on the papers of the thread; empty when all did
 */
export async function cargarDemostracion(
  config: Config,
  hoy: Fecha,
  decir: (linea: string) => void,
): Promise<readonly string[]> {
  return conEscenario(config, async (reloj, elenco) => {
    // The PDFs are made here and judged by `npm run hilo`: no outside program is needed to load a demo.
    const juicio = new Juicio(null);
    await new Guion(reloj, elenco, juicio, decir).representar(await escribirNotaDeAgetic(), await leerPlan());
    await new Correspondencia(reloj, elenco).traer(hoy);
    decir(`Correspondencia de ejemplo hasta el ${fechaDe(reloj.ahora())}`);
    return juicio.fallas.map((f) => `${f.que}: ${f.visto}`);
  });
}
