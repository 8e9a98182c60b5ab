import { normalizar } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { HojaConNota } from '../domain/errores';
import type { Rectangulo } from '../domain/lugar-libre';
import type { DatosDeNota } from '../domain/corregir';
import { claveDeProcedencia } from '../domain/procedencia';
import type { LugarDeSello } from '../domain/sello';
import type { Confidencialidad } from '../domain/tipos';
import { ProcedenciasRepository } from './procedencias.repository';

/** `en-papel`: stamped by hand, the scan comes later or came without one. */
export type EstadoDeSello = 'sin-sello' | 'pendiente' | 'sellado' | 'fallido' | 'constancia' | 'en-papel';

/** A note or step taken in at a desk, and how its stamp fares. */
export interface Recepcion {
  readonly gestion: number;
  readonly id: string;
  readonly hojaId: string;
  readonly codigo: string;
  readonly documentoId: string | null;
  readonly unidadId: string;
  readonly recibidoEn: Date;
  readonly recibidoPor: string;
  readonly lugarDeSello: LugarDeSello;
  readonly selloEstado: EstadoDeSello;
  readonly selloDetalle: string | null;
  readonly procedencia: string | null;
  readonly remitente: string | null;
  readonly remitenteCargo: string | null;
  readonly cite: string | null;
  readonly fechaOriginal: string | null;
  /** what the note is about; null where no note came in */
  readonly referencia: string | null;
  readonly fojasDeclaradas: number | null;
  readonly fojasContadas: number | null;
  readonly corregidaEn: Date | null;
  /** false: its sender is kept out of the directory */
  readonly enDirectorio: boolean;
  /** of the note: none is less reserved than its HR, and one that joined may be more */
  readonly nivel: Confidencialidad;
}

export interface NuevaRecepcion {
  readonly gestion: number;
  readonly hojaId: string;
  readonly derivacionId: string | null;
  readonly documentoId: string | null;
  readonly unidadId: string;
  readonly recibidoPor: string;
  readonly procedencia?: string | null;
  readonly remitente?: string | null;
  readonly remitenteCargo?: string | null;
  readonly cite?: string | null;
  readonly fechaOriginal?: string | null;
  readonly referencia?: string | null;
  readonly fojasDeclaradas?: number | null;
  readonly fojasContadas?: number | null;
  readonly lugarDeSello: LugarDeSello;
  readonly selloEstado: EstadoDeSello;
  /** the note, or the HR it joins, is not for everybody: its sender stays out of the directory */
  readonly reservada?: boolean;
}

const RECEPCION = `r.gestion, r.id, r.hoja_id AS "hojaId", h.codigo, r.documento_id AS "documentoId", r.unidad_id AS "unidadId",
  r.recibido_en AS "recibidoEn", r.recibido_por AS "recibidoPor", r.lugar_de_sello AS "lugarDeSello", r.sello_estado AS "selloEstado", r.sello_detalle AS "selloDetalle",
  r.procedencia, r.remitente, r.remitente_cargo AS "remitenteCargo", r.cite, r.fecha_original AS "fechaOriginal", r.referencia,
  r.fojas_declaradas AS "fojasDeclaradas", r.fojas_contadas AS "fojasContadas", r.corregida_en AS "corregidaEn",
  r.procedencia_id IS NOT NULL AS "enDirectorio", coalesce(n.confidencialidad, h.confidencialidad) AS nivel
  FROM hojas.recepciones r JOIN hojas.hojas h ON h.gestion = r.gestion AND h.id = r.hoja_id
  LEFT JOIN documentos.v_niveles n ON n.id = r.documento_id`;

@Injectable()
export class RecepcionesRepository {
  constructor(private readonly procedencias: ProcedenciasRepository) {}

