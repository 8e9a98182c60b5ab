import type { FuenteDeLectura, Propuestas } from '#lectura';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';

/** How the reading of an upload fares. */
export interface Lectura {
  readonly archivoId: string;
  readonly sha256: string;
  readonly subidoPor: string;
  readonly estado: 'pendiente' | 'leida' | 'fallida';
  readonly fuente: FuenteDeLectura | null;
  readonly propuestas: Propuestas;
  readonly detalle: string | null;
}

@Injectable()
export class LecturasRepository {
  async pedir(tx: Tx, archivoId: string): Promise<void> {
    await tx.query(`INSERT INTO documentos.lecturas (archivo_id, estado) VALUES ($1, 'pendiente')`, [
      archivoId,
    ]);
    await tx.encolar('leer-archivo', { archivoId });
  }

  async cargar(tx: Tx, archivoId: string): Promise<Lectura | null> {
    const [fila] = await tx.query<Lectura>(
      `SELECT l.archivo_id AS "archivoId", a.sha256, a.subido_por AS "subidoPor", l.estado, l.fuente, l.propuestas, l.detalle
       FROM documentos.lecturas l JOIN documentos.archivos a ON a.id = l.archivo_id WHERE l.archivo_id = $1`,
      [archivoId],
    );
    return fila ?? null;
  }

  async fijarCodigos(tx: Tx, archivoId: string, codigos: readonly string[]): Promise<void> {
    await tx.query(`UPDATE documentos.lecturas SET codigos = $2 WHERE archivo_id = $1`, [archivoId, codigos]);
  }

  async fijar(
    tx: Tx,
    l: Pick<Lectura, 'archivoId' | 'fuente' | 'propuestas' | 'detalle'> & { estado: 'leida' | 'fallida' },
  ): Promise<void> {
    await tx.query(
      `UPDATE documentos.lecturas SET estado = $2, fuente = $3, propuestas = $4, detalle = $5, leida_en = $6
       WHERE archivo_id = $1 AND estado <> 'leida'`,
      [l.archivoId, l.estado, l.fuente, JSON.stringify(l.propuestas), l.detalle, tx.ahora],
    );
  }
}
