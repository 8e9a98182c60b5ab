import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Registrador } from '../domain/corregir';
import type { EstadoDePaso } from '../domain/estados';
import type { EstadoDeAdeudo } from '../domain/tipos';

/** A step as people read it on the route. */
export interface PasoDeRuta {
  readonly gestion: number;
  readonly id: string;
  readonly secuencia: number;
  readonly tipo: 'oficial' | 'copia';
  readonly estado: EstadoDePaso;
  readonly origenId: string | null;
  readonly deCargo: string | null;
  readonly deSigla: string | null;
  readonly deNombre: string | null;
  readonly aCargo: string | null;
  readonly aSigla: string;
  readonly aUnidad: string;
  /** to whom it was sent at first, when a handover gave it to another */
  readonly entregadoDe: string | null;
  /** who sent the HR that brought it, grouped, to its present holder */
  readonly traidoPor: string | null;
  readonly acciones: string[];
  readonly proveido: string;
  readonly enviadoEn: Date | null;
  readonly recibidoEn: Date | null;
  readonly recibidoPor: string | null;
  readonly cerradoEn: Date | null;
  readonly motivo: string | null;
  readonly carpeta: string | null;
  readonly lugar: string | null;
  readonly observacion: string | null;
  readonly movidoPor: string | null;
  readonly documentoIds: string[];
  /** sheets as its receiver counted them */
  readonly fojas: number | null;
}

/** What a step asked for, as its page tells it. */
export interface DeudaDeHoja {
  readonly id: string;
  readonly pasoId: string;
  readonly accion: string;
  readonly estado: EstadoDeAdeudo;
  readonly quien: string;
  readonly paraQuien: string;
  readonly desde: Date;
  readonly vence: string | null;
  readonly documentoId: string | null;
  readonly motivo: string | null;
  readonly cerradoEn: Date | null;
  readonly cerradoPor: string | null;
}

export interface HojaAgrupada {
  readonly gestion: number;
  readonly id: string;
  readonly codigo: string;
  readonly clase: 'interna' | 'externa';
  readonly referencia: string;
  readonly procedencia: string | null;
  readonly citeOriginal: string | null;
  readonly fojas: number | null;
  readonly corregida: boolean;
}

@Injectable()
export class VistasRepository {
  ruta(tx: Tx, gestion: number, hojaId: string): Promise<PasoDeRuta[]> {
    return tx.query<PasoDeRuta>(
      `SELECT d.gestion, d.id, d.secuencia, d.tipo, d.estado, d.origen_id AS "origenId", pd.cargo AS "deCargo", ud.sigla AS "deSigla",
         d.de_nombre AS "deNombre", pa.cargo AS "aCargo", ua.sigla AS "aSigla", ua.nombre AS "aUnidad", d.entregado_de AS "entregadoDe",
         pt.cargo || ' — ' || ut.sigla AS "traidoPor",
         d.acciones, d.proveido,
         d.enviado_en AS "enviadoEn", d.recibido_en AS "recibidoEn", d.recibido_por AS "recibidoPor", d.cerrado_en AS "cerradoEn",
         d.motivo, d.carpeta, d.lugar, d.observacion, d.movido_por AS "movidoPor", d.fojas,
         ARRAY(SELECT x.documento_id::text FROM hojas.derivacion_documentos x WHERE x.gestion = d.gestion AND x.derivacion_id = d.id
           ORDER BY x.documento_id) AS "documentoIds"
       FROM hojas.derivaciones d
       LEFT JOIN organizacion.puestos pd ON pd.id = d.de_puesto_id LEFT JOIN organizacion.unidades ud ON ud.id = d.de_unidad_id
       LEFT JOIN organizacion.puestos pa ON pa.id = d.a_puesto_id JOIN organizacion.unidades ua ON ua.id = d.a_unidad_id
       LEFT JOIN organizacion.puestos pt ON pt.id = d.traido_por_puesto_id LEFT JOIN organizacion.unidades ut ON ut.id = pt.unidad_id
       WHERE d.gestion = $1 AND d.hoja_id = $2 ORDER BY d.secuencia`,
      [gestion, hojaId],
    );
  }

