import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { claveDeProcedencia } from '../domain/procedencia';

/** An entry of the directory of senders: one institution or person, with the ways it is written. */
export interface Procedencia {
  readonly id: string;
  readonly nombre: string;
  readonly alias: readonly string[];
  readonly notas: number;
  readonly usadaEn: Date;
}

/** A sender as the form offers it: what it filled last time. */
export interface RemitenteConocido {
  readonly procedencia: string;
  readonly remitente: string;
  readonly remitenteCargo: string | null;
}

@Injectable()
export class ProcedenciasRepository {
  /** Finds the sender in the directory or writes it there; race-free. @returns id of the main entry */
  async asentar(tx: Tx, nombre: string): Promise<string> {
    const [fila] = await tx.query<{ id: string }>(
      `INSERT INTO hojas.procedencias (clave, nombre, usada_en) VALUES ($1, $2, $3)
       ON CONFLICT ON CONSTRAINT procedencia_clave DO UPDATE SET usada_en = excluded.usada_en
       RETURNING coalesce(principal_id, id) AS id`,
      [claveDeProcedencia(nombre), nombre, tx.ahora],
    );
    return fila?.id ?? '';
  }

  /** Who wrote before, in what everybody may see, the last used first; an alias finds its main entry, under the main name. */
  conocidos(tx: Tx, texto: string): Promise<RemitenteConocido[]> {
    return tx.query<RemitenteConocido>(
      `SELECT procedencia, remitente, cargo AS "remitenteCargo" FROM (
         SELECT DISTINCT ON (p.id, plataforma.sin_acentos(r.remitente)) p.nombre AS procedencia, r.remitente,
           r.remitente_cargo AS cargo, r.recibido_en, r.id AS recepcion
         FROM hojas.recepciones r JOIN hojas.procedencias a ON a.id = r.procedencia_id
         JOIN hojas.procedencias p ON p.id = coalesce(a.principal_id, a.id)
         JOIN hojas.hojas h ON h.gestion = r.gestion AND h.id = r.hoja_id
         WHERE r.remitente IS NOT NULL AND h.confidencialidad IN ('PUBLICA', 'INTERNA') AND (
           coalesce(a.principal_id, a.id) IN
             (SELECT coalesce(b.principal_id, b.id) FROM hojas.procedencias b WHERE position($1 IN b.clave) > 0)
           OR position($2 IN plataforma.sin_acentos(r.remitente)) > 0)
         ORDER BY p.id, plataforma.sin_acentos(r.remitente), r.recibido_en DESC, r.id DESC) x
       ORDER BY recibido_en DESC, recepcion DESC LIMIT 10`,
      [claveDeProcedencia(texto), texto.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')],
    );
  }

  listar(tx: Tx, texto: string): Promise<Procedencia[]> {
    return tx.query<Procedencia>(
      `SELECT p.id, p.nombre, p.usada_en AS "usadaEn",
         ARRAY(SELECT a.nombre FROM hojas.procedencias a WHERE a.principal_id = p.id ORDER BY a.nombre) AS alias,
         (SELECT count(*)::int FROM hojas.recepciones r WHERE r.procedencia_id = p.id
            OR r.procedencia_id IN (SELECT a.id FROM hojas.procedencias a WHERE a.principal_id = p.id)) AS notas
       FROM hojas.procedencias p WHERE p.principal_id IS NULL AND ($1 = '' OR p.id IN
         (SELECT coalesce(b.principal_id, b.id) FROM hojas.procedencias b WHERE position($1 IN b.clave) > 0))
       ORDER BY p.usada_en DESC, p.id DESC LIMIT 50`,
      [texto.trim() === '' ? '' : claveDeProcedencia(texto)],
    );
  }

  /** Locks main entries in the order of their ids. @returns those that exist and are main */
  principales(tx: Tx, ids: readonly string[]): Promise<{ id: string; nombre: string }[]> {
    return tx.query(
      `SELECT id, nombre FROM hojas.procedencias WHERE id = ANY($1::bigint[]) AND principal_id IS NULL ORDER BY id FOR UPDATE`,
      [ids],
    );
  }

  /** From now on `id` and its aliases are ways of writing `enId`. */
  async fusionar(tx: Tx, id: string, enId: string): Promise<void> {
    await tx.query(`UPDATE hojas.procedencias SET principal_id = $2 WHERE id = $1 OR principal_id = $1`, [
      id,
      enId,
    ]);
  }
}
