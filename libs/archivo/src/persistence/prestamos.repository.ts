import type { Actor, Fecha } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Custodia } from '../domain/custodia';
import { alcanza, deQuien, NOMBRADOS, SE_VE } from './visibles';

export const VISTAS_DE_PRESTAMOS = ['vigentes', 'vencidos', 'devueltos'] as const;
export type VistaDePrestamos = (typeof VISTAS_DE_PRESTAMOS)[number];
export const PRESTAMOS_POR_PAGINA = 40;

export interface PrestamoVisto {
  readonly id: string;
  readonly carpetaId: string;
  readonly carpeta: string;
  readonly lugar: string | null;
  readonly unidadId: string;
  readonly custodia: Custodia;
  /** null: the whole carpeta */
  readonly gestion: number | null;
  readonly hojaId: string | null;
  readonly codigo: string | null;
  readonly referencia: string | null;
  readonly confidencialidad: 'PUBLICA' | 'INTERNA' | 'RESERVADA' | 'CONFIDENCIAL' | null;
  readonly aPuestoId: string;
  readonly a: string;
  readonly retira: string;
  readonly fojas: number | null;
  readonly nota: string;
  readonly prestadoPor: string;
  readonly prestadoEn: Date;
  readonly vence: Fecha;
  readonly explicacion: string;
  readonly renovaciones: number;
  readonly devueltoEn: Date | null;
  readonly devueltoPor: string | null;
  readonly devueltoFojas: number | null;
  readonly devueltoNota: string;
}

export interface NuevoPrestamo {
  readonly carpetaId: string;
  readonly hoja: { readonly gestion: number; readonly id: string } | null;
  readonly aPuestoId: string;
  readonly retira: string;
  readonly fojas: number | null;
  readonly nota: string;
  readonly por: string;
  readonly porPuestoId: string;
  readonly vence: Fecha;
  readonly explicacion: string;
}

/** Where the paper of an HR is kept. */
export interface SitioDeHoja {
  readonly carpetaId: string;
  readonly carpeta: string;
  readonly lugar: string | null;
  readonly unidad: string;
  readonly custodia: Custodia;
  readonly archivada: boolean;
}

/** A loan shows to whom it was made, and to whoever keeps its carpeta and sees it. */
const DE = `FROM archivo.prestamos x JOIN hojas.v_carpetas c ON c.id = x.carpeta_id
  LEFT JOIN archivo.fichas f ON f.carpeta_id = c.id LEFT JOIN organizacion.v_herencias hh ON hh.puesto_id = x.a_puesto_id
  JOIN organizacion.v_puestos pp ON pp.id = coalesce(hh.a_puesto_id, x.a_puesto_id)
  JOIN organizacion.v_unidades pu ON pu.id = pp.unidad_id
  LEFT JOIN LATERAL (SELECT e.* FROM hojas.v_en_carpeta e WHERE e.gestion = x.gestion AND e.hoja_id = x.hoja_id LIMIT 1) h ON true
  WHERE ${NOMBRADOS} AND (x.hoja_id IS NULL OR ${alcanza('h')}) AND (pp.id = $1 OR ${SE_VE})`;

const PRESTAMO = `x.id, x.carpeta_id AS "carpetaId", c.nombre AS carpeta, c.lugar, c.unidad_id AS "unidadId",
  coalesce(f.custodia, 'OFICINA') AS custodia, x.gestion, x.hoja_id AS "hojaId", h.codigo, h.referencia, h.confidencialidad,
  pp.id AS "aPuestoId", pp.cargo || ' — ' || pu.sigla AS a, x.retira, x.fojas, x.nota, x.prestado_por AS "prestadoPor",
  x.prestado_en AS "prestadoEn", x.vence_fecha AS vence, x.explicacion,
  (SELECT count(*)::int FROM archivo.renovaciones r WHERE r.prestamo_id = x.id) AS renovaciones,
  x.devuelto_en AS "devueltoEn", x.devuelto_por AS "devueltoPor", x.devuelto_fojas AS "devueltoFojas",
  x.devuelto_nota AS "devueltoNota" ${DE}`;

