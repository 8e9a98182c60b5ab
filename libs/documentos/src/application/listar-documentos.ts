import type { Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';

export type VistaDeDocumentos = 'borradores' | 'por-visar' | 'por-firmar' | 'firmados';

interface Fila {
  id: string;
  tipo: string;
  estado: string;
  titulo: string | null;
  cite: string | null;
  fecha: string | null;
  firmante: string | null;
  actualizadoEn: Date;
  hojas: { gestion: number; id: string; codigo: string }[];
}

/** What is CONFIDENCIAL is only for the very posts. */
const DE_SECRETARIA = `($2 AND d.unidad_id = $3 AND d.confidencialidad <> 'CONFIDENCIAL')`;

const FILTRO: Readonly<Record<VistaDeDocumentos, string>> = {
  borradores: `d.estado IN ('BORRADOR', 'EN_VOBO', 'EN_FIRMA') AND (d.autor_puesto_id = $1 OR d.firmante_puesto_id = $1 OR ${DE_SECRETARIA})`,
  'por-visar': `d.id IN (SELECT v.id FROM documentos.v_por_visar v WHERE v.puesto_id = $1) AND NOT ($2 AND $3::bigint IS NULL)`,
  'por-firmar': `(d.estado IN ('BORRADOR', 'EN_FIRMA') OR (d.estado = 'EN_VOBO' AND d.visado)) AND d.firmante_puesto_id = $1 AND NOT ($2 AND $3::bigint IS NULL)`,
  firmados: `d.estado IN ('FIRMADO', 'DESPACHADO', 'ACUSADO', 'NO_ENTREGADO') AND (d.autor_puesto_id = $1 OR d.firmante_puesto_id = $1 OR ${DE_SECRETARIA})`,
};

/** The documentos of one's own desk. */
@Injectable()
export class ListarDocumentos {
  constructor(private readonly uow: UnidadDeTrabajo) {}

  /** @returns at most 200, the last touched first */
  ejecutar({ actor }: Contexto, vista: VistaDeDocumentos) {
    return this.uow.leer(async (tx) => {
      const filas = await tx.query<Fila>(
        `SELECT d.id, d.tipo, d.estado, d.titulo, d.cite_texto AS cite, d.cite_fecha AS fecha, p.cargo AS firmante,
           d.actualizado_en AS "actualizadoEn",
           (SELECT coalesce(json_agg(json_build_object('gestion', h.gestion, 'id', h.hoja_id::text, 'codigo', h.codigo)), '[]')
            FROM documentos.hilos h WHERE h.documento_id = d.id) AS hojas
         FROM documentos.documentos d LEFT JOIN organizacion.puestos p ON p.id = d.firmante_puesto_id
         WHERE d.origen = 'propio' AND ${FILTRO[vista]} ORDER BY d.actualizado_en DESC, d.id DESC LIMIT 200`,
        [actor.puestoId, actor.roles.includes('secretaria'), actor.unidadId],
      );
      return filas.map((f) => ({ ...f, actualizadoEn: f.actualizadoEn.toISOString() }));
    });
  }
}