  async crear(tx: Tx, r: NuevaRecepcion): Promise<string> {
    const [fila] = await tx.query<{ id: string }>(
      `INSERT INTO hojas.recepciones (gestion, hoja_id, derivacion_id, documento_id, unidad_id, procedencia, remitente, remitente_cargo,
         cite, procedencia_norm, cite_norm, recibido_en, recibido_por, fojas_declaradas, fojas_contadas, lugar_de_sello, sello_estado,
         procedencia_id, fecha_original, referencia)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20) RETURNING id`,
      [
        r.gestion,
        r.hojaId,
        r.derivacionId,
        r.documentoId,
        r.unidadId,
        r.procedencia ?? null,
        r.remitente ?? null,
        r.remitenteCargo ?? null,
        r.cite ?? null,
        r.procedencia ? normalizar(r.procedencia) : null,
        r.cite ? normalizar(r.cite) : null,
        tx.ahora,
        r.recibidoPor,
        r.fojasDeclaradas ?? null,
        r.fojasContadas ?? null,
        JSON.stringify(r.lugarDeSello),
        r.selloEstado,
        r.procedencia && !r.reservada ? await this.procedencias.asentar(tx, r.procedencia) : null,
        r.fechaOriginal ?? null,
        r.referencia ?? null,
      ],
    );
    return fila?.id ?? '';
  }

  async cargar(tx: Tx, gestion: number, id: string, bloquear = false): Promise<Recepcion | null> {
    const [fila] = await tx.query<Recepcion>(
      `SELECT ${RECEPCION} WHERE r.gestion = $1 AND r.id = $2 ${bloquear ? 'FOR UPDATE OF r' : ''}`,
      [gestion, id],
    );
    return fila ?? null;
  }

  deHoja(tx: Tx, gestion: number, hojaId: string): Promise<Recepcion[]> {
    return tx.query<Recepcion>(`SELECT ${RECEPCION} WHERE r.gestion = $1 AND r.hoja_id = $2 ORDER BY r.id`, [
      gestion,
      hojaId,
    ]);
  }

  /** @param caja where it landed, once it is on the paper */
  async fijarSello(
    tx: Tx,
    gestion: number,
    id: string,
    estado: EstadoDeSello,
    detalle: string | null,
    caja: Rectangulo | null = null,
  ): Promise<void> {
    await tx.query(
      `UPDATE hojas.recepciones SET sello_estado = $3, sello_detalle = $4, sello_caja = $5 WHERE gestion = $1 AND id = $2`,
      [gestion, id, estado, detalle, caja && JSON.stringify(caja)],
    );
  }

  /** The stamps that a paper bears: where each landed, or where it was asked for when that was not kept. */
  sellosDe(tx: Tx, documentoId: string): Promise<{ caja: Rectangulo | null; lugarDeSello: LugarDeSello }[]> {
    return tx.query(
      `SELECT sello_caja AS caja, lugar_de_sello AS "lugarDeSello" FROM hojas.recepciones
       WHERE documento_id = $1 AND sello_estado = 'sellado' ORDER BY gestion, id`,
      [documentoId],
    );
  }

