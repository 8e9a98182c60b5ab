import { ErrorDominio, type Guardado } from '#kernel';
import { registrarRestriccion, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { claveDeProcedencia } from '../domain/procedencia';

registrarRestriccion(
  'procedencia_clave',
  () =>
    new ErrorDominio(
      'hojas.procedencia.repetida',
      'conflicto',
      'Otra persona acaba de poner ese nombre en el directorio. Nada se guardó: búsquelo.',
    ),
);

/** Whom to write to at an entry: what is filled in with its name. */
export interface DatosDeProcedencia {
  readonly nombre: string;
  readonly remitente: string | null;
  readonly remitenteCargo: string | null;
}

/** An entry of the directory of senders: one institution or person, with the ways it is written. */
export interface Procedencia extends DatosDeProcedencia {
  readonly id: string;
  readonly version: number;
  readonly alias: readonly string[];
  readonly notas: number;
  readonly usadaEn: Date;
}

/** A sender as the form offers it: what it filled last time. */
export interface RemitenteConocido {
  readonly procedencia: string;
  readonly remitente: string | null;
  readonly remitenteCargo: string | null;
}

const DATOS = `p.nombre, p.remitente, p.remitente_cargo AS "remitenteCargo", p.version`;

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

  /**
   * Who wrote before, in what everybody may see, and what the desk wrote in the directory by hand, the last used first; an
   * alias finds its main entry, under the main name.
   */
  conocidos(tx: Tx, texto: string): Promise<RemitenteConocido[]> {
    return tx.query<RemitenteConocido>(
      `SELECT procedencia, remitente, cargo AS "remitenteCargo" FROM (
         SELECT DISTINCT ON (p.id, plataforma.sin_acentos(c.remitente)) p.nombre AS procedencia, c.remitente, c.cargo, c.en, c.orden
         FROM (
           SELECT r.procedencia_id, r.remitente, r.remitente_cargo AS cargo, r.recibido_en AS en, r.id AS orden
           FROM hojas.recepciones r JOIN hojas.hojas h ON h.gestion = r.gestion AND h.id = r.hoja_id
           WHERE r.remitente IS NOT NULL AND h.confidencialidad IN ('PUBLICA', 'INTERNA')
           UNION ALL
           SELECT id, remitente, remitente_cargo, cambiado_en, 0 FROM hojas.procedencias WHERE cambiado_en IS NOT NULL) c
         JOIN hojas.procedencias a ON a.id = c.procedencia_id
         JOIN hojas.procedencias p ON p.id = coalesce(a.principal_id, a.id)
         WHERE p.id IN
             (SELECT coalesce(b.principal_id, b.id) FROM hojas.procedencias b WHERE position($1 IN b.clave) > 0)
           OR position($2 IN plataforma.sin_acentos(c.remitente)) > 0
         ORDER BY p.id, plataforma.sin_acentos(c.remitente), c.en DESC, c.orden DESC) x
       ORDER BY en DESC, orden DESC LIMIT 10`,
      [claveDeProcedencia(texto), texto.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')],
    );
  }

  listar(tx: Tx, texto: string): Promise<Procedencia[]> {
    return tx.query<Procedencia>(
      `SELECT p.id, ${DATOS}, p.usada_en AS "usadaEn",
         ARRAY(SELECT a.nombre FROM hojas.procedencias a WHERE a.principal_id = p.id ORDER BY a.nombre) AS alias,
         (SELECT count(*)::int FROM hojas.recepciones r WHERE r.procedencia_id = p.id
            OR r.procedencia_id IN (SELECT a.id FROM hojas.procedencias a WHERE a.principal_id = p.id)) AS notas
       FROM hojas.procedencias p WHERE p.principal_id IS NULL AND ($1 = '' OR p.id IN
         (SELECT coalesce(b.principal_id, b.id) FROM hojas.procedencias b WHERE position($1 IN b.clave) > 0))
       ORDER BY p.usada_en DESC, p.id DESC LIMIT 50`,
      [texto.trim() === '' ? '' : claveDeProcedencia(texto)],
    );
  }

  /** @returns its id; null when that name, or one that reads the same, is there already */
  async crear(tx: Tx, p: DatosDeProcedencia, por: string): Promise<string | null> {
    const [fila] = await tx.query<{ id: string }>(
      `INSERT INTO hojas.procedencias (clave, nombre, remitente, remitente_cargo, usada_en, cambiado_por, cambiado_en)
       VALUES ($1, $2, $3, $4, $6, $5, $6) ON CONFLICT ON CONSTRAINT procedencia_clave DO NOTHING RETURNING id`,
      [claveDeProcedencia(p.nombre), p.nombre, p.remitente, p.remitenteCargo, por, tx.ahora],
    );
    return fila?.id ?? null;
  }

  /** Locks it. @returns what a main entry says, with who saved it last; null when there is none such */
  async cargar(tx: Tx, id: string): Promise<{ datos: DatosDeProcedencia; guardado: Guardado } | null> {
    const [fila] = await tx.query<DatosDeProcedencia & Guardado>(
      `SELECT ${DATOS}, p.cambiado_por AS "cambiadoPor", p.cambiado_en AS "cambiadoEn"
       FROM hojas.procedencias p WHERE p.id = $1 AND p.principal_id IS NULL FOR UPDATE`,
      [id],
    );
    if (!fila) return null;
    const { version, cambiadoPor, cambiadoEn, ...datos } = fila;
    return { datos, guardado: { version, cambiadoPor, cambiadoEn } };
  }

  /** @returns the main entry that is written so, and the very row of that way of writing */
  async deNombre(tx: Tx, nombre: string): Promise<{ id: string; nombre: string; fila: string } | null> {
    const [fila] = await tx.query<{ id: string; nombre: string; fila: string }>(
      `SELECT p.id, p.nombre, a.id AS fila FROM hojas.procedencias a
       JOIN hojas.procedencias p ON p.id = coalesce(a.principal_id, a.id) WHERE a.clave = $1`,
      [claveDeProcedencia(nombre)],
    );
    return fila ?? null;
  }

  async corregir(tx: Tx, id: string, p: DatosDeProcedencia, por: string): Promise<void> {
    await tx.query(
      `UPDATE hojas.procedencias SET clave = $2, nombre = $3, remitente = $4, remitente_cargo = $5,
         version = version + 1, cambiado_por = $6, cambiado_en = $7 WHERE id = $1`,
      [id, claveDeProcedencia(p.nombre), p.nombre, p.remitente, p.remitenteCargo, por, tx.ahora],
    );
  }

  /** Another way of writing an entry. */
  async anotarAlias(tx: Tx, nombre: string, principalId: string): Promise<void> {
    await tx.query(
      `INSERT INTO hojas.procedencias (clave, nombre, principal_id, usada_en) VALUES ($1, $2, $3, $4)`,
      [claveDeProcedencia(nombre), nombre, principalId, tx.ahora],
    );
  }

  /** Frees the name of an alias, that its entry takes; no name reads so. */
  async quitarAlias(tx: Tx, id: string): Promise<void> {
    await tx.query(`UPDATE hojas.procedencias SET clave = '#' || id WHERE id = $1`, [id]);
  }

  /** A way of writing an entry reads otherwise from now on; the notes that came so stay with it. */
  async renombrarAlias(tx: Tx, id: string, nombre: string): Promise<void> {
    await tx.query(`UPDATE hojas.procedencias SET clave = $2, nombre = $3 WHERE id = $1`, [
      ...[id, claveDeProcedencia(nombre)],
      nombre,
    ]);
  }

  /** Locks main entries in the order of their ids. @returns those that exist and are main */
  principales(tx: Tx, ids: readonly string[]): Promise<{ id: string; nombre: string }[]> {
    return tx.query(
      `SELECT id, nombre FROM hojas.procedencias WHERE id = ANY($1::bigint[]) AND principal_id IS NULL ORDER BY id FOR UPDATE`,
      [ids],
    );
  }

  /** From now on `id` and its aliases are ways of writing `enId`, which takes what it did not say. */
  async fusionar(tx: Tx, id: string, enId: string, por: string): Promise<void> {
    await tx.query(
      `UPDATE hojas.procedencias p SET version = p.version + 1, cambiado_por = $3,
         cambiado_en = CASE WHEN p.cambiado_en IS NOT NULL OR u.cambiado_en IS NOT NULL THEN $4::timestamptz END,
         remitente = coalesce(p.remitente, u.remitente),
         remitente_cargo = CASE WHEN p.remitente IS NULL THEN u.remitente_cargo ELSE p.remitente_cargo END
       FROM hojas.procedencias u WHERE p.id = $2 AND u.id = $1`,
      [id, enId, por, tx.ahora],
    );
    // Whom it named apart from that is still offered, under the main name.
    await tx.query(
      `UPDATE hojas.procedencias u SET cambiado_en = NULL FROM hojas.procedencias p
       WHERE u.id = $1 AND p.id = $2 AND (u.remitente IS NULL OR u.remitente = p.remitente)`,
      [id, enId],
    );
    await tx.query(`UPDATE hojas.procedencias SET principal_id = $2 WHERE id = $1 OR principal_id = $1`, [
      id,
      enId,
    ]);
  }
}
