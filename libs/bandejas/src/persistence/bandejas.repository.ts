import type { Actor, Fecha } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { filtraAlgo, type Ambito, type Filtro, type Orden, type Vista } from '../domain/filtro';
import { CLAVE, condiciones, ORIGEN, PARAMETROS, queSea, Valores } from './condiciones';

/** A row of a tray. */
export interface Fila {
  readonly gestion: number;
  readonly hojaId: string;
  readonly codigo: string;
  readonly derivacionId: string;
  readonly tipo: 'oficial' | 'copia';
  readonly estado: string;
  readonly referencia: string;
  readonly procedencia: string | null;
  readonly de: string | null;
  readonly a: string | null;
  readonly acciones: string[];
  readonly proveido: string;
  readonly movidoEn: Date;
  readonly enviadoEn: Date | null;
  readonly recibidoEn: Date | null;
  readonly plazo: string | null;
  readonly fojas: number | null;
  readonly clase: string;
  readonly confidencialidad: string;
  /** why it came back */
  readonly observacion: string | null;
  /** how many HRs hang directly from it */
  readonly agrupadas: number;
  /** the row's own number in its tray: of the step, or of the plazo that is overdue */
  readonly ordenId: string;
}

export interface Conteos {
  readonly porRecibir: number;
  readonly enDespacho: number;
  readonly enviados: number;
  readonly archivados: number;
  readonly observados: number;
  readonly vencidos: number;
  readonly porVisar: number;
  readonly porFirmar: number;
}

/** Which tray, what of it, and in which order. */
export interface Pedida {
  readonly vista: Vista;
  readonly de: Ambito;
  readonly filtro: Filtro;
  readonly orden: Orden;
}

/** Where the next page begins: after this row. */
export interface Cursor {
  /** what its order is by: an instant, or a date (`infinity`: no plazo) */
  readonly clave: string;
  readonly id: string;
}

/** A unidad or a post that a filter names, as it is called now; `hasta`: the day it ended. */
export interface Nombrado {
  readonly nombre: string;
  readonly hasta: Fecha | null;
}

export interface Resumen {
  readonly conteos: Conteos;
  readonly hallados: number | null;
  readonly origen: Nombrado | null;
  readonly destino: Nombrado | null;
}

const PAGINA = 50;
/** Totals of the archive stop here: nobody counts on the exact figure, and counting it all would cost by its size. */
const TOPE = 1000;
/** What a filter keeps is counted up to here, and shown as «99+». */
const TOPE_FILTRADO = 100;
/** Rows of the archive that one page of a filter looks through: twenty years are not read for one word. */
const TRAMO = 500;

const SIN_NADA: Conteos = {
  porRecibir: 0,
  enDespacho: 0,
  enviados: 0,
  archivados: 0,
  observados: 0,
  vencidos: 0,
  porVisar: 0,
  porFirmar: 0,
};

const idDe = (vista: Vista): string => (vista === 'vencidos' ? 'plazo_id' : 'derivacion_id');
const enOrden = (p: Pedida): string =>
  `ORDER BY ${CLAVE[p.orden].sql} ${CLAVE[p.orden].sentido}, ${idDe(p.vista)} ${CLAVE[p.orden].sentido}`;

/** The rows of a tray from a cursor on, at most so many of each kind of condition. */
function tramo(p: Pedida, v: Valores, desde: Cursor | null, cuantas: number, ademas: string): string {
  const { sql, tipo, tras } = CLAVE[p.orden];
  const sigue = desde
    ? ` AND (${sql}, ${idDe(p.vista)}) ${tras} (${v.poner(desde.clave, tipo)}, ${v.poner(desde.id, 'bigint')})`
    : '';
  const ramas = condiciones(p.de, p.vista).map(
    (condicion) => `(SELECT * FROM ${ORIGEN[p.vista]}
      WHERE ${condicion} AND ${PARAMETROS}${sigue}${ademas} ${enOrden(p)} LIMIT ${cuantas})`,
  );
  return `SELECT * FROM (${ramas.join(' UNION ALL ')}) r ${enOrden(p)} LIMIT ${cuantas}`;
}

/** The archive is looked through in stretches; the rest is short and read whole. */
const porTramos = (p: Pedida): boolean => p.vista === 'archivados' && filtraAlgo(p.filtro);

/** Trays read the views that hojas-de-ruta and documentos publish, never their tables. */
@Injectable()
export class BandejasRepository {
  static readonly PAGINA = PAGINA;

  /** @returns up to one row more than a page, in the order asked */
  filas(tx: Tx, actor: Actor, p: Pedida, desde: Cursor | null): Promise<Fila[]> {
    const v = new Valores(tx, actor);
    const filtro = queSea(p.filtro, v);
    const filas = porTramos(p)
      ? `SELECT * FROM (${tramo(p, v, desde, TRAMO, '')}) t WHERE true${filtro} ${enOrden(p)} LIMIT ${PAGINA + 1}`
      : tramo(p, v, desde, PAGINA + 1, filtro);
    return tx.query<Fila>(
      `SELECT b.gestion, b.hoja_id AS "hojaId", b.codigo, b.derivacion_id AS "derivacionId", b.tipo, b.estado, b.referencia,
         b.procedencia, coalesce(pd.cargo || ' — ' || ud.sigla, b.procedencia) AS de,
         coalesce(pa.cargo || ' — ' || ua.sigla, ua.nombre) AS a, b.acciones, b.proveido, b.movido_en AS "movidoEn",
         b.enviado_en AS "enviadoEn", b.recibido_en AS "recibidoEn", b.plazo, b.fojas, b.clase, b.confidencialidad, b.observacion, b.agrupadas,
         b.${idDe(p.vista)} AS "ordenId"
       FROM (${filas}) b
       LEFT JOIN organizacion.v_puestos pd ON pd.id = b.de_puesto_id LEFT JOIN organizacion.v_unidades ud ON ud.id = pd.unidad_id
       LEFT JOIN organizacion.v_puestos pa ON pa.id = b.a_puesto_id LEFT JOIN organizacion.v_unidades ua ON ua.id = b.a_unidad_id
       ${enOrden(p)}`,
      v.todos,
    );
  }

