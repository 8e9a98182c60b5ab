import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { DatosDeInterna } from '../domain/corregir';
import type { EstadoDeHoja } from '../domain/estados';
import type { Confidencialidad, Hilo, Paso, RefHoja } from '../domain/tipos';

/** The facts of an HR's head. */
export interface Hoja {
  readonly gestion: number;
  readonly id: string;
  readonly codigo: string;
  readonly codigoLargo: string;
  readonly clase: 'interna' | 'externa';
  readonly estado: EstadoDeHoja;
  readonly confidencialidad: Confidencialidad;
  readonly referencia: string;
  readonly proceso: string | null;
  readonly procedencia: string | null;
  readonly remitente: string | null;
  readonly remitenteCargo: string | null;
  readonly citeOriginal: string | null;
  readonly fechaOriginal: string | null;
  readonly destinatario: string | null;
  readonly fojas: number | null;
  readonly adjuntos: string | null;
  readonly creadaEn: Date;
  /** its head was put right, the last time */
  readonly corregidaEn: Date | null;
}

export type NuevaHoja = Omit<Hoja, 'estado' | 'creadaEn' | 'corregidaEn'> & {
  readonly serieId: string;
  readonly numero: number;
};

/** A walk up or down a group ends here even if the data were wrong. */
const TOPE_DE_NIVELES = 50;

const HOJA = `gestion, id, codigo, codigo_largo AS "codigoLargo", clase, estado, confidencialidad, referencia, proceso, procedencia,
  remitente, remitente_cargo AS "remitenteCargo", cite_original AS "citeOriginal", fecha_original AS "fechaOriginal",
  destinatario, fojas, adjuntos, creada_en AS "creadaEn", corregida_en AS "corregidaEn"`;

/**
 * Steps, debts, plazos and group of the HR `$1`/`$2`, each a JSON list: one statement sees one state. Where a post ended,
 * its heir stands in its place: what it sent comes back to the heir, what it archived is the heir's to reopen.
 */
