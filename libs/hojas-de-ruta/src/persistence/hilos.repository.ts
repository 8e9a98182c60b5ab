import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { EstadoDeHoja } from '../domain/estados';
import type { Adeudo, Confidencialidad, Hilo, Paso, Plazo } from '../domain/tipos';

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
}

export type NuevaHoja = Omit<Hoja, 'estado' | 'creadaEn'> & {
  readonly serieId: string;
  readonly numero: number;
};

const HOJA = `gestion, id, codigo, codigo_largo AS "codigoLargo", clase, estado, confidencialidad, referencia, proceso, procedencia,
  remitente, remitente_cargo AS "remitenteCargo", cite_original AS "citeOriginal", fecha_original AS "fechaOriginal",
  destinatario, fojas, adjuntos, creada_en AS "creadaEn"`;

const PASO = `id, secuencia, tipo, estado, origen_id AS "origenId", de_puesto_id AS "dePuestoId", de_unidad_id AS "deUnidadId",
  a_puesto_id AS "aPuestoId", a_unidad_id AS "aUnidadId", tenedor_puesto_id AS "tenedorPuestoId"`;

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

  /** @param bloquear takes the HR's row: every act on it waits here, so that its rules see one state */
  async hoja(tx: Tx, gestion: number, id: string, bloquear = false): Promise<Hoja | null> {
    const [fila] = await tx.query<Hoja>(
      `SELECT ${HOJA} FROM hojas.hojas WHERE gestion = $1 AND id = $2 ${bloquear ? 'FOR UPDATE' : ''}`,
      [gestion, id],
    );
    return fila ?? null;
  }

  /** @returns id of the HR a step belongs to, or null */
  async hojaDePaso(tx: Tx, gestion: number, pasoId: string): Promise<string | null> {
    const [fila] = await tx.query<{ hoja: string }>(
      `SELECT hoja_id AS hoja FROM hojas.derivaciones WHERE gestion = $1 AND id = $2`,
      [gestion, pasoId],
    );
    return fila?.hoja ?? null;
  }

  async hilo(tx: Tx, h: Hoja): Promise<Hilo> {
    const clave = [h.gestion, h.id];
    const pasos = await tx.query<Paso>(
      `SELECT ${PASO} FROM hojas.derivaciones WHERE gestion = $1 AND hoja_id = $2 ORDER BY secuencia`,
      clave,
    );
    const adeudos = await tx.query<Adeudo>(
      `SELECT id, derivacion_id AS "pasoId", accion, deudor_puesto_id AS "deudorPuestoId", deudor_unidad_id AS "deudorUnidadId",
         acreedor_puesto_id AS "acreedorPuestoId", estado, cumplido_por_id AS "cumplidoPorPasoId"
       FROM hojas.adeudos WHERE gestion = $1 AND hoja_id = $2 ORDER BY id`,
      clave,
    );
    const plazos = await tx.query<Plazo>(
      `SELECT id, derivacion_id AS "pasoId", descripcion, modo, dias, fecha, responsable_puesto_id AS "responsablePuestoId",
         estado, cumplido_por_id AS "cumplidoPorPasoId"
       FROM hojas.plazos WHERE gestion = $1 AND hoja_id = $2 ORDER BY fecha, id`,
      clave,
    );
    const { gestion, id, codigo, estado, confidencialidad } = h;
    return { gestion, id, codigo, estado, confidencialidad, pasos, adeudos, plazos };
  }

  /** @returns HRs of that number, the newest gestión first */
  buscarPorNumero(tx: Tx, numero: number, gestion: number | null): Promise<Hoja[]> {
    return tx.query<Hoja>(
      `SELECT ${HOJA} FROM hojas.hojas WHERE numero = $1 AND ($2::smallint IS NULL OR gestion = $2) ORDER BY gestion DESC LIMIT 20`,
      [numero, gestion],
    );
  }

  async fijarEstado(tx: Tx, h: { gestion: number; id: string }, estado: EstadoDeHoja): Promise<void> {
    await tx.query(`UPDATE hojas.hojas SET estado = $3 WHERE gestion = $1 AND id = $2 AND estado <> $3`, [
      h.gestion,
      h.id,
      estado,
    ]);
  }
}
