import { ErrorDominio, type Guardado } from '#kernel';
import { registrarRestriccion, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { TipoDeDocumento, UsoDeTipo } from '../domain/tipos';

const repetido = (): ErrorDominio =>
  new ErrorDominio('documentos.tipo.repetido', 'conflicto', 'Ya hay un tipo de documento con ese nombre.');
registrarRestriccion('tipos_pkey', repetido);
registrarRestriccion('tipo_nombre_unico', repetido);

/** A type with whether papers of it can be begun: somebody published how they look. */
export interface TipoConPlantilla extends TipoDeDocumento {
  readonly listo: boolean;
  /** of what it says; whoever changes it says which one they saw */
  readonly version: number;
}

const COLUMNAS = `t.clave, t.nombre, t.descripcion, t.ambito, t.firma, t.tras_firma AS "trasFirma", t.activo, t.version,
  documentos.plantilla_vigente('tipo', NULL, t.clave) IS NOT NULL AS listo`;

/** The only SQL on the kinds of paper. */
@Injectable()
export class TiposRepository {
  todos(tx: Tx): Promise<TipoConPlantilla[]> {
    return tx.query<TipoConPlantilla>(
      `SELECT ${COLUMNAS} FROM documentos.tipos t ORDER BY t.orden, t.nombre`,
    );
  }

  async cargar(tx: Tx, clave: string, bloquear = false): Promise<TipoConPlantilla | null> {
    const [fila] = await tx.query<TipoConPlantilla>(
      `SELECT ${COLUMNAS} FROM documentos.tipos t WHERE t.clave = $1 ${bloquear ? 'FOR UPDATE OF t' : ''}`,
      [clave],
    );
    return fila ?? null;
  }

  /** @returns who saved it last; null when there is none */
  async guardado(tx: Tx, clave: string): Promise<Guardado | null> {
    const [fila] = await tx.query<Guardado>(
      `SELECT version, cambiado_por AS "cambiadoPor", cambiado_en AS "cambiadoEn" FROM documentos.tipos WHERE clave = $1`,
      [clave],
    );
    return fila ?? null;
  }

  async crear(tx: Tx, t: Omit<TipoDeDocumento, 'activo'>): Promise<void> {
    await tx.query(
      `INSERT INTO documentos.tipos (clave, nombre, descripcion, ambito, firma, tras_firma, orden)
       SELECT $1::text, $2::text, $3::text, $4::text, $5::text, $6::text, 1 + coalesce(max(orden), 0) FROM documentos.tipos`,
      [t.clave, t.nombre, t.descripcion, t.ambito, t.firma, t.trasFirma],
    );
  }

  async cambiar(tx: Tx, t: Omit<TipoDeDocumento, 'activo'>, por: string): Promise<void> {
    await tx.query(
      `UPDATE documentos.tipos SET nombre = $2, descripcion = $3, ambito = $4, firma = $5, tras_firma = $8,
         version = version + 1, cambiado_por = $6, cambiado_en = $7 WHERE clave = $1`,
      [t.clave, t.nombre, t.descripcion, t.ambito, t.firma, por, tx.ahora, t.trasFirma],
    );
  }

  async ofrecer(tx: Tx, clave: string, activo: boolean, por: string): Promise<void> {
    await tx.query(
      `UPDATE documentos.tipos SET activo = $2, version = version + 1, cambiado_por = $3, cambiado_en = $4
       WHERE clave = $1`,
      [clave, activo, por, tx.ahora],
    );
  }

  /** @returns how many papers of the office's own are of it */
  async uso(tx: Tx, clave: string): Promise<UsoDeTipo> {
    const [fila] = await tx.query<UsoDeTipo>(
      `SELECT count(*) FILTER (WHERE estado IN ('BORRADOR', 'EN_VOBO', 'EN_FIRMA'))::int AS "enCurso",
         count(*) FILTER (WHERE estado NOT IN ('BORRADOR', 'EN_VOBO', 'EN_FIRMA', 'DESCARTADO'))::int AS emitidos
       FROM documentos.documentos WHERE tipo = $1 AND origen = 'propio'`,
      [clave],
    );
    return fila ?? { enCurso: 0, emitidos: 0 };
  }
}