/** `$5` today. */
const VISTA: Readonly<Record<VistaDePrestamos, string>> = {
  vigentes: `x.devuelto_en IS NULL`,
  vencidos: `x.devuelto_en IS NULL AND x.vence_fecha < $5`,
  devueltos: `x.devuelto_en IS NOT NULL`,
};
const SIGUEN = {
  haciaAdelante: `($7::date IS NULL OR (x.vence_fecha, x.id) > ($7, $8::bigint)) ORDER BY x.vence_fecha, x.id`,
  haciaAtras: `($7::date IS NULL OR $7 IS NOT NULL) AND ($8::bigint IS NULL OR x.id < $8) ORDER BY x.id DESC`,
};

@Injectable()
export class PrestamosRepository {
  /** @returns up to one more than a page; what is out, the first due first; what came back, the last first */
  listar(
    tx: Tx,
    actor: Actor,
    b: { vista: VistaDePrestamos; mios: boolean; hoy: Fecha; desde: { vence: Fecha; id: string } | null },
  ): Promise<PrestamoVisto[]> {
    const siguen = b.vista === 'devueltos' ? SIGUEN.haciaAtras : SIGUEN.haciaAdelante;
    return tx.query<PrestamoVisto>(
      `SELECT ${PRESTAMO} AND $5::date IS NOT NULL AND ${VISTA[b.vista]} AND (NOT $6::boolean OR pp.id = $1) AND ${siguen}
       LIMIT ${PRESTAMOS_POR_PAGINA + 1}`,
      [...deQuien(tx, actor), b.hoy, b.mios, b.desde?.vence ?? null, b.desde?.id ?? null],
    );
  }

  async conteos(
    tx: Tx,
    actor: Actor,
    hoy: Fecha,
  ): Promise<{ vigentes: number; vencidos: number; mios: number }> {
    const [fila] = await tx.query<{ vigentes: number; vencidos: number; mios: number }>(
      `SELECT count(*)::int AS vigentes, count(*) FILTER (WHERE x.vence_fecha < $5)::int AS vencidos,
         count(*) FILTER (WHERE pp.id = $1)::int AS mios ${DE} AND x.devuelto_en IS NULL`,
      [...deQuien(tx, actor), hoy],
    );
    return fila ?? { vigentes: 0, vencidos: 0, mios: 0 };
  }

  /** @returns null when there is none, or it is hidden */
  async uno(tx: Tx, actor: Actor, id: string): Promise<PrestamoVisto | null> {
    const [fila] = await tx.query<PrestamoVisto>(`SELECT ${PRESTAMO} AND x.id = $5`, [
      ...deQuien(tx, actor),
      id,
    ]);
    return fila ?? null;
  }

  /** Locks a loan. @returns how it stands */
  async tomar(tx: Tx, id: string): Promise<{ vence: Fecha; devuelto: boolean } | null> {
    const [fila] = await tx.query<{ vence: Fecha; devuelto: boolean }>(
      `SELECT vence_fecha AS vence, devuelto_en IS NOT NULL AS devuelto FROM archivo.prestamos WHERE id = $1 FOR UPDATE`,
      [id],
    );
    return fila ?? null;
  }

  /** Loans of a carpeta and of its HRs that this person sees, the last first. */
  deCarpeta(tx: Tx, actor: Actor, carpetaId: string): Promise<PrestamoVisto[]> {
    return tx.query<PrestamoVisto>(
      `SELECT ${PRESTAMO} AND x.carpeta_id = $5 ORDER BY x.devuelto_en IS NOT NULL, x.id DESC LIMIT 50`,
      [...deQuien(tx, actor), carpetaId],
    );
  }

  async crear(tx: Tx, p: NuevoPrestamo): Promise<string> {
    const [fila] = await tx.query<{ id: string }>(
      `INSERT INTO archivo.prestamos (carpeta_id, gestion, hoja_id, a_puesto_id, retira, fojas, nota, prestado_por,
         prestado_puesto_id, prestado_en, vence_fecha, explicacion)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) RETURNING id`,
      [
        ...[p.carpetaId, p.hoja?.gestion ?? null, p.hoja?.id ?? null, p.aPuestoId, p.retira, p.fojas],
        ...[p.nota, p.por, p.porPuestoId, tx.ahora, p.vence, p.explicacion],
      ],
    );
    return fila?.id ?? '';
  }

  async devolver(tx: Tx, id: string, d: { por: string; fojas: number | null; nota: string }): Promise<void> {
    await tx.query(
      `UPDATE archivo.prestamos SET devuelto_en = $2, devuelto_por = $3, devuelto_fojas = $4, devuelto_nota = $5 WHERE id = $1`,
      [id, tx.ahora, d.por, d.fojas, d.nota],
    );
  }

