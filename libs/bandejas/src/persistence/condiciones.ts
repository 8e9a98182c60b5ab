import { diaEntero, fechaDe, sumarDias, type Actor, type Fecha } from '#kernel';
import type { Tx } from '#platform';
import { diasDelPlazo, palabrasDe, type Ambito, type Filtro, type Orden, type Vista } from '../domain/filtro';

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

/** The published view that each tray reads. */
export const ORIGEN: Readonly<Record<Vista, string>> = {
  'por-recibir': 'hojas.v_bandeja',
  'en-despacho': 'hojas.v_bandeja',
  enviados: 'hojas.v_bandeja',
  archivados: 'hojas.v_archivados',
  observados: 'hojas.v_observados',
  vencidos: 'hojas.v_vencidos',
};

/** Every parameter of whoever asks is named, so that each tray may use those it needs. */
export const PARAMETROS = `$1::bigint IS NOT NULL AND $2::bigint IS NOT NULL AND $3::boolean IS NOT NULL AND $4::date IS NOT NULL`;

export const condiciones = (de: Ambito, vista: Vista): string[] => [CONDICION[de][vista]].flat();

const deMesa = (actor: Actor): boolean => actor.roles.some((r) => r === 'ventanilla' || r === 'secretaria');

/** The values of a statement on trays: first who asks and when, then what a filter adds. */
export class Valores {
  readonly todos: unknown[];
  readonly hoy: Fecha;

  constructor(tx: Tx, actor: Actor) {
    this.hoy = fechaDe(tx.ahora);
    this.todos = [actor.puestoId, actor.unidadId, deMesa(actor), this.hoy];
  }

  /** @returns its place in the statement: `$5::bigint` */
  poner(valor: unknown, tipo: string): string {
    this.todos.push(valor);
    return `$${this.todos.length}::${tipo}`;
  }
}

/** By what a tray is put in order, and which way. */
export const CLAVE: Readonly<
  Record<Orden, { sql: string; tipo: string; sentido: 'ASC' | 'DESC'; tras: '<' | '>' }>
> = {
  recientes: { sql: 'movido_en', tipo: 'timestamptz', sentido: 'DESC', tras: '<' },
  antiguas: { sql: 'movido_en', tipo: 'timestamptz', sentido: 'ASC', tras: '>' },
  plazo: { sql: `coalesce(plazo, 'infinity'::date)`, tipo: 'date', sentido: 'ASC', tras: '>' },
};

/** @returns what a filter asks of each row, as SQL; it only narrows whose the tray already is */
export function queSea(f: Filtro, v: Valores): string {
  const partes = [
    ...palabrasDe(f.q ?? '').map(
      (p) => `strpos(buscable, plataforma.sin_acentos(${v.poner(p, 'text')})) > 0`,
    ),
    ...deOA(f.origen, 'de', v),
    ...deOA(f.destino, 'a', v),
    ...(f.clase ? [`clase = ${v.poner(f.clase, 'text')}`] : []),
    ...(f.tipo ? [`tipo = ${v.poner(f.tipo, 'text')}`] : []),
    ...(f.nivel ? [`confidencialidad = ${v.poner(f.nivel, 'text')}`] : []),
    ...(f.urgente ? [`'atencion-urgente' = ANY(acciones)`] : []),
    ...cuandoVence(f.plazo, v),
    ...cuandoSeMovio(f, v),
  ];
  return partes.map((p) => ` AND ${p}`).join('');
}

function deOA(clave: string | undefined, lado: 'de' | 'a', v: Valores): string[] {
  const [que, id] = clave?.split(':') ?? [];
  return que && id ? [`${lado}_${que === 'unidad' ? 'unidad' : 'puesto'}_id = ${v.poner(id, 'bigint')}`] : [];
}

function cuandoVence(plazo: Filtro['plazo'], v: Valores): string[] {
  if (!plazo) return [];
  const dias = diasDelPlazo(plazo, v.hoy);
  if (!dias) return ['plazo IS NULL'];
  const { sql } = CLAVE.plazo;
  return [`${sql} BETWEEN ${v.poner(dias[0], 'date')} AND ${v.poner(dias[1], 'date')}`];
}

function cuandoSeMovio(f: Filtro, v: Valores): string[] {
  const partes: string[] = [];
  if (f.del) partes.push(`movido_en >= ${v.poner(diaEntero(f.del).desde, 'timestamptz')}`);
  if (f.al) partes.push(`movido_en < ${v.poner(diaEntero(f.al).hasta, 'timestamptz')}`);
  if (f.dias !== undefined) {
    const antes = diaEntero(sumarDias(v.hoy, -Number(f.dias))).desde;
    partes.push(`coalesce(recibido_en, enviado_en, movido_en) < ${v.poner(antes, 'timestamptz')}`);
  }
  return partes;
}
