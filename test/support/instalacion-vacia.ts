import { ClaveDeInstalacion } from '#administracion';
import { RelojFijo } from '#kernel';
import { leerConfig } from '#platform';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crearAplicacion } from '../../apps/api/src/aplicacion';
import { crearBase, type BaseDePruebas } from './base-de-datos';

/** What the browser sends at the end of the assistant. */
export const ORDEN = {
  entidad: {
    nombre: 'Gobierno Autónomo Municipal de Padcaya',
    sigla: 'GAMP',
    ciudad: 'Padcaya',
    departamento: 'Tarija',
  },
  oficina: { nombre: 'Despacho de la Alcaldía', sigla: 'DESP', cargo: 'Encargada de Sistemas' },
  numeracion: { gestion: 2026, ultimaHoja: 1648, formato: 'GAMP/{gestion} N° {n:4}', ultimoCite: 266 },
  administrador: {
    nombre: 'Ana Ríos',
    ci: '4455667',
    memorandum: 'Memorándum N° 12/2026',
    usuario: 'ana.rios',
    clave: 'una clave larga y propia',
  },
};

/** The answer of a request, whatever it was. */
export interface Dicho {
  readonly estado: number;
  readonly codigo?: string;
  readonly campos?: readonly { readonly campo: string; readonly mensaje: string }[];
  readonly [clave: string]: unknown;
}

/** The real application with nothing in it, as production starts. */
export interface InstalacionVacia {
  readonly base: BaseDePruebas;
  readonly datos: string;
  readonly clave: string;
  readonly reloj: RelojFijo;
  readonly origen: string;
  pedir(metodo: string, ruta: string, cuerpo?: unknown, cabeceras?: Record<string, string>): Promise<Dicho>;
  /** @param idempotencia absent: a fresh key */
  instalar(orden: object, idempotencia?: string): Promise<Dicho>;
  anunciar(): ReturnType<ClaveDeInstalacion['anunciar']>;
  cerrar(): Promise<void>;
}

export async function abrirInstalacionVacia(): Promise<InstalacionVacia> {
  const base = await crearBase();
  const datos = await mkdtemp(join(tmpdir(), 'hr-vacia-'));
  const entorno = { NODE_ENV: 'production', DATABASE_URL: base.url, HR_REGISTRO: 'silent' };
  const config = { ...leerConfig(entorno, '/'), datos, baseDeDatos: base.url };
  const reloj = new RelojFijo(new Date('2026-11-30T10:00:00-04:00'));
  const app = await crearAplicacion(config, { reloj });
  const clave = (await app.get(ClaveDeInstalacion).anunciar())?.clave ?? '';
  await app.listen(0, '127.0.0.1');
  const origen = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const pedir: InstalacionVacia['pedir'] = async (method, ruta, cuerpo, cabeceras = {}) => {
    const body = cuerpo instanceof FormData ? cuerpo : cuerpo === undefined ? null : JSON.stringify(cuerpo);
    const tipo: Record<string, string> =
      typeof body === 'string' ? { 'content-type': 'application/json' } : {};
    const r = await fetch(origen + ruta, { method, body, headers: { ...tipo, ...cabeceras } });
    const texto = await r.text();
    const json = /json/.test(r.headers.get('content-type') ?? '') ? (JSON.parse(texto) as object) : {};
    return { ...json, estado: r.status };
  };
  return {
    ...{ base, datos, clave, reloj, origen, pedir },
    instalar: (orden, idempotencia = randomUUID()) =>
      pedir(
        'POST',
        '/api/instalacion',
        { claveDeInstalacion: clave, ...orden },
        { 'idempotency-key': idempotencia },
      ),
    anunciar: () => app.get(ClaveDeInstalacion).anunciar(),
    cerrar: async () => {
      await app.close();
      await base.cerrar();
      await rm(datos, { recursive: true, force: true });
    },
  };
}
