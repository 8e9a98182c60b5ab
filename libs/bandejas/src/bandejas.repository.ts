import { fechaDe, type Actor } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';

export const VISTAS = [
  'por-recibir',
  'en-despacho',
  'enviados',
  'archivados',
  'observados',
  'vencidos',
] as const;
export type Vista = (typeof VISTAS)[number];

/** Whose tray: the post's own, or all that its unidad has. */
export const AMBITOS = ['puesto', 'unidad'] as const;
export type Ambito = (typeof AMBITOS)[number];

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

const PAGINA = 50;
/** Totals of the archive stop here: nobody counts on the exact figure, and counting it all would cost by its size. */
const TOPE = 1000;

/** The posts of the unidad `$2`, and those that ended and whose work is now with one of its posts. */
const SUS_PUESTOS = `ANY(ARRAY(SELECT p.id FROM organizacion.v_puestos p LEFT JOIN organizacion.v_herencias v ON v.puesto_id = p.id
  WHERE coalesce(v.a_unidad_id, p.unidad_id) = $2))`;

/** Posts that ended and whose work went to `$1`: what they had sent or archived is still followed by somebody. */
const HEREDADOS = `ANY(ARRAY(SELECT puesto_id FROM organizacion.v_herencias WHERE a_puesto_id = $1 AND puesto_id IS NOT NULL))`;

/**
 * Whose step it is, as SQL on the published view; `$1` puesto, `$2` unidad, `$3` serves its unidad's desk, `$4` today.
 * What is CONFIDENCIAL shows only to its very post or its heir, in whatever tray. Where there are several conditions, each
 * is asked alone, so that the first is read in order by its index.
 */
const CONDICION: Readonly<Record<Ambito, Readonly<Record<Vista, string | readonly string[]>>>> = {
  puesto: {
    'por-recibir': `estado = 'ENVIADA' AND a_unidad_id = $2
      AND (a_puesto_id = $1 OR (confidencialidad <> 'CONFIDENCIAL' AND (a_puesto_id IS NULL OR $3)))`,
    'en-despacho': `estado IN ('RECIBIDA', 'SUSPENDIDA') AND tenedor_puesto_id = $1`,
    enviados: `estado = 'ENVIADA' AND (de_puesto_id = $1 OR de_puesto_id = ${HEREDADOS})`,
    archivados: [`tenedor_puesto_id = $1`, `tenedor_puesto_id = ${HEREDADOS}`],
    observados: `(dueno_puesto_id = $1 OR dueno_puesto_id = ${HEREDADOS})`,
    vencidos: `responsable_puesto_id = $1 AND plazo < $4::date`,
  },
  unidad: {
    'por-recibir': `estado = 'ENVIADA' AND a_unidad_id = $2 AND ${soloSuyo('a_puesto_id')}`,
    'en-despacho': `estado IN ('RECIBIDA', 'SUSPENDIDA') AND unidad_id = $2 AND ${soloSuyo('tenedor_puesto_id')}`,
    enviados: `estado = 'ENVIADA' AND (de_unidad_id = $2 OR de_puesto_id = ${SUS_PUESTOS}) AND ${soloSuyo('de_puesto_id')}`,
    archivados: `tenedor_puesto_id = ${SUS_PUESTOS} AND ${soloSuyo('tenedor_puesto_id')}`,
    observados: `dueno_puesto_id = ${SUS_PUESTOS} AND ${soloSuyo('dueno_puesto_id')}`,
    vencidos: `responsable_puesto_id = ${SUS_PUESTOS} AND plazo < $4::date AND ${soloSuyo('responsable_puesto_id')}`,
  },
};

function soloSuyo(puesto: string): string {
  return `(confidencialidad <> 'CONFIDENCIAL' OR ${puesto} = $1 OR ${puesto} = ${HEREDADOS})`;
}

const ORIGEN: Readonly<Record<Vista, string>> = {
  'por-recibir': 'hojas.v_bandeja',
  'en-despacho': 'hojas.v_bandeja',
  enviados: 'hojas.v_bandeja',
  archivados: 'hojas.v_archivados',
  observados: 'hojas.v_observados',
  vencidos: 'hojas.v_vencidos',
};

const condiciones = (de: Ambito, vista: Vista): string[] => [CONDICION[de][vista]].flat();