  /**
   * @returns the HRs that already hold a note of this sender, by whichever of its names, with this CITE and not of another
   * date, the last first; as reserved as the note is
   */
  async duplicadas(
    tx: Tx,
    nota: { procedencia: string; cite: string; fecha: string | null },
  ): Promise<(HojaConNota & { confidencialidad: Confidencialidad })[]> {
    const clave = claveDeProcedencia(nota.procedencia);
    // Two desks with the same note in hand: the second looks when the first has it on record.
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
      `nota/${clave}/${normalizar(nota.cite)}`,
    ]);
    // A reserved sender is in no directory: it is known by its own name alone.
    return tx.query(
      `SELECT h.gestion, h.id, h.codigo, h.referencia, h.estado, coalesce(n.confidencialidad, h.confidencialidad) AS confidencialidad
       FROM hojas.recepciones r JOIN hojas.hojas h ON h.gestion = r.gestion AND h.id = r.hoja_id
       LEFT JOIN documentos.v_niveles n ON n.id = r.documento_id LEFT JOIN hojas.procedencias a ON a.id = r.procedencia_id
       WHERE r.cite_norm = $2 AND (r.fecha_original IS NULL OR $3::date IS NULL OR r.fecha_original = $3)
         AND (r.procedencia_norm = $4
           OR coalesce(a.principal_id, a.id) = (SELECT coalesce(b.principal_id, b.id) FROM hojas.procedencias b WHERE b.clave = $1))
       ORDER BY r.recibido_en DESC LIMIT 20`,
      [clave, normalizar(nota.cite), nota.fecha, normalizar(nota.procedencia)],
    );
  }

  /** Writes what was put right. */
  async corregir(tx: Tx, r: Recepcion): Promise<void> {
    await tx.query(
      `UPDATE hojas.recepciones SET procedencia = $3, remitente = $4, remitente_cargo = $5, cite = $6, procedencia_norm = $7,
         cite_norm = $8, fecha_original = $9, fojas_contadas = $10, procedencia_id = $11, corregida_en = $12, referencia = $13,
         fojas_declaradas = $14
       WHERE gestion = $1 AND id = $2`,
      [
        ...[r.gestion, r.id, r.procedencia, r.remitente, r.remitenteCargo, r.cite],
        ...[r.procedencia ? normalizar(r.procedencia) : null, r.cite ? normalizar(r.cite) : null],
        ...[r.fechaOriginal, r.fojasContadas],
        r.procedencia && r.enDirectorio ? await this.procedencias.asentar(tx, r.procedencia) : null,
        tx.ahora,
        r.referencia,
        r.fojasDeclaradas,
      ],
    );
  }

  /** Writes in the head of the HR, and in its tray row, what was put right of its first note. */
  async corregirCabeza(tx: Tx, hoja: { gestion: number; id: string }, d: DatosDeNota): Promise<void> {
    await tx.query(
      `WITH cabeza AS (
         UPDATE hojas.hojas SET procedencia = $3, remitente = $4, remitente_cargo = $5, cite_original = $6, fecha_original = $7,
           referencia = $8, fojas = $9, adjuntos = $10, destinatario = $11, corregida_en = $12 WHERE gestion = $1 AND id = $2
         RETURNING *)
       UPDATE hojas.bandeja b SET procedencia = $3, referencia = $8, buscable =
         hojas.buscable(h.gestion, h.codigo, h.cite_original, h.referencia, h.procedencia, h.remitente)
       FROM cabeza h WHERE b.gestion = $1 AND b.hoja_id = $2`,
      [
        ...[hoja.gestion, hoja.id, d.procedencia, d.remitente, d.remitenteCargo, d.citeOriginal],
        ...[d.fechaOriginal, d.referencia, d.fojas, d.adjuntos, d.destinatario, tx.ahora],
      ],
    );
  }

  /** A scan that belongs to a step goes with its papers. */
  async adjuntarAPaso(tx: Tx, gestion: number, pasoId: string, documentoId: string): Promise<void> {
    await tx.query(
      `INSERT INTO hojas.derivacion_documentos (gestion, derivacion_id, documento_id) VALUES ($1, $2, $3)`,
      [gestion, pasoId, documentoId],
    );
  }

  /** The notes that a unidad's desk took in on a La Paz day, the last first. @param desde, @param hasta instants */
  delDia(
    tx: Tx,
    unidadId: string,
    desde: Date,
    hasta: Date,
  ): Promise<(Recepcion & { hojaGestion: number })[]> {
    return tx.query(
      `SELECT h.gestion AS "hojaGestion", ${RECEPCION}
       WHERE r.unidad_id = $1 AND r.recibido_en >= $2 AND r.recibido_en < $3 AND r.procedencia IS NOT NULL
       ORDER BY r.recibido_en DESC, r.id DESC LIMIT 500`,
      [unidadId, desde, hasta],
    );
  }
}
