import { AsyncLocalStorage, AsyncResource } from 'node:async_hooks';
import type { EventEmitter } from 'node:events';
import { UnidadDeTrabajo } from '#platform';
import type { DataSource } from 'typeorm';
import { DESDE } from '../../apps/api/src/demo/entidad';
import type { AplicacionDePrueba } from './aplicacion';

/** Units of each level below the Despacho, with the letter of their sigla: 146 beside the demo's four. */
const NIVELES = [
  { letra: 'S', cuantas: 12, nombre: 'Secretaría' },
  { letra: 'D', cuantas: 48, nombre: 'Dirección' },
  { letra: 'U', cuantas: 86, nombre: 'Unidad' },
] as const;
/** Posts in all, those of the demo too. */
const PUESTOS = 400;
const CARGOS = ['Responsable', 'Técnico', 'Secretaria', 'Profesional'] as const;

export interface UnidadCreada {
  readonly id: string;
  readonly sigla: string;
  readonly puestos: string[];
}
const dos = (n: number): string => String(n).padStart(2, '0');

/** Grows the demo to an institution of 150 units over four levels and 400 posts, each with its titular. @returns the new ones, by sigla */
export async function crecer(prueba: AplicacionDePrueba): Promise<Map<string, UnidadCreada>> {
  const { dataSource } = prueba.base;
  const unidades = new Map<string, UnidadCreada>();
  let arriba = [{ id: prueba.demo.unidades['despacho'] ?? '', sigla: 'GADT' }];
  for (const { letra, cuantas, nombre } of NIVELES) {
    const filas = Array.from({ length: cuantas }, (_, i) => {
      const superior = arriba[i % arriba.length] ?? { id: '', sigla: '' };
      return [
        `${superior.sigla}/${letra}${dos(i + 1)}`,
        `${nombre} Número ${dos(i + 1)}`,
        superior.id,
      ] as const;
    });
    arriba = await dataSource.query<{ id: string; sigla: string }[]>(
      `INSERT INTO organizacion.unidades (sigla, nombre, superior_id, desde_fecha)
       SELECT s, n, p, $4 FROM unnest($1::text[], $2::text[], $3::bigint[]) AS x (s, n, p) RETURNING id, sigla`,
      [filas.map((f) => f[0]), filas.map((f) => f[1]), filas.map((f) => f[2]), DESDE],
    );
    for (const u of arriba) unidades.set(u.sigla, { ...u, puestos: [] });
  }
  await poblar(prueba, [...unidades.values()]);
  return unidades;
}

/** `Técnico de la GADT/S01/D01`, held by `Apellido143 Nombre`. */
async function poblar({ base, demo }: AplicacionDePrueba, unidades: readonly UnidadCreada[]): Promise<void> {
  const cuantos = PUESTOS - Object.keys(demo.puestos).length;
  const de = Array.from({ length: cuantos }, (_, i) => unidades[i % unidades.length] as UnidadCreada);
  const cargos = de.map((u, i) => `${CARGOS[Math.floor(i / unidades.length)] ?? ''} de la ${u.sigla}`);
  const puestos = await base.dataSource.query<{ id: string; unidad: string }[]>(
    `WITH p AS (INSERT INTO organizacion.puestos (unidad_id, cargo, desde_fecha)
       SELECT u, c, $3 FROM unnest($1::bigint[], $2::text[]) AS x (u, c) RETURNING id, unidad_id),
     f AS (INSERT INTO organizacion.funcionarios (nombre, ci)
       SELECT 'Apellido' || n || ' Nombre', (2000000 + n)::text FROM generate_series(1, $4::int) n RETURNING id),
     pares AS (SELECT p.id AS puesto, f.id AS funcionario FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM p) p
       JOIN (SELECT id, row_number() OVER (ORDER BY id) AS n FROM f) f USING (n)),
     d AS (INSERT INTO organizacion.designaciones (puesto_id, funcionario_id, calidad, desde_fecha, memorandum, registrado_en)
       SELECT puesto, funcionario, 'titular', $3, 'M-1', $3::date FROM pares)
     SELECT id, unidad_id AS unidad FROM p`,
    [de.map((u) => u.id), cargos, DESDE, cuantos],
  );
  const porId = new Map(unidades.map((u) => [u.id, u]));
  for (const p of puestos) porId.get(p.unidad)?.puestos.push(p.id);
}

/** What each request does is told from what the application does on its own. */
const pedido = new AsyncLocalStorage<true>();
const distinguidas = new WeakSet<AplicacionDePrueba>();

function distinguirPedidos(prueba: AplicacionDePrueba): void {
  if (distinguidas.has(prueba)) return;
  distinguidas.add(prueba);
  const servidor: EventEmitter = prueba.app.getHttpServer();
  const emitir = servidor.emit.bind(servidor);
  servidor.emit = (que, ...con: [EventEmitter, ...unknown[]]) => {
    if (que !== 'request') return emitir(que, ...con);
    return pedido.run(true, () => {
      // Its body comes by the socket, which is of no request.
      con[0].emit = AsyncResource.bind(con[0].emit.bind(con[0]));
      return emitir(que, ...con);
    });
  };
}

/** @returns how many statements the requests ran meanwhile; not those of the application's own tasks */
export async function sentencias(prueba: AplicacionDePrueba, hacer: () => Promise<unknown>): Promise<number> {
  distinguirPedidos(prueba);
  // Its own connection pool, which only the unit of work holds.
  const uow = prueba.app.get<unknown>(UnidadDeTrabajo) as { readonly base: DataSource };
  const { logger } = uow.base;
  const antes = logger.logQuery.bind(logger);
  let n = 0;
  // News go out after the act, apart from it.
  logger.logQuery = (consulta: string) => {
    if (pedido.getStore() && !consulta.includes('pg_notify')) n++;
  };
  try {
    await hacer();
  } finally {
    logger.logQuery = antes;
  }
  return n;
}
