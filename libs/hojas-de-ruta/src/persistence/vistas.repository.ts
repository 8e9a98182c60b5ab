import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { EstadoDePaso } from '../domain/estados';

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
  readonly acciones: string[];
  readonly proveido: string;
  readonly enviadoEn: Date | null;
  readonly recibidoEn: Date | null;
  readonly recibidoPor: string | null;
  readonly cerradoEn: Date | null;
  readonly motivo: string | null;
  readonly carpeta: string | null;
  readonly lugar: string | null;
  readonly documentoIds: string[];
}

@Injectable()
export class VistasRepository {
  ruta(tx: Tx, gestion: number, hojaId: string): Promise<PasoDeRuta[]> {
    return tx.query<PasoDeRuta>(
      `SELECT d.gestion, d.id, d.secuencia, d.tipo, d.estado, d.origen_id AS "origenId", pd.cargo AS "deCargo", ud.sigla AS "deSigla",
         d.de_nombre AS "deNombre", pa.cargo AS "aCargo", ua.sigla AS "aSigla", ua.nombre AS "aUnidad", d.acciones, d.proveido,
         d.enviado_en AS "enviadoEn", d.recibido_en AS "recibidoEn", d.recibido_por AS "recibidoPor", d.cerrado_en AS "cerradoEn",
         d.motivo, d.carpeta, d.lugar,
         ARRAY(SELECT x.documento_id::text FROM hojas.derivacion_documentos x WHERE x.gestion = d.gestion AND x.derivacion_id = d.id
           ORDER BY x.documento_id) AS "documentoIds"
       FROM hojas.derivaciones d
       LEFT JOIN organizacion.puestos pd ON pd.id = d.de_puesto_id LEFT JOIN organizacion.unidades ud ON ud.id = d.de_unidad_id
       LEFT JOIN organizacion.puestos pa ON pa.id = d.a_puesto_id JOIN organizacion.unidades ua ON ua.id = d.a_unidad_id
       WHERE d.gestion = $1 AND d.hoja_id = $2 ORDER BY d.secuencia`,
      [gestion, hojaId],
    );
  }

  /** What is owed in an HR and by whom. */
  deudas(
    tx: Tx,
    gestion: number,
    hojaId: string,
  ): Promise<{ accion: string; quien: string; paraQuien: string; desde: Date }[]> {
    return tx.query(
      `SELECT a.accion, coalesce(pd.cargo || ' — ', '') || ud.sigla AS quien, pc.cargo AS "paraQuien", a.creado_en AS desde
       FROM hojas.adeudos a LEFT JOIN organizacion.puestos pd ON pd.id = a.deudor_puesto_id
       JOIN organizacion.unidades ud ON ud.id = a.deudor_unidad_id JOIN organizacion.puestos pc ON pc.id = a.acreedor_puesto_id
       WHERE a.gestion = $1 AND a.hoja_id = $2 AND a.estado = 'PENDIENTE' ORDER BY a.id`,
      [gestion, hojaId],
    );
  }
}
