import { iniciarPostgres, prepararDatos, type Config } from '#platform';
import { join } from 'node:path';
import { migrar } from './migrations/migrar';

/** A configuration whose database is up and migrated, and how to let go of it. */
export interface Instalacion {
  readonly config: Config & { readonly baseDeDatos: string };
  soltar(): Promise<void>;
}

/**
 * Makes the installation ready to work: data folder, database (embedded where none is configured), migrations.
 * @param unirse use the embedded server that another of our processes already runs, instead of refusing
 * @throws ErrorDeBaseEmbebida | ErrorDeConfiguracion with what to do
 */
export async function prepararInstalacion(
  config: Config,
  registro: (linea: string) => void,
  unirse = false,
): Promise<Instalacion> {
  prepararDatos(config);
  if (config.baseDeDatos) {
    await migrar(config.baseDeDatos);
    return { config: { ...config, baseDeDatos: config.baseDeDatos }, soltar: () => Promise.resolve() };
  }
  const servidor = await iniciarPostgres({ carpeta: join(config.datos, 'postgres'), registro, unirse });
  try {
    await migrar(servidor.url);
  } catch (error) {
    await servidor.detener();
    throw error;
  }
  return { config: { ...config, baseDeDatos: servidor.url }, soltar: () => servidor.detener() };
}
