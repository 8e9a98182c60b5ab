import type { Contexto, Rol } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { asuntoDe, paraQuien, type Contenido } from '../domain/contenido';
import { Salidas } from '../salidas';

export type VistaDeDocumentos = 'borradores' | 'descartados' | 'por-visar' | 'por-firmar' | 'firmados';

interface Fila {
  id: string;
  tipo: string;
  hechura: 'redactado' | 'subido';
  estado: string;
  version: number;
  titulo: string | null;
  cite: string | null;
  fecha: string | null;
  firmante: string | null;
  /** whose visto bueno it waits for now */
  faltaVobo: string | null;
  /** remarks that nobody has answered yet */
  porResolver: number;
  actualizadoEn: Date;
  hoja: string | null;
  gestionDeHoja: number | null;
  hojas: { gestion: number; id: string; codigo: string }[];
  /** all that it says but its text */
  dicho: Omit<Contenido, 'cuerpo'> | null;
  /** whom it names; null until it goes out */
  contenido: Contenido | null;
}

/** Who serves a unidad's desk: its secretaría; and its ventanilla too, for what was issued, since it sends it out. */
const sirveLaMesa = (roles: readonly Rol[], vista: VistaDeDocumentos): boolean =>
  roles.includes('secretaria') || (vista === 'firmados' && roles.includes('ventanilla'));

/** What is CONFIDENCIAL is only for the very posts. */
const DE_SECRETARIA = `($2 AND d.unidad_id = $3 AND d.confidencialidad <> 'CONFIDENCIAL')`;

/** Posts and unidades that ended, and in whose place stand `$1` and `$3`: what they issued is still answered for. */
const PUESTOS_HEREDADOS = `ANY(ARRAY(SELECT puesto_id FROM organizacion.v_herencias WHERE a_puesto_id = $1 AND puesto_id IS NOT NULL))`;
const UNIDADES_HEREDADAS = `ANY(ARRAY(SELECT unidad_id FROM organizacion.v_herencias WHERE a_unidad_id = $3 AND unidad_id IS NOT NULL))`;
const HEREDADOS = `(d.autor_puesto_id = ${PUESTOS_HEREDADOS} OR d.firmante_puesto_id = ${PUESTOS_HEREDADOS}
  OR ($2 AND d.unidad_id = ${UNIDADES_HEREDADAS} AND d.confidencialidad <> 'CONFIDENCIAL'))`;

const DE_SU_MESA = `(d.autor_puesto_id = $1 OR d.firmante_puesto_id = $1 OR ${DE_SECRETARIA})`;

const FILTRO: Readonly<Record<VistaDeDocumentos, string>> = {
  borradores: `d.estado IN ('BORRADOR', 'EN_VOBO', 'EN_FIRMA') AND ${DE_SU_MESA}`,
  descartados: `d.estado = 'DESCARTADO' AND ${DE_SU_MESA}`,
  'por-visar': `d.id IN (SELECT v.id FROM documentos.v_por_visar v WHERE v.puesto_id = $1) AND NOT ($2 AND $3::bigint IS NULL)`,
  'por-firmar': `(d.estado IN ('BORRADOR', 'EN_FIRMA') OR (d.estado = 'EN_VOBO' AND d.visado)) AND d.firmante_puesto_id = $1 AND NOT ($2 AND $3::bigint IS NULL)`,
  firmados: `d.estado IN ('FIRMADO', 'DESPACHADO', 'ACUSADO', 'NO_ENTREGADO')
    AND (d.autor_puesto_id = $1 OR d.firmante_puesto_id = $1 OR ${DE_SECRETARIA} OR ${HEREDADOS})`,
};

/** What bears a number is listed by it, 2 before 10, whatever its series. */
const POR_NUMERO = (texto: string): string => `${texto} COLLATE plataforma.por_numero`;
const GESTION = `date_part('year', fecha)`;

const DE_SU_HOJA = `"gestionDeHoja", ${POR_NUMERO('hoja')} NULLS LAST, id`;

/** To sign: first what has a number waiting, then the rest by the HR it is of. */
const ORDEN: Readonly<Record<VistaDeDocumentos, string>> = {
  borradores: `"actualizadoEn" DESC, id DESC`,
  descartados: `"actualizadoEn" DESC, id DESC`,
  'por-visar': DE_SU_HOJA,
  'por-firmar': `${GESTION}, ${POR_NUMERO('cite')} NULLS LAST, ${DE_SU_HOJA}`,
  firmados: `${GESTION} DESC, ${POR_NUMERO('cite')} DESC`,
};

/** The documentos of one's own desk. */
@Injectable()
export class ListarDocumentos {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly salidas: Salidas,
  ) {}

  /** @returns the last 200 that were touched, in the order of the view */
  ejecutar({ actor }: Contexto, vista: VistaDeDocumentos) {
    return this.uow.leer(async (tx) => {
      const filas = await tx.query<Fila>(
        `SELECT * FROM (SELECT d.id, d.tipo, d.hechura, d.estado, d.version, d.titulo, d.cite_texto AS cite, d.cite_fecha AS fecha, p.cargo AS firmante,
           d.actualizado_en AS "actualizadoEn", d.hilo_codigo AS hoja,
           (SELECT string_agg(v.cargo, ', ' ORDER BY v.cargo) FROM (
              SELECT q.cargo FROM documentos.v_por_visar x JOIN organizacion.puestos q ON q.id = x.puesto_id WHERE x.id = d.id) v) AS "faltaVobo",
           (SELECT count(*)::int FROM documentos.observaciones o WHERE o.documento_id = d.id AND o.resuelta_en IS NULL) AS "porResolver",
           d.contenido - 'cuerpo' AS dicho,
           CASE WHEN d.estado IN ('DESPACHADO', 'ACUSADO', 'NO_ENTREGADO') THEN d.contenido - 'cuerpo' END AS contenido,
           (SELECT min(h.gestion) FROM documentos.hilos h WHERE h.documento_id = d.id) AS "gestionDeHoja",
           (SELECT coalesce(json_agg(json_build_object('gestion', h.gestion, 'id', h.hoja_id::text, 'codigo', h.codigo)), '[]')
            FROM documentos.hilos h WHERE h.documento_id = d.id) AS hojas
         FROM documentos.documentos d LEFT JOIN organizacion.puestos p ON p.id = d.firmante_puesto_id
         WHERE d.origen = 'propio' AND ${FILTRO[vista]} ORDER BY d.actualizado_en DESC, d.id DESC LIMIT 200) recientes
         ORDER BY ${ORDEN[vista]}`,
        [actor.puestoId, sirveLaMesa(actor.roles, vista), actor.unidadId],
      );
      const cuentas = await this.salidas.cuentas(tx, vista === 'firmados' ? filas : []);
      return filas.map(({ hoja: _, gestionDeHoja: __, contenido: ___, dicho, ...f }) => ({
        ...f,
        titulo: asuntoDe(f.titulo, dicho),
        para: paraQuien(dicho),
        cuenta: cuentas.get(f.id) ?? null,
        actualizadoEn: f.actualizadoEn.toISOString(),
      }));
    });
  }
}