const HILO = `
  SELECT
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', d.id::text, 'secuencia', d.secuencia, 'tipo', d.tipo, 'estado', d.estado,
       'origenId', d.origen_id::text, 'dePuestoId', coalesce(hd.a_puesto_id, d.de_puesto_id)::text,
       'deUnidadId', coalesce(hd.a_unidad_id, d.de_unidad_id)::text, 'aPuestoId', d.a_puesto_id::text,
       'aUnidadId', d.a_unidad_id::text, 'tenedorPuestoId', p.id::text, 'tenedorUnidadId', p.unidad_id::text,
       'traidoPorPuestoId', coalesce(hc.a_puesto_id, d.traido_por_puesto_id)::text,
       'ultimo', CASE WHEN d.movido_en IS NOT NULL
         THEN jsonb_build_object('acto', d.movido_acto, 'por', d.movido_por, 'en', d.movido_en) END) ORDER BY d.secuencia), '[]')
     FROM hojas.derivaciones d LEFT JOIN organizacion.v_herencias hd ON hd.puesto_id = d.de_puesto_id
     LEFT JOIN organizacion.v_herencias ht ON ht.puesto_id = d.tenedor_puesto_id
     LEFT JOIN organizacion.v_herencias hc ON hc.puesto_id = d.traido_por_puesto_id
     LEFT JOIN organizacion.puestos p ON p.id = coalesce(ht.a_puesto_id, d.tenedor_puesto_id)
     WHERE d.gestion = $1 AND d.hoja_id = $2) AS pasos,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id::text, 'pasoId', a.derivacion_id::text, 'accion', a.accion,
       'deudorPuestoId', a.deudor_puesto_id::text, 'deudorUnidadId', a.deudor_unidad_id::text,
       'acreedorPuestoId', coalesce(ha.a_puesto_id, a.acreedor_puesto_id)::text, 'estado', a.estado, 'cumplidoPorPasoId', a.cumplido_por_id::text)
       ORDER BY a.id), '[]')
     FROM hojas.adeudos a LEFT JOIN organizacion.v_herencias ha ON ha.puesto_id = a.acreedor_puesto_id
     WHERE a.gestion = $1 AND a.hoja_id = $2) AS adeudos,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', z.id::text, 'pasoId', z.derivacion_id::text, 'descripcion', z.descripcion,
       'modo', z.modo, 'dias', z.dias, 'fecha', z.fecha, 'responsablePuestoId', z.responsable_puesto_id::text, 'estado', z.estado,
       'cumplidoPorPasoId', z.cumplido_por_id::text, 'espera', z.espera, 'detenidoFecha', z.detenido_fecha)
       ORDER BY z.fecha, z.id), '[]')
     FROM hojas.plazos z WHERE z.gestion = $1 AND z.hoja_id = $2) AS plazos,
    (WITH RECURSIVE arriba AS (
       SELECT p.gestion, p.id, p.codigo, p.confidencialidad, p.padre_gestion, p.padre_id, 1 AS nivel
       FROM hojas.hojas h JOIN hojas.hojas p ON p.gestion = h.padre_gestion AND p.id = h.padre_id
       WHERE h.gestion = $1 AND h.id = $2
       UNION ALL
       SELECT p.gestion, p.id, p.codigo, p.confidencialidad, p.padre_gestion, p.padre_id, a.nivel + 1
       FROM arriba a JOIN hojas.hojas p ON p.gestion = a.padre_gestion AND p.id = a.padre_id WHERE a.nivel < ${TOPE_DE_NIVELES})
     SELECT coalesce(jsonb_agg(jsonb_build_object('gestion', gestion, 'id', id::text, 'codigo', codigo,
       'confidencialidad', confidencialidad) ORDER BY nivel), '[]')
     FROM arriba) AS ancestros,
    (WITH RECURSIVE abajo AS (
       SELECT c.gestion, c.id, c.codigo, c.confidencialidad, p.codigo AS en, 1 AS nivel, ARRAY[c.gestion, c.id] AS camino
       FROM hojas.hojas p JOIN hojas.hojas c ON c.padre_gestion = p.gestion AND c.padre_id = p.id
       WHERE p.gestion = $1 AND p.id = $2
       UNION ALL
       SELECT c.gestion, c.id, c.codigo, c.confidencialidad, a.codigo, a.nivel + 1, a.camino || ARRAY[c.gestion, c.id]
       FROM abajo a JOIN hojas.hojas c ON c.padre_gestion = a.gestion AND c.padre_id = a.id WHERE a.nivel < ${TOPE_DE_NIVELES})
     SELECT coalesce(jsonb_agg(jsonb_build_object('gestion', gestion, 'id', id::text, 'codigo', codigo,
       'confidencialidad', confidencialidad, 'en', en, 'nivel', nivel) ORDER BY camino), '[]')
     FROM abajo) AS descendientes,
    (SELECT jsonb_build_object('tenedorPuestoId', p.id::text, 'tenedorUnidadId', p.unidad_id::text)
     FROM hojas.raiz($1, $2) r JOIN hojas.derivaciones d ON d.gestion = r.gestion AND d.hoja_id = r.id
     LEFT JOIN organizacion.v_herencias ht ON ht.puesto_id = d.tenedor_puesto_id
     JOIN organizacion.puestos p ON p.id = coalesce(ht.a_puesto_id, d.tenedor_puesto_id)
     WHERE r.id <> $2 AND d.tipo = 'oficial' AND d.estado IN ('RECIBIDA', 'SUSPENDIDA', 'ARCHIVADA') LIMIT 1) AS "deLaRaiz"`;

type FilaDeHilo = Pick<Hilo, 'adeudos' | 'plazos' | 'ancestros' | 'descendientes'> & {
  readonly deLaRaiz?: Hilo['enMano'];
  readonly pasos: readonly (Omit<Paso, 'ultimo'> & {
    readonly ultimo: { acto: string; por: string; en: string } | null;
  })[];
};

/** Loads HRs as the rules need them. */
@Injectable()
export class HilosRepository {
  /** Reserves the id of a new HR before its number is taken. */
  async reservarId(tx: Tx): Promise<string> {
    const [fila] = await tx.query<{ id: string }>(
      `SELECT nextval(pg_get_serial_sequence('hojas.hojas', 'id'))::text AS id`,
    );
    return fila?.id ?? '';
  }

