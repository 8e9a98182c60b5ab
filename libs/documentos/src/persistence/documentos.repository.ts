import type { Fecha } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { NIVELES, type Confidencialidad } from '../domain/confidencialidad';
import type { Contenido } from '../domain/contenido';
import type { Estado } from '../domain/estados';
import type { CiteEnPapel, PapelSubido } from '../domain/papel-subido';
import type { CampoDePlantilla } from '../domain/plantilla';
import type { TipoDeDocumento } from '../domain/tipos';
import { avisar, INTERESADOS, type Interesados } from './interesados';

/** A row of the register of documentos. */
export interface Documento {
  readonly id: string;
  readonly tipo: string;
  readonly origen: 'propio' | 'externo';
  /** `subido`: its paper was made elsewhere, and is in its revisions from the start */
  readonly hechura: 'redactado' | 'subido';
  /** null: it is written here */
  readonly papel: PapelSubido | null;
  readonly estado: Estado;
  /** its chain of visto bueno was completed on this very text */
  readonly visado: boolean;
  readonly confidencialidad: Confidencialidad;
  /** its unidad, its author and its signer, each its heir once it ended */
  readonly unidadId: string;
  readonly autorPuestoId: string;
  readonly firmantePuestoId: string | null;
  /** the post that signs or signed it, as its paper says */
  readonly firmaPuestoId: string | null;
  readonly titulo: string | null;
  readonly contenido: Contenido | null;
  readonly version: number;
  readonly cite: string | null;
  readonly numero: number | null;
  readonly fecha: Fecha | null;
  readonly hiloCodigo: string | null;
  readonly hiloCodigoLargo: string | null;
  readonly fojas: number | null;
  readonly actualizadoEn: Date;
  /** the versions that it was begun with, and prints by; null: it came from outside */
  readonly plantillaId: string | null;
  readonly membreteId: string | null;
  readonly campos: readonly CampoDePlantilla[];
  readonly firma: TipoDeDocumento['firma'];
  readonly trasFirma: TipoDeDocumento['trasFirma'];
  /** name of its type; null: one that only comes from outside */
  readonly tipoNombre: string | null;
  /** names of who drafted it and of who typed it */
  readonly redactor: string | null;
  readonly transcriptor: string | null;
  /** what its QR asks for, given with its number; null: it has none */
  readonly verificacion: string | null;
}

/** The HR a paper belongs to: its key and its two codes. */
export interface Hilo {
  readonly gestion: number;
  readonly id: string;
  /** `1648-18` */
  readonly codigo: string;
  /** `1648/2018`, printed at the foot where the template asks for it */
  readonly codigoLargo?: string;
}

const COLUMNAS = `d.id, d.tipo, d.origen, d.hechura, d.estado, d.visado, d.confidencialidad,
  coalesce(vu.a_unidad_id, d.unidad_id) AS "unidadId", coalesce(va.a_puesto_id, d.autor_puesto_id) AS "autorPuestoId",
  coalesce(vf.a_puesto_id, d.firmante_puesto_id) AS "firmantePuestoId", d.firmante_puesto_id AS "firmaPuestoId", d.titulo, d.contenido, d.version,
  d.cite_texto AS cite, d.cite_numero AS numero, d.cite_fecha AS fecha, d.hilo_codigo AS "hiloCodigo",
  d.hilo_codigo_largo AS "hiloCodigoLargo", d.fojas, d.actualizado_en AS "actualizadoEn",
  d.plantilla_id AS "plantillaId", d.membrete_id AS "membreteId", d.redactor, d.transcriptor, d.verificacion,
  CASE d.hechura WHEN 'subido' THEN json_build_object('fecha', d.fecha_del_papel, 'citeEnPapel', d.cite_en_papel,
    'reserva', CASE WHEN d.reserva_id IS NOT NULL
      THEN json_build_object('id', d.reserva_id::text, 'texto', d.reserva_texto) END) END AS papel,
  coalesce(t.firma, 'autoridad') AS firma, coalesce(t.tras_firma, 'abierto') AS "trasFirma", t.nombre AS "tipoNombre", coalesce(v.datos->'campos', '[]') AS campos`;
const TABLA = `documentos.documentos d LEFT JOIN documentos.tipos t ON t.clave = d.tipo
  LEFT JOIN documentos.versiones_de_plantilla v ON v.id = d.plantilla_id
  LEFT JOIN organizacion.v_herencias vu ON vu.unidad_id = d.unidad_id
  LEFT JOIN organizacion.v_herencias va ON va.puesto_id = d.autor_puesto_id
  LEFT JOIN organizacion.v_herencias vf ON vf.puesto_id = d.firmante_puesto_id`;

