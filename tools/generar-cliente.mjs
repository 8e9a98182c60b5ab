// `npm run api:generar`: writes the browser's types of the API from the application's own contract.
// `--comprobar` writes nothing and fails when the committed file differs; `--de URL` takes the contract of a running server.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import openapiTS, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';

const RAIZ = dirname(dirname(fileURLToPath(import.meta.url)));
const DESTINO = join(RAIZ, 'apps', 'web', 'src', 'api', 'esquema.ts');
const CABEZA = '// Generated from the API by `npm run api:generar`; a change by hand is lost.\n';

/** The contract of the built application, made without listening, on a database that goes away. */
async function delPrograma() {
  const requerir = createRequire(import.meta.url);
  const { iniciarPostgres, leerConfig } = requerir('#platform');
  const construido = (modulo) => requerir(join(RAIZ, 'dist', 'apps', 'api', 'src', modulo));
  const carpeta = await mkdtemp(join(tmpdir(), 'hr-contrato-'));
  const servidor = await iniciarPostgres({ carpeta: join(carpeta, 'postgres'), registro: () => {} });
  try {
    await construido('migrations/migrar.js').migrar(servidor.url);
    const config = { ...leerConfig({ NODE_ENV: 'test', HR_REGISTRO: 'error' }, RAIZ), datos: carpeta };
    const app = await construido('aplicacion.js').crearAplicacion({ ...config, baseDeDatos: servidor.url });
    try {
      return construido('contrato.js').contrato(app);
    } finally {
      await app.close();
    }
  } finally {
    await servidor.detener();
    // As root the cluster may stand elsewhere: `carpeta` says where.
    await rm(servidor.carpeta, { recursive: true, force: true });
    await rm(carpeta, { recursive: true, force: true });
  }
}

async function deServidor(url) {
  const respuesta = await fetch(url);
  if (!respuesta.ok) throw new Error(`${url} respondió ${respuesta.status}`);
  return respuesta.json();
}

const { values } = parseArgs({ options: { comprobar: { type: 'boolean' }, de: { type: 'string' } } });
const contrato = values.de ? await deServidor(values.de) : await delPrograma();
const tipos = CABEZA + astToString(await openapiTS(contrato));
const texto = await format(tipos, { ...(await resolveConfig(DESTINO)), filepath: DESTINO });
if (!values.comprobar) {
  await writeFile(DESTINO, texto);
} else if ((await readFile(DESTINO, 'utf8')) !== texto) {
  process.stderr.write(
    'El cliente no corresponde a la API: ejecute npm run api:generar y guarde el cambio.\n',
  );
  process.exitCode = 1;
}