  async crear(tx: Tx, h: NuevaHoja): Promise<void> {
    await tx.query(
      `INSERT INTO hojas.hojas (gestion, id, serie_id, numero, codigo, codigo_largo, clase, estado, confidencialidad, referencia,
         proceso, procedencia, remitente, remitente_cargo, cite_original, fecha_original, destinatario, fojas, adjuntos, creada_en)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 'EN_CURSO', $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
      [
        h.gestion,
        h.id,
        h.serieId,
        h.numero,
        h.codigo,
        h.codigoLargo,
        h.clase,
        h.confidencialidad,
        h.referencia,
        h.proceso,
        h.procedencia,
        h.remitente,
        h.remitenteCargo,
        h.citeOriginal,
        h.fechaOriginal,
        h.destinatario,
        h.fojas,
        h.adjuntos,
        tx.ahora,
      ],
    );
  }

  /** Writes in the head of an interna, and in its tray rows, what was put right. */
  async corregirInterna(tx: Tx, h: { gestion: number; id: string }, d: DatosDeInterna): Promise<void> {
    await tx.query(
      `WITH cabeza AS (
         UPDATE hojas.hojas SET referencia = $3, proceso = $4, fojas = $5, adjuntos = $6, corregida_en = $7
         WHERE gestion = $1 AND id = $2 RETURNING *)
       UPDATE hojas.bandeja b SET referencia = $3, buscable =
         hojas.buscable(h.gestion, h.codigo, h.cite_original, h.referencia, h.procedencia, h.remitente)
       FROM cabeza h WHERE b.gestion = $1 AND b.hoja_id = $2`,
      [h.gestion, h.id, d.referencia, d.proceso, d.fojas, d.adjuntos, tx.ahora],
    );
  }

  /** @param bloquear takes the HR's row: every act on it waits here, so that its rules see one state */
  async hoja(tx: Tx, gestion: number, id: string, bloquear = false): Promise<Hoja | null> {
    const [fila] = await tx.query<Hoja>(
      `SELECT ${HOJA} FROM hojas.hojas WHERE gestion = $1 AND id = $2 ${bloquear ? 'FOR UPDATE' : ''}`,
      [gestion, id],
    );
    return fila ?? null;
  }

  /** Takes the rows of several HRs, always in the order of their keys: two acts on the same ones never wait in a circle. */
  async bloquear(tx: Tx, refs: readonly { gestion: number; id: string }[]): Promise<void> {
    await tx.query(
      `SELECT 1 FROM hojas.hojas h JOIN unnest($1::smallint[], $2::bigint[]) AS r(gestion, id)
         ON r.gestion = h.gestion AND r.id = h.id ORDER BY h.gestion, h.id FOR UPDATE OF h`,
      [refs.map((r) => r.gestion), refs.map((r) => r.id)],
    );
  }

  /** The HR of a step, locked: every act on it waits here, so that its rules see one state. */
  async hojaDePaso(tx: Tx, gestion: number, pasoId: string, bloquear = true): Promise<Hoja | null> {
    const [fila] = await tx.query<Hoja>(
      `SELECT ${HOJA} FROM hojas.hojas WHERE gestion = $1
         AND id = (SELECT hoja_id FROM hojas.derivaciones WHERE gestion = $1 AND id = $2)
       ${bloquear ? 'FOR UPDATE' : ''}`,
      [gestion, pasoId],
    );
    return fila ?? null;
  }

  /** @param h a head already read (and locked, for an act) */
  async hilo(
    tx: Tx,
    h: Pick<Hoja, 'gestion' | 'id' | 'codigo' | 'estado' | 'confidencialidad'>,
  ): Promise<Hilo> {
    const [fila] = await tx.query<FilaDeHilo>(HILO, [h.gestion, h.id]);
    const {
      pasos = [],
      deLaRaiz = null,
      ...resto
    } = fila ?? { adeudos: [], plazos: [], ancestros: [], descendientes: [] };
    const { gestion, id, codigo, estado, confidencialidad } = h;
    return {
      ...{ gestion, id, codigo, estado, confidencialidad },
      ...resto,
      ...(resto.ancestros.length > 0 ? { enMano: deLaRaiz } : {}),
      pasos: pasos.map((p) => ({ ...p, ultimo: p.ultimo && { ...p.ultimo, en: new Date(p.ultimo.en) } })),
    };
  }

  /** @returns HRs of that number, the newest gestión first */
  buscarPorNumero(tx: Tx, numero: number, gestion: number | null): Promise<Hoja[]> {
    return tx.query<Hoja>(
      `SELECT ${HOJA} FROM hojas.hojas WHERE numero = $1 AND ($2::smallint IS NULL OR gestion = $2) ORDER BY gestion DESC LIMIT 20`,
      [numero, gestion],
    );
  }

  /** @param padre the HR it is grouped under from now on; null: parted; absent: as it was */
  async fijarEstado(
    tx: Tx,
    h: { gestion: number; id: string },
    estado: EstadoDeHoja,
    padre?: RefHoja | null,
  ): Promise<void> {
    await tx.query(
      `UPDATE hojas.hojas SET estado = $3, padre_gestion = CASE WHEN $4 THEN $5 ELSE padre_gestion END,
         padre_id = CASE WHEN $4 THEN $6 ELSE padre_id END WHERE gestion = $1 AND id = $2`,
      [h.gestion, h.id, estado, padre !== undefined, padre?.gestion ?? null, padre?.id ?? null],
    );
  }
}
