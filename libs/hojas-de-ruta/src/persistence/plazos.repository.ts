import type { Fecha } from '#kernel';
import type { ModoDePlazo } from '#organizacion';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { PlazoDePaso, PlazoQueCorre } from '../application/tiempos';
import type { Confidencialidad, EstadoDePlazo } from '../domain/tipos';

export interface NuevoPlazo {
  readonly descripcion: string;
  readonly responsablePuestoId: string | null;
  readonly pasoId: string | null;
  readonly plazo: PlazoDePaso;
  /** the wait for an answer, while the rest stands still */
  readonly espera?: boolean;
}

/** A plazo as its HR's page shows it. */
export interface PlazoVisto {
  readonly id: string;
  readonly pasoId: string | null;
  readonly descripcion: string;
  readonly modo: ModoDePlazo;
  readonly dias: number | null;
  readonly desde: Fecha | null;
  readonly fecha: Fecha | null;
  readonly explicacion: string;
  readonly nota: string | null;
  readonly justificacion: string | null;
  readonly estado: EstadoDePlazo;
  readonly responsablePuestoId: string | null;
  /** `Director General — Desp./Gov.` */
  readonly responsable: string | null;
}

/** A row of the calendar of what is due. */
export interface PlazoDeAgenda {
  readonly gestion: number;
  readonly id: string;
  readonly hojaId: string;
  readonly codigo: string;
  readonly referencia: string;
  readonly confidencialidad: Confidencialidad;
  readonly descripcion: string;
  readonly fecha: Fecha;
  readonly explicacion: string;
  readonly nota: string | null;
  readonly responsable: string | null;
}

/** An open plazo that counts days. */
export interface PlazoContado {
  readonly gestion: number;
  readonly hojaId: string;
  readonly id: string;
  readonly descripcion: string;
  readonly modo: 'habiles' | 'calendario';
  readonly dias: number;
  readonly desde: Fecha;
  readonly fecha: Fecha;
  readonly explicacion: string;
}

type Clave = { readonly gestion: number; readonly id: string };

/** Who a plazo waits for: its responsible post; where none is named, who has in hand the HR or the one that moves it. */
const DE_QUIEN = `coalesce(z.responsable_puesto_id, (SELECT coalesce(d.tenedor_puesto_id, d.a_puesto_id)
  FROM hojas.raiz(z.gestion, z.hoja_id) r JOIN hojas.derivaciones d ON d.gestion = r.gestion AND d.hoja_id = r.id
  WHERE d.tipo = 'oficial' AND d.estado IN ('ENVIADA', 'RECIBIDA', 'SUSPENDIDA', 'ARCHIVADA') LIMIT 1))`;

@Injectable()
export class PlazosRepository {
  async agregar(tx: Tx, h: Clave, p: NuevoPlazo): Promise<string> {
    const { pedido, desde, vencimiento } = p.plazo;
    const [fila] = await tx.query<{ id: string }>(
      `INSERT INTO hojas.plazos (gestion, hoja_id, derivacion_id, descripcion, modo, dias, desde_fecha, fecha, explicacion,
         responsable_puesto_id, creado_en, espera)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) RETURNING id`,
      [
        h.gestion,
        h.id,
        p.pasoId,
        p.descripcion,
        pedido.modo,
        pedido.modo === 'fecha' ? null : pedido.dias,
        desde,
        vencimiento?.fecha ?? null,
        vencimiento?.explicacion ?? '',
        p.responsablePuestoId,
        tx.ahora,
        p.espera ?? false,
      ],
    );
    return fila?.id ?? '';
  }

  /** The day came: the plazo begins to run. */
  async correr(tx: Tx, gestion: number, p: PlazoQueCorre): Promise<void> {
    await tx.query(
      `UPDATE hojas.plazos SET desde_fecha = $3, fecha = $4, explicacion = $5 WHERE gestion = $1 AND id = $2`,
      [gestion, p.id, p.desde, p.vencimiento.fecha, p.vencimiento.explicacion],
    );
  }

  async cerrar(
    tx: Tx,
    gestion: number,
    p: {
      id: string;
      estado: EstadoDePlazo;
      cumplidoPorId?: string | null;
      justificacion?: string | undefined;
      /** absent: as it was */
      responsablePuestoId?: string | null;
      detenidoFecha?: Fecha;
    },
  ): Promise<void> {
    await tx.query(
      `UPDATE hojas.plazos SET estado = $3, cumplido_por_id = $4, justificacion = coalesce($5, justificacion),
         cerrado_en = CASE WHEN $3 NOT IN ('ABIERTO', 'DETENIDO') THEN $6::timestamptz END,
         responsable_puesto_id = CASE WHEN $7 THEN $8 ELSE responsable_puesto_id END, detenido_fecha = $9
       WHERE gestion = $1 AND id = $2`,
      [
        ...[gestion, p.id, p.estado, p.cumplidoPorId ?? null, p.justificacion ?? null, tx.ahora],
        ...[p.responsablePuestoId !== undefined, p.responsablePuestoId ?? null, p.detenidoFecha ?? null],
      ],
    );
  }