export interface NuevoDocumento {
  readonly tipo: string;
  readonly origen: 'propio' | 'externo';
  readonly confidencialidad: Confidencialidad;
  readonly unidadId: string;
  readonly autorPuestoId: string;
  readonly firmantePuestoId: string | null;
  readonly titulo: string | null;
  readonly contenido: Contenido | null;
  readonly cite: string | null;
  readonly fecha: Fecha | null;
  readonly fojas: number | null;
  readonly hilo: Hilo | null;
  /** absent: it came from outside */
  readonly propio?: {
    readonly plantillaId: string;
    readonly membreteId: string;
    readonly redactor: string;
    readonly hechura: 'redactado' | 'subido';
  };
}

/** What a draft takes from the post that is to sign it. */
export interface PapelDeOtroFirmante {
  readonly firmantePuestoId: string;
  readonly unidadId: string;
  readonly plantillaId: string;
  readonly membreteId: string;
  readonly contenido: Contenido;
}

/** The only SQL on the register of documentos. */
@Injectable()
export class DocumentosRepository {
  async cargar(tx: Tx, id: string, bloquear = false): Promise<Documento | null> {
    const [fila] = await tx.query<Documento>(
      `SELECT ${COLUMNAS} FROM ${TABLA} WHERE d.id = $1 ${bloquear ? 'FOR UPDATE OF d' : ''}`,
      [id],
    );
    return fila ?? null;
  }

  /** @param codigo as `leerCodigoDeVerificacion` gives it */
  async porVerificacion(tx: Tx, codigo: string): Promise<Documento | null> {
    const [fila] = await tx.query<Documento>(`SELECT ${COLUMNAS} FROM ${TABLA} WHERE d.verificacion = $1`, [
      codigo,
    ]);
    return fila ?? null;
  }

  async crear(tx: Tx, d: NuevoDocumento): Promise<string> {
    const [fila] = await tx.query<{ id: string }>(
      `INSERT INTO documentos.documentos (tipo, origen, estado, confidencialidad, unidad_id, autor_puesto_id,
         firmante_puesto_id, titulo, contenido, cite_texto, cite_fecha, fojas, hilo_codigo, hilo_codigo_largo,
         creado_en, actualizado_en, plantilla_id, membrete_id, redactor, hechura)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10, $11, $12, $13, $14, $15, $15, $16, $17, $18, $19) RETURNING id`,
      [
        d.tipo,
        d.origen,
        d.origen === 'externo' ? 'RECIBIDO' : 'BORRADOR',
        d.confidencialidad,
        d.unidadId,
        d.autorPuestoId,
        d.firmantePuestoId,
        d.titulo,
        d.contenido ? JSON.stringify(d.contenido) : null,
        d.cite,
        d.fecha,
        d.fojas,
        d.hilo?.codigo ?? null,
        d.hilo?.codigoLargo ?? null,
        tx.ahora,
        d.propio?.plantillaId ?? null,
        d.propio?.membreteId ?? null,
        d.propio?.redactor ?? null,
        d.propio?.hechura ?? 'redactado',
      ],
    );
    const id = fila?.id ?? '';
    avisar(tx, { firmante: d.firmantePuestoId, autor: d.autorPuestoId });
    if (d.hilo) await this.vincular(tx, id, d.hilo);
    return id;
  }