  async renovar(
    tx: Tx,
    id: string,
    r: { antes: Fecha; vence: Fecha; explicacion: string; motivo: string; por: string },
  ): Promise<void> {
    await tx.query(
      `INSERT INTO archivo.renovaciones (prestamo_id, antes_fecha, vence_fecha, motivo, renovado_por, renovado_en)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, r.antes, r.vence, r.motivo, r.por, tx.ahora],
    );
    await tx.query(`UPDATE archivo.prestamos SET vence_fecha = $2, explicacion = $3 WHERE id = $1`, [
      id,
      r.vence,
      r.explicacion,
    ]);
  }

  /** The carpeta where the oficial of an HR was last put; null when it never was in one. */
  async sitio(tx: Tx, gestion: number, hojaId: string): Promise<SitioDeHoja | null> {
    const [fila] = await tx.query<SitioDeHoja>(
      `SELECT c.id AS "carpetaId", c.nombre AS carpeta, c.lugar, u.sigla AS unidad, coalesce(f.custodia, 'OFICINA') AS custodia,
         e.estado = 'ARCHIVADA' AS archivada
       FROM hojas.v_en_carpeta e JOIN hojas.v_carpetas c ON c.id = e.carpeta_id JOIN organizacion.v_unidades u ON u.id = c.unidad_id
       LEFT JOIN archivo.fichas f ON f.carpeta_id = c.id
       WHERE e.gestion = $1 AND e.hoja_id = $2 AND e.tipo = 'oficial'
       ORDER BY e.estado = 'ARCHIVADA' DESC, e.derivacion_id DESC LIMIT 1`,
      [gestion, hojaId],
    );
    return fila ?? null;
  }

  /** Who has the paper of an HR: lent by itself, or with its carpeta. */
  async deHoja(
    tx: Tx,
    gestion: number,
    hojaId: string,
    carpetaId: string | null,
  ): Promise<{ a: string; vence: Fecha; conCarpeta: boolean } | null> {
    const [fila] = await tx.query<{ a: string; vence: Fecha; conCarpeta: boolean }>(
      `SELECT pp.cargo || ' — ' || pu.sigla AS a, x.vence_fecha AS vence, x.hoja_id IS NULL AS "conCarpeta"
       FROM archivo.prestamos x LEFT JOIN organizacion.v_herencias hh ON hh.puesto_id = x.a_puesto_id
       JOIN organizacion.v_puestos pp ON pp.id = coalesce(hh.a_puesto_id, x.a_puesto_id)
       JOIN organizacion.v_unidades pu ON pu.id = pp.unidad_id
       WHERE x.devuelto_en IS NULL AND ((x.gestion = $1 AND x.hoja_id = $2) OR (x.carpeta_id = $3 AND x.hoja_id IS NULL))
       ORDER BY x.hoja_id IS NULL LIMIT 1`,
      [gestion, hojaId, carpetaId],
    );
    return fila ?? null;
  }

  /** Which of the HRs that the lender sees in a carpeta the borrower's post does not reach. */
  async fueraDeSuAlcance(
    tx: Tx,
    actor: Actor,
    en: { carpetaId: string; hoja: { gestion: number; id: string } | null },
    a: { puestoId: string; unidadId: string },
  ): Promise<string[]> {
    const filas = await tx.query<{ codigo: string }>(
      `SELECT DISTINCT p.codigo FROM hojas.v_en_carpeta p
       WHERE ${NOMBRADOS} AND p.carpeta_id = $5 AND ($6::int IS NULL OR (p.gestion = $6 AND p.hoja_id = $7::bigint)) AND ${alcanza('p')}
         AND p.estado = 'ARCHIVADA' AND p.confidencialidad NOT IN ('PUBLICA', 'INTERNA') AND NOT EXISTS (
           SELECT 1 FROM acceso.v_alcances al WHERE al.objeto = 'hoja/' || p.gestion || '/' || p.hoja_id AND al.desde <= $4
             AND (al.hasta IS NULL OR al.hasta > $4)
             AND (al.puesto_id = $8 OR (p.confidencialidad <> 'CONFIDENCIAL' AND al.unidad_id = $9)))`,
      [
        ...deQuien(tx, actor),
        en.carpetaId,
        en.hoja?.gestion ?? null,
        en.hoja?.id ?? null,
        a.puestoId,
        a.unidadId,
      ],
    );
    return filas.map((f) => f.codigo);
  }
}
