import { registrarRestriccion, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { plantillaRepetida, yaHayBorrador } from '../domain/errores';
import type { Propia } from '../domain/encuentros';
import type { Membrete } from '../domain/membrete';
import type { PlantillaDeTipo } from '../domain/plantilla';

registrarRestriccion('plantilla_unica', plantillaRepetida);
registrarRestriccion('un_borrador_por_plantilla', yaHayBorrador);

export type ClaseDePlantilla = 'tipo' | 'membrete';
export type EstadoDeVersion = 'BORRADOR' | 'PUBLICADA' | 'DESCARTADA';

/** What is laid out: the papers of a type, or the head of a unidad's; for one unidad, or for every one. */
export interface PlantillaListada {
  readonly id: string;
  readonly clase: ClaseDePlantilla;
  readonly unidadId: string | null;
  readonly unidad: string | null;
  readonly tipo: string | null;
  /** number of the version in force; null: none yet */
  readonly vigente: number | null;
  readonly borrador: number | null;
  /** given up: the entidad's own is in force there again */
  readonly retirada: boolean;
}

/** One version; only a draft changes. */
export interface VersionDePlantilla {
  readonly id: string;
  readonly plantillaId: string;
  readonly n: number;
  readonly estado: EstadoDeVersion;
  readonly datos: PlantillaDeTipo | Membrete;
  /** counts the savings of the draft */
  readonly version: number;
  /** what changed, in the words of who published it */
  readonly nota: string | null;
  readonly autor: string | null;
  readonly creadoEn: Date;
  readonly publicadoEn: Date | null;
}

/** The two versions that lay out one paper. */
export interface PlantillasDelPapel {
  readonly plantilla: PlantillaDeTipo;
  readonly membrete: Membrete;
}

const LISTADA = `p.id, p.clase, p.unidad_id AS "unidadId", u.sigla AS unidad, p.tipo, p.retirada,
  (SELECT max(v.n) FROM documentos.versiones_de_plantilla v WHERE v.plantilla_id = p.id AND v.estado = 'PUBLICADA') AS vigente,
  (SELECT v.n FROM documentos.versiones_de_plantilla v WHERE v.plantilla_id = p.id AND v.estado = 'BORRADOR') AS borrador`;

/** The only SQL on templates. */
@Injectable()
export class PlantillasRepository {
  todas(tx: Tx, id: string | null = null): Promise<PlantillaListada[]> {
    return tx.query<PlantillaListada>(
      `SELECT ${LISTADA} FROM documentos.plantillas p LEFT JOIN organizacion.v_unidades u ON u.id = p.unidad_id
       LEFT JOIN documentos.tipos t ON t.clave = p.tipo
       WHERE $1::bigint IS NULL OR p.id = $1
       ORDER BY p.clase DESC, t.orden, u.sigla NULLS FIRST`,
      [id],
    );
  }

  /** @returns the template, locked */
  async bloquear(tx: Tx, id: string): Promise<PlantillaListada | null> {
    await tx.query(`SELECT 1 FROM documentos.plantillas WHERE id = $1 FOR UPDATE`, [id]);
    return (await this.todas(tx, id))[0] ?? null;
  }

  /** @returns its versions, the newest first */
  versiones(tx: Tx, plantillaId: string): Promise<VersionDePlantilla[]> {
    return tx.query<VersionDePlantilla>(
      `SELECT v.id, v.plantilla_id AS "plantillaId", v.n, v.estado, v.datos, v.version, v.nota, p.cargo AS autor,
         v.creado_en AS "creadoEn", v.publicado_en AS "publicadoEn"
       FROM documentos.versiones_de_plantilla v LEFT JOIN organizacion.v_puestos p ON p.id = v.autor_puesto_id
       WHERE v.plantilla_id = $1 ORDER BY v.n DESC`,
      [plantillaId],
    );
  }

  /** @returns ids of the versions in force for a new paper; null where there is none */
  async vigentes(
    tx: Tx,
    unidadId: string | null,
    tipo: string,
  ): Promise<{ plantillaId: string | null; membreteId: string | null }> {
    const [fila] = await tx.query<{ plantillaId: string | null; membreteId: string | null }>(
      `SELECT documentos.plantilla_vigente('tipo', $1, $2) AS "plantillaId",
         documentos.plantilla_vigente('membrete', $1, NULL) AS "membreteId"`,
      [unidadId, tipo],
    );
    return fila ?? { plantillaId: null, membreteId: null };
  }

  /** @returns the settings of two versions, by their ids; null: there is no such version */
  async delPapel(
    tx: Tx,
    plantillaId: string | null,
    membreteId: string | null,
  ): Promise<{ [K in keyof PlantillasDelPapel]: PlantillasDelPapel[K] | null }> {
    const [fila] = await tx.query<PlantillasDelPapel>(
      `SELECT (SELECT datos FROM documentos.versiones_de_plantilla WHERE id = $1) AS plantilla,
         (SELECT datos FROM documentos.versiones_de_plantilla WHERE id = $2) AS membrete`,
      [plantillaId, membreteId],
    );
    return fila ?? { plantilla: null, membrete: null };
  }

  /** @returns what is in force of the unidades' own, as it lays out their papers now */
  propias(tx: Tx, clase: ClaseDePlantilla): Promise<Propia[]> {
    return tx.query<Propia>(
      `SELECT DISTINCT ON (p.id) p.unidad_id AS "unidadId", u.sigla AS unidad, u.nombre, p.tipo, v.datos
       FROM documentos.plantillas p JOIN documentos.versiones_de_plantilla v ON v.plantilla_id = p.id
       JOIN organizacion.v_unidades u ON u.id = p.unidad_id
       WHERE p.clase = $1 AND v.estado = 'PUBLICADA' AND NOT p.retirada ORDER BY p.id, v.n DESC`,
      [clase],
    );
  }

  async retirar(tx: Tx, id: string, retirada: boolean): Promise<void> {
    await tx.query(`UPDATE documentos.plantillas SET retirada = $2 WHERE id = $1 AND retirada <> $2`, [
      id,
      retirada,
    ]);
  }

  async crear(
    tx: Tx,
    p: { clase: ClaseDePlantilla; unidadId: string | null; tipo: string | null },
  ): Promise<string> {
    const [fila] = await tx.query<{ id: string }>(
      `INSERT INTO documentos.plantillas (clase, unidad_id, tipo) VALUES ($1, $2, $3) RETURNING id`,
      [p.clase, p.unidadId, p.tipo],
    );
    return fila?.id ?? '';
  }

  /** @returns number of the draft that it opened */
  async abrirBorrador(
    tx: Tx,
    b: { plantillaId: string; datos: PlantillaDeTipo | Membrete; autorPuestoId: string | null },
  ): Promise<number> {
    const [fila] = await tx.query<{ n: number }>(
      `INSERT INTO documentos.versiones_de_plantilla (plantilla_id, n, estado, datos, autor_puesto_id, creado_en)
       SELECT $1::bigint, 1 + coalesce(max(n), 0), 'BORRADOR', $2::jsonb, $3::bigint, $4::timestamptz
       FROM documentos.versiones_de_plantilla WHERE plantilla_id = $1::bigint RETURNING n`,
      [b.plantillaId, JSON.stringify(b.datos), b.autorPuestoId, tx.ahora],
    );
    return fila?.n ?? 0;
  }

  /** @returns false when another saving came first */
  async guardarBorrador(
    tx: Tx,
    b: { plantillaId: string; version: number; datos: PlantillaDeTipo | Membrete },
  ): Promise<boolean> {
    const filas = await tx.query(
      `UPDATE documentos.versiones_de_plantilla SET datos = $3::jsonb, version = version + 1
       WHERE plantilla_id = $1 AND estado = 'BORRADOR' AND version = $2 RETURNING 1`,
      [b.plantillaId, b.version, JSON.stringify(b.datos)],
    );
    return filas.length > 0;
  }

  /** Ends the draft, published or not. @returns false when it is not the one of that saving any more */
  async cerrarBorrador(
    tx: Tx,
    b: { plantillaId: string; version: number; estado: 'PUBLICADA' | 'DESCARTADA'; nota: string | null },
  ): Promise<boolean> {
    const filas = await tx.query(
      `UPDATE documentos.versiones_de_plantilla SET estado = $3, nota = $4,
         publicado_en = CASE WHEN $3 = 'PUBLICADA' THEN $5::timestamptz END
       WHERE plantilla_id = $1 AND estado = 'BORRADOR' AND version = $2 RETURNING 1`,
      [b.plantillaId, b.version, b.estado, b.nota, tx.ahora],
    );
    return filas.length > 0;
  }
}