  /** @returns where the stretch that a page looked through ends, when there is more of the archive after it */
  async finDelTramo(tx: Tx, actor: Actor, p: Pedida, desde: Cursor | null): Promise<Cursor | null> {
    if (!porTramos(p)) return null;
    const v = new Valores(tx, actor);
    const [ultima] = await tx.query<{ movidoEn: Date; id: string }>(
      `SELECT movido_en AS "movidoEn", ${idDe(p.vista)} AS id FROM (${tramo(p, v, desde, TRAMO, '')}) t OFFSET ${TRAMO - 1}`,
      v.todos,
    );
    return ultima ? { clave: ultima.movidoEn.toISOString(), id: ultima.id } : null;
  }

  /** All the counts of a desk, how many rows the filter keeps and what it names, in one statement. */
  async resumen(tx: Tx, actor: Actor, { vista, de, filtro }: Omit<Pedida, 'orden'>): Promise<Resumen> {
    const v = new Valores(tx, actor);
    const cuenta = (cual: Vista): string => `(${contar(cual, de, '', TOPE + 1)})`;
    const hallados = filtraAlgo(filtro) ? this.cuentaDe({ vista, de, filtro }, v) : 'NULL::int';
    const [fila] = await tx.query<Resumen>(
      `SELECT json_build_object('porRecibir', ${cuenta('por-recibir')}, 'enDespacho', ${cuenta('en-despacho')},
         'enviados', ${cuenta('enviados')}, 'archivados', ${cuenta('archivados')}, 'observados', ${cuenta('observados')},
         'vencidos', ${cuenta('vencidos')}, 'porVisar', (SELECT count(*) FROM documentos.v_por_visar WHERE puesto_id = $1),
         'porFirmar', (SELECT count(*) FROM documentos.v_por_firmar WHERE firmante_puesto_id = $1)) AS conteos,
         ${hallados} AS hallados, ${llamado(filtro.origen, v)} AS origen, ${llamado(filtro.destino, v)} AS destino
       WHERE ${PARAMETROS}`,
      v.todos,
    );
    return fila ?? { conteos: SIN_NADA, hallados: null, origen: null, destino: null };
  }

  /**
   * How many rows each filter keeps, and what it names that has ended, all in one statement.
   * @returns in the order asked; counts up to `TOPE_FILTRADO`, null of the archive, of which nothing is pending
   */
  async cuentas(
    tx: Tx,
    actor: Actor,
    pedidas: readonly Omit<Pedida, 'orden'>[],
  ): Promise<{ cuenta: number | null; terminado: Nombrado | null }[]> {
    if (pedidas.length === 0) return [];
    const v = new Valores(tx, actor);
    const cuentas = pedidas.map((p) => this.cuentaDe(p, v));
    const nombres = pedidas.map(
      ({ filtro }) => `json_build_array(${llamado(filtro.origen, v)}, ${llamado(filtro.destino, v)})`,
    );
    const [fila] = await tx.query<{ n: (number | null)[]; nombres: (Nombrado | null)[][] }>(
      `SELECT ARRAY[${cuentas.join(', ')}]::int[] AS n, json_build_array(${nombres.join(', ')}) AS nombres WHERE ${PARAMETROS}`,
      v.todos,
    );
    return pedidas.map((_, i) => ({
      cuenta: fila?.n[i] ?? null,
      terminado: fila?.nombres[i]?.find((n) => n?.hasta) ?? null,
    }));
  }

  private cuentaDe({ vista, de, filtro }: Omit<Pedida, 'orden'>, v: Valores): string {
    return vista === 'archivados' ? 'NULL::int' : `(${contar(vista, de, queSea(filtro, v), TOPE_FILTRADO)})`;
  }
}

function contar(vista: Vista, de: Ambito, filtro: string, tope: number): string {
  const ramas = condiciones(de, vista).map((c) => `SELECT 1 FROM ${ORIGEN[vista]} WHERE ${c}${filtro}`);
  return `SELECT count(*)::int FROM (${ramas.join(' UNION ALL ')} LIMIT ${tope}) x`;
}

/** A unidad or a post that a filter names, as it is called now; `hasta`: the day it ended. */
function llamado(clave: string | undefined, v: Valores): string {
  const [que, id] = clave?.split(':') ?? [];
  if (!que || !id) return 'NULL::json';
  const suyo = v.poner(id, 'bigint');
  return que === 'unidad'
    ? `(SELECT json_build_object('nombre', u.sigla || ' — ' || u.nombre, 'hasta', u.hasta_fecha)
        FROM organizacion.v_unidades u WHERE u.id = ${suyo})`
    : `(SELECT json_build_object('nombre', p.cargo || ' — ' || u.sigla, 'hasta', p.hasta_fecha)
        FROM organizacion.v_puestos p JOIN organizacion.v_unidades u ON u.id = p.unidad_id WHERE p.id = ${suyo})`;
}