  /** What was asked for in an HR: by whom, until when, and how it ended. */
  deudas(tx: Tx, gestion: number, hojaId: string): Promise<DeudaDeHoja[]> {
    return tx.query(
      `SELECT a.id, a.derivacion_id AS "pasoId", a.accion, a.estado, coalesce(pd.cargo || ' — ', '') || ud.sigla AS quien,
         pc.cargo AS "paraQuien", a.creado_en AS desde, (SELECT min(z.fecha) FROM hojas.plazos z WHERE z.gestion = a.gestion AND z.derivacion_id = a.derivacion_id AND NOT z.espera) AS vence, a.documento_id AS "documentoId", a.motivo,
         a.cerrado_en AS "cerradoEn", a.cerrado_por AS "cerradoPor"
       FROM hojas.adeudos a LEFT JOIN organizacion.puestos pd ON pd.id = a.deudor_puesto_id
       JOIN organizacion.unidades ud ON ud.id = a.deudor_unidad_id JOIN organizacion.puestos pc ON pc.id = a.acreedor_puesto_id
       WHERE a.gestion = $1 AND a.hoja_id = $2 ORDER BY a.id`,
      [gestion, hojaId],
    );
  }

  /** Other HRs in which a step fulfilled something. */
  cumplidasPor(
    tx: Tx,
    propia: { gestion: number; id: string },
    pasoId: string,
  ): Promise<{ gestion: number; id: string }[]> {
    return tx.query(
      `SELECT DISTINCT gestion, hoja_id AS id FROM hojas.adeudos
       WHERE cumplido_por_id = $3 AND (gestion, hoja_id) <> ($1, $2) ORDER BY 1, 2`,
      [propia.gestion, propia.id, pasoId],
    );
  }

  /** A note from outside bears its code: stamped, being stamped, or on a label. A stamp that failed is on no paper. */
  async llevaSello(tx: Tx, gestion: number, hojaId: string): Promise<boolean> {
    const [fila] = await tx.query<{ si: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM hojas.recepciones WHERE gestion = $1 AND hoja_id = $2 AND procedencia IS NOT NULL
         AND sello_estado <> 'fallido') AS si`,
      [gestion, hojaId],
    );
    return fila?.si ?? false;
  }

  /** The post and unidad that registered an HR; where the post ended, its heir. */
  async registrador(tx: Tx, gestion: number, hojaId: string): Promise<Registrador> {
    const [fila] = await tx.query<Registrador>(
      `SELECT coalesce(h.a_puesto_id, d.a_puesto_id) AS "puestoId", coalesce(h.a_unidad_id, d.a_unidad_id) AS "unidadId"
       FROM hojas.derivaciones d LEFT JOIN organizacion.v_herencias h ON h.puesto_id = d.a_puesto_id
       WHERE d.gestion = $1 AND d.hoja_id = $2 ORDER BY d.secuencia LIMIT 1`,
      [gestion, hojaId],
    );
    return fila ?? { puestoId: null, unidadId: '' };
  }

  /** The HRs that travel with one, as its carátula and its page list them. */
  agrupadas(tx: Tx, refs: readonly { gestion: number; id: string }[]): Promise<HojaAgrupada[]> {
    return tx.query(
      `SELECT h.gestion, h.id, h.codigo, h.clase, h.referencia, h.procedencia, h.cite_original AS "citeOriginal", h.fojas,
         h.corregida_en IS NOT NULL AS corregida
       FROM hojas.hojas h JOIN unnest($1::smallint[], $2::bigint[]) AS r(gestion, id) ON r.gestion = h.gestion AND r.id = h.id`,
      [refs.map((r) => r.gestion), refs.map((r) => r.id)],
    );
  }
}
