import type { Actor } from '#kernel';
import { registrarRestriccion, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { vistaRepetida } from '../domain/errores';
import type { Ambito, Filtro, Vista } from '../domain/filtro';
import type { DuenoDeVista } from '../domain/vistas-guardadas';

export interface VistaGuardada {
  readonly id: string;
  readonly usuarioId: string | null;
  readonly puestoId: string | null;
  readonly unidadId: string | null;
  readonly nombre: string;
  readonly vista: Vista;
  readonly de: Ambito;
  readonly filtro: Filtro;
  readonly version: number;
  readonly cambiadoPor: string;
  readonly cambiadoEn: Date;
}

/** What a view says. */
export type DichoDeVista = Pick<VistaGuardada, 'nombre' | 'vista' | 'de' | 'filtro'>;

const COLUMNAS = `id, usuario_id AS "usuarioId", puesto_id AS "puestoId", unidad_id AS "unidadId", nombre, bandeja AS vista, de,
  filtro, version, cambiado_por AS "cambiadoPor", cambiado_en AS "cambiadoEn"`;
/** One's own in this puesto, and those of the unidad in which one acts. */
const AL_ALCANCE = `((usuario_id = $1 AND puesto_id = $2) OR unidad_id = $3)`;
const alcance = (a: Actor): unknown[] => [a.usuarioId, a.puestoId, a.unidadId];
const DE_UNO = `(usuario_id, puesto_id, unidad_id) IS NOT DISTINCT FROM ($1::bigint, $2::bigint, $3::bigint)`;
const trio = (de: DuenoDeVista): (string | null)[] =>
  'usuarioId' in de ? [de.usuarioId, de.puestoId, null] : [null, null, de.unidadId];

registrarRestriccion('vista_unica', vistaRepetida);

/** The only SQL on saved views. */
@Injectable()
export class VistasRepository {
  /** @returns one's own first, each group in its order */
  listar(tx: Tx, actor: Actor): Promise<VistaGuardada[]> {
    return tx.query<VistaGuardada>(
      `SELECT ${COLUMNAS} FROM bandejas.vistas WHERE ${AL_ALCANCE} AND retirada_en IS NULL
       ORDER BY unidad_id IS NOT NULL, orden, id`,
      alcance(actor),
    );
  }

  async cargar(tx: Tx, actor: Actor, id: string, retirada: boolean): Promise<VistaGuardada | null> {
    const [fila] = await tx.query<VistaGuardada>(
      `SELECT ${COLUMNAS} FROM bandejas.vistas WHERE ${AL_ALCANCE} AND id = $4 AND (retirada_en IS NOT NULL) = $5 FOR UPDATE`,
      [...alcance(actor), id, retirada],
    );
    return fila ?? null;
  }

  /** Those of one owner, in their order; whoever adds or moves one waits here for another who does. */
  async deUno(tx: Tx, de: DuenoDeVista): Promise<string[]> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('bandejas.vistas' || $1, 0))`, [
      JSON.stringify(trio(de)),
    ]);
    const filas = await tx.query<{ id: string }>(
      `SELECT id FROM bandejas.vistas WHERE ${DE_UNO} AND retirada_en IS NULL ORDER BY orden, id`,
      trio(de),
    );
    return filas.map((f) => f.id);
  }

  async crear(tx: Tx, de: DuenoDeVista, d: DichoDeVista, orden: number, quien: string): Promise<string> {
    const [fila] = await tx.query<{ id: string }>(
      `INSERT INTO bandejas.vistas (usuario_id, puesto_id, unidad_id, nombre, bandeja, de, filtro, orden, cambiado_por, cambiado_en)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id`,
      [...trio(de), d.nombre, d.vista, d.de, JSON.stringify(d.filtro), orden, quien, tx.ahora],
    );
    return fila?.id ?? '';
  }

  async cambiar(tx: Tx, id: string, d: DichoDeVista, quien: string): Promise<void> {
    await tx.query(
      `UPDATE bandejas.vistas SET nombre = $2, bandeja = $3, de = $4, filtro = $5, version = version + 1, cambiado_por = $6,
         cambiado_en = $7 WHERE id = $1`,
      [id, d.nombre, d.vista, d.de, JSON.stringify(d.filtro), quien, tx.ahora],
    );
  }

  async retirar(tx: Tx, id: string, retirada: boolean, quien: string): Promise<void> {
    await tx.query(
      `UPDATE bandejas.vistas SET retirada_en = CASE WHEN $2 THEN $4::timestamptz END, version = version + 1,
         cambiado_por = $3, cambiado_en = $4 WHERE id = $1`,
      [id, retirada, quien, tx.ahora],
    );
  }

  async ordenar(tx: Tx, ids: readonly string[]): Promise<void> {
    await tx.query(
      `UPDATE bandejas.vistas v SET orden = o.n FROM unnest($1::bigint[]) WITH ORDINALITY AS o (id, n)
       WHERE v.id = o.id AND v.orden <> o.n`,
      [ids],
    );
  }
}
