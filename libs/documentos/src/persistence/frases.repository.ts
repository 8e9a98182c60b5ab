import type { Actor } from '#kernel';
import { registrarRestriccion, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { fraseRepetida } from '../domain/errores';
import type { ClaseDeFrase, DuenoDeFrase } from '../domain/frases';

export interface Frase {
  readonly id: string;
  readonly clase: ClaseDeFrase;
  readonly usuarioId: string | null;
  readonly unidadId: string | null;
  readonly texto: string;
  readonly version: number;
}

const COLUMNAS = `id, clase, usuario_id AS "usuarioId", unidad_id AS "unidadId", texto, version`;
const AL_ALCANCE = `retirada_en IS NULL AND (usuario_id = $1 OR unidad_id = $2)`;

registrarRestriccion('frase_unica', fraseRepetida);

/** The only SQL on the phrases; each hand sees its own and those of its unidad. */
@Injectable()
export class FrasesRepository {
  /** @returns one's own first, each group by its text */
  listar(tx: Tx, actor: Actor, clase: ClaseDeFrase): Promise<Frase[]> {
    return tx.query<Frase>(
      `SELECT ${COLUMNAS} FROM documentos.frases WHERE ${AL_ALCANCE} AND clase = $3
       ORDER BY usuario_id IS NULL, texto COLLATE "es-BO-x-icu", id`,
      [actor.usuarioId, actor.unidadId, clase],
    );
  }

  async cargar(tx: Tx, actor: Actor, id: string): Promise<Frase | null> {
    const [fila] = await tx.query<Frase>(
      `SELECT ${COLUMNAS} FROM documentos.frases WHERE ${AL_ALCANCE} AND id = $3 FOR UPDATE`,
      [actor.usuarioId, actor.unidadId, id],
    );
    return fila ?? null;
  }

  async cuantas(tx: Tx, de: DuenoDeFrase): Promise<number> {
    const [fila] = await tx.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM documentos.frases WHERE retirada_en IS NULL AND (usuario_id = $1 OR unidad_id = $2)`,
      pareja(de),
    );
    return fila?.n ?? 0;
  }

  async crear(
    tx: Tx,
    f: { clase: ClaseDeFrase; de: DuenoDeFrase; texto: string; nombre: string },
  ): Promise<string> {
    const [fila] = await tx.query<{ id: string }>(
      `INSERT INTO documentos.frases (usuario_id, unidad_id, clase, texto, creada_por, creado_en, actualizado_en)
       VALUES ($1, $2, $3, $4, $5, $6, $6) RETURNING id`,
      [...pareja(f.de), f.clase, f.texto, f.nombre, tx.ahora],
    );
    return fila?.id ?? '';
  }

  async cambiar(tx: Tx, id: string, texto: string): Promise<void> {
    await tx.query(
      `UPDATE documentos.frases SET texto = $2, version = version + 1, actualizado_en = $3 WHERE id = $1`,
      [id, texto, tx.ahora],
    );
  }

  async retirar(tx: Tx, id: string): Promise<void> {
    await tx.query(`UPDATE documentos.frases SET retirada_en = $2, version = version + 1 WHERE id = $1`, [
      id,
      tx.ahora,
    ]);
  }
}

const pareja = (de: DuenoDeFrase): [string | null, string | null] =>
  'usuarioId' in de ? [de.usuarioId, null] : [null, de.unidadId];