const ordenDe = (vista: Vista): string => (vista === 'vencidos' ? 'plazo_id' : 'derivacion_id');

/** Every parameter is named, so that each tray may use those it needs. */
const PARAMETROS = `$1::bigint IS NOT NULL AND $2::bigint IS NOT NULL AND $3::boolean IS NOT NULL AND $4::date IS NOT NULL`;

/** Where the next page begins: after this row. */
export interface Cursor {
  readonly movidoEn: string;
  readonly id: string;
}

const deMesa = (actor: Actor): boolean => actor.roles.some((r) => r === 'ventanilla' || r === 'secretaria');

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

const parametros = (tx: Tx, actor: Actor): unknown[] => [
  actor.puestoId,
  actor.unidadId,
  deMesa(actor),
  fechaDe(tx.ahora),
];

/** Trays read the views that hojas-de-ruta and documentos publish, never their tables. */
@Injectable()
export class BandejasRepository {
  /** @returns up to one row more than a page, newest movement first */
  filas(tx: Tx, actor: Actor, cual: { vista: Vista; de: Ambito }, desde: Cursor | null): Promise<Fila[]> {
    const orden = ordenDe(cual.vista);
    const ramas = condiciones(cual.de, cual.vista).map(
      (condicion) => `(SELECT * FROM ${ORIGEN[cual.vista]} WHERE ${condicion} AND ${PARAMETROS}
               AND ($5::timestamptz IS NULL OR (movido_en, ${orden}) < ($5, $6::bigint))
             ORDER BY movido_en DESC, ${orden} DESC LIMIT ${PAGINA + 1})`,
    );
    return tx.query<Fila>(
      `SELECT b.gestion, b.hoja_id AS "hojaId", b.codigo, b.derivacion_id AS "derivacionId", b.tipo, b.estado, b.referencia,
         b.procedencia, coalesce(pd.cargo || ' — ' || ud.sigla, b.procedencia) AS de,
         coalesce(pa.cargo || ' — ' || ua.sigla, ua.nombre) AS a, b.acciones, b.proveido, b.movido_en AS "movidoEn",
         b.enviado_en AS "enviadoEn", b.recibido_en AS "recibidoEn", b.plazo, b.fojas, b.clase, b.confidencialidad, b.observacion, b.agrupadas,
         b.${orden} AS "ordenId"
       FROM (SELECT * FROM (${ramas.join(' UNION ALL ')}) r ORDER BY movido_en DESC, ${orden} DESC LIMIT ${PAGINA + 1}) b
       LEFT JOIN organizacion.v_puestos pd ON pd.id = b.de_puesto_id LEFT JOIN organizacion.v_unidades ud ON ud.id = pd.unidad_id
       LEFT JOIN organizacion.v_puestos pa ON pa.id = b.a_puesto_id LEFT JOIN organizacion.v_unidades ua ON ua.id = b.a_unidad_id
       ORDER BY b.movido_en DESC, b.${orden} DESC`,
      [...parametros(tx, actor), desde?.movidoEn ?? null, desde?.id ?? null],
    );
  }

  /** All the counts of a desk in one statement. */
  async conteos(tx: Tx, actor: Actor, de: Ambito): Promise<Conteos> {
    const cuenta = (vista: Vista): string => {
      const ramas = condiciones(de, vista).map((c) => `SELECT 1 FROM ${ORIGEN[vista]} WHERE ${c}`);
      return `(SELECT count(*)::int FROM (${ramas.join(' UNION ALL ')} LIMIT ${TOPE + 1}) x)`;
    };
    const [fila] = await tx.query<Conteos>(
      `SELECT ${cuenta('por-recibir')} AS "porRecibir", ${cuenta('en-despacho')} AS "enDespacho", ${cuenta('enviados')} AS enviados,
         ${cuenta('archivados')} AS archivados, ${cuenta('observados')} AS observados, ${cuenta('vencidos')} AS vencidos,
         (SELECT count(*)::int FROM documentos.v_por_visar WHERE puesto_id = $1) AS "porVisar",
         (SELECT count(*)::int FROM documentos.v_por_firmar WHERE firmante_puesto_id = $1) AS "porFirmar"
       WHERE ${PARAMETROS}`,
      parametros(tx, actor),
    );
    return fila ?? SIN_NADA;
  }

  static readonly PAGINA = PAGINA;
}