  async vincular(tx: Tx, documentoId: string, hilo: Hilo): Promise<void> {
    await tx.query(
      `INSERT INTO documentos.hilos (documento_id, gestion, hoja_id, codigo) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
      [documentoId, hilo.gestion, hilo.id, hilo.codigo],
    );
    await tx.query(
      `UPDATE documentos.documentos SET hilo_codigo = $2, hilo_codigo_largo = $3 WHERE id = $1 AND hilo_codigo IS NULL`,
      [documentoId, hilo.codigo, hilo.codigoLargo ?? null],
    );
  }

  hilos(tx: Tx, documentoId: string): Promise<{ gestion: number; id: string; codigo: string }[]> {
    return tx.query(
      `SELECT gestion, hoja_id AS id, codigo FROM documentos.hilos WHERE documento_id = $1 ORDER BY gestion, hoja_id`,
      [documentoId],
    );
  }

  /** @param d.transcriptor name of who typed it, when it is neither who drafted it nor who signs */
  async guardarContenido(
    tx: Tx,
    d: {
      id: string;
      version: number;
      contenido: Contenido;
      titulo: string | null;
      transcriptor?: string | undefined;
    },
  ): Promise<boolean> {
    const filas = await tx.query(
      `UPDATE documentos.documentos SET contenido = $3::jsonb, titulo = $4, version = version + 1, actualizado_en = $5,
         transcriptor = coalesce($6, transcriptor)
       WHERE id = $1 AND version = $2 RETURNING 1`,
      [d.id, d.version, JSON.stringify(d.contenido), d.titulo, tx.ahora, d.transcriptor ?? null],
    );
    return filas.length > 0;
  }

  /**
   * Binds number, date and, the first time, the verification code; the version moves so that an older preparation can no longer be
   * completed.
   */
  async prepararFirma(
    tx: Tx,
    id: string,
    c: { cite: string; numero: number | null; fecha: Fecha; citeEnPapel: CiteEnPapel | null },
    verificacion: string | null = null,
  ): Promise<number> {
    const [fila] = await tx.query<{ version: number } & Interesados>(
      `UPDATE documentos.documentos SET estado = 'EN_FIRMA', cite_texto = $2, cite_numero = $3, cite_fecha = $4,
         version = version + 1, actualizado_en = $5, cite_en_papel = $6,
         verificacion = coalesce(verificacion, $7) WHERE id = $1 RETURNING version, ${INTERESADOS}`,
      [id, c.cite, c.numero, c.fecha, tx.ahora, c.citeEnPapel, verificacion],
    );
    avisar(tx, fila);
    return fila?.version ?? 0;
  }

  /** What an uploaded paper says of itself; the version moves, as with any other change of a draft. */
  async fijarPapel(tx: Tx, id: string, p: PapelSubido, version: number): Promise<void> {
    await tx.query(
      `UPDATE documentos.documentos SET fecha_del_papel = $2, reserva_id = $3, reserva_texto = $4, cite_en_papel = $5,
         version = $6, actualizado_en = $7 WHERE id = $1 AND hechura = 'subido'`,
      [id, p.fecha, p.reserva?.id ?? null, p.reserva?.texto ?? null, p.citeEnPapel, version, tx.ahora],
    );
  }

  /** Compare-and-set of the state. @returns false when it moved on meanwhile */
  async cambiarEstado(
    tx: Tx,
    id: string,
    de: { estado: Estado; version: number },
    a: Estado,
  ): Promise<boolean> {
    const [fila] = await tx.query<Interesados>(
      `UPDATE documentos.documentos SET estado = $4, version = version + 1, actualizado_en = $5
       WHERE id = $1 AND estado = $2 AND version = $3 RETURNING ${INTERESADOS}`,
      [id, de.estado, de.version, a, tx.ahora],
    );
    avisar(tx, fila);
    return fila !== undefined;
  }

  /** Its tray and that of who signed it before both hear of it. */
  async cambiarFirmante(tx: Tx, d: Documento, p: PapelDeOtroFirmante): Promise<void> {
    const [fila] = await tx.query<Interesados>(
      `UPDATE documentos.documentos SET firmante_puesto_id = $2, unidad_id = $3, plantilla_id = $4, membrete_id = $5,
         contenido = $6::jsonb, version = version + 1, actualizado_en = $7
       WHERE id = $1 RETURNING ${INTERESADOS}`,
      [
        d.id,
        p.firmantePuestoId,
        p.unidadId,
        p.plantillaId,
        p.membreteId,
        JSON.stringify(p.contenido),
        tx.ahora,
      ],
    );
    avisar(tx, fila);
    avisar(tx, { firmante: d.firmantePuestoId, autor: d.autorPuestoId });
  }

  /** @param soloSubir leaves what is more reserved already as it is */
  async fijarConfidencialidad(tx: Tx, id: string, nivel: Confidencialidad, soloSubir = false): Promise<void> {
    await tx.query(
      `UPDATE documentos.documentos SET confidencialidad = $2 WHERE id = $1
         AND (NOT $3 OR array_position($4::text[], confidencialidad) < array_position($4::text[], $2))`,
      [id, nivel, soloSubir, NIVELES],
    );
  }

  async corregirExterno(
    tx: Tx,
    id: string,
    d: { titulo: string; cite: string | null; fecha: string | null; fojas: number | null },
  ): Promise<void> {
    await tx.query(
      `UPDATE documentos.documentos SET titulo = $2, cite_texto = $3, cite_fecha = $4, fojas = $5, actualizado_en = $6
       WHERE id = $1 AND origen = 'externo'`,
      [id, d.titulo, d.cite, d.fecha, d.fojas, tx.ahora],
    );
  }

  /** @returns ids of the papers of an HR, in the order they were made */
  async deHilo(tx: Tx, gestion: number, hojaId: string): Promise<string[]> {
    const filas = await tx.query<{ id: string }>(
      `SELECT documento_id AS id FROM documentos.hilos WHERE gestion = $1 AND hoja_id = $2 ORDER BY documento_id`,
      [gestion, hojaId],
    );
    return filas.map((f) => f.id);
  }

  /** @returns names, as `alcance` knows them, of the HRs that carry a paper: `hoja/2018/15` */
  async hilosDe(tx: Tx, id: string): Promise<string[]> {
    const filas = await tx.query<{ objeto: string }>(
      `SELECT 'hoja/' || gestion || '/' || hoja_id AS objeto FROM documentos.hilos WHERE documento_id = $1`,
      [id],
    );
    return filas.map((f) => f.objeto);
  }
}