  /** A new end, with what changed it. */
  async mover(
    tx: Tx,
    gestion: number,
    id: string,
    a: {
      modo: ModoDePlazo;
      dias: number | null;
      desde: Fecha | null;
      fecha: Fecha;
      explicacion: string;
      nota: string;
    },
  ): Promise<void> {
    await tx.query(
      `UPDATE hojas.plazos SET modo = $3, dias = $4, desde_fecha = $5, fecha = $6, explicacion = $7, nota = $8
       WHERE gestion = $1 AND id = $2`,
      [gestion, id, a.modo, a.dias, a.desde, a.fecha, a.explicacion, a.nota],
    );
  }

  async hojaDe(tx: Tx, gestion: number, id: string): Promise<string | null> {
    const [fila] = await tx.query<{ hoja: string }>(
      `SELECT hoja_id AS hoja FROM hojas.plazos WHERE gestion = $1 AND id = $2`,
      [gestion, id],
    );
    return fila?.hoja ?? null;
  }

  deHoja(tx: Tx, gestion: number, hojaId: string): Promise<PlazoVisto[]> {
    return tx.query<PlazoVisto>(
      `SELECT z.id, z.derivacion_id AS "pasoId", z.descripcion, z.modo, z.dias, z.desde_fecha AS desde, z.fecha, z.explicacion, z.nota,
         z.justificacion, z.estado, z.responsable_puesto_id AS "responsablePuestoId", p.cargo || ' — ' || u.sigla AS responsable
       FROM hojas.plazos z LEFT JOIN organizacion.puestos p ON p.id = ${DE_QUIEN}
       LEFT JOIN organizacion.unidades u ON u.id = p.unidad_id
       WHERE z.gestion = $1 AND z.hoja_id = $2 ORDER BY z.fecha NULLS LAST, z.id`,
      [gestion, hojaId],
    );
  }

  /**
   * Open plazos of a post, or of a whole unidad, that end up to a day; what is overdue comes along.
   * @returns at most 500, the nearest end first
   */
  agenda(tx: Tx, de: { puestoId: string } | { unidadId: string }, hasta: Fecha): Promise<PlazoDeAgenda[]> {
    const esPuesto = 'puestoId' in de;
    return tx.query<PlazoDeAgenda>(
      `SELECT z.gestion, z.id, z.hoja_id AS "hojaId", h.codigo, h.referencia, h.confidencialidad, z.descripcion, z.fecha, z.explicacion,
         z.nota, p.cargo || ' — ' || u.sigla AS responsable
       FROM hojas.plazos z JOIN hojas.hojas h ON h.gestion = z.gestion AND h.id = z.hoja_id
       JOIN organizacion.puestos p ON p.id = ${DE_QUIEN} JOIN organizacion.unidades u ON u.id = p.unidad_id
       WHERE z.estado = 'ABIERTO' AND z.fecha <= $2 AND h.estado <> 'ANULADA' AND ${esPuesto ? 'p.id' : 'u.id'} = $1
       ORDER BY z.fecha, z.id LIMIT 500`,
      [esPuesto ? de.puestoId : de.unidadId, hasta],
    );
  }

  /** The HRs with an open plazo that counts days, after a given one: pages of a recount. */
  async hojasQueCuentan(tx: Tx, desde: Clave): Promise<{ gestion: number; id: string }[]> {
    return tx.query(
      `SELECT DISTINCT gestion, hoja_id AS id FROM hojas.plazos
       WHERE estado = 'ABIERTO' AND modo <> 'fecha' AND fecha IS NOT NULL AND (gestion, hoja_id) > ($1, $2)
       ORDER BY gestion, id LIMIT 100`,
      [desde.gestion, desde.id],
    );
  }

  contados(tx: Tx, h: Clave): Promise<PlazoContado[]> {
    return tx.query<PlazoContado>(
      `SELECT gestion, hoja_id AS "hojaId", id, descripcion, modo, dias, desde_fecha AS desde, fecha, explicacion FROM hojas.plazos
       WHERE gestion = $1 AND hoja_id = $2 AND estado = 'ABIERTO' AND modo <> 'fecha' AND fecha IS NOT NULL ORDER BY id`,
      [h.gestion, h.id],
    );
  }
}
