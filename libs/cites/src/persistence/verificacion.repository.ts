import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { CiteRepetido, CuentaDeHilos, CuentaDeSerie, Desacuerdo } from '../domain/verificacion';

/** The book of all numbers, whichever way they are counted. */
const LIBRO = `SELECT objeto, texto, numero, serie_id, estado FROM cites.numeros
  UNION ALL SELECT objeto, texto, NULL, NULL, estado FROM cites.numeros_de_hilo`;

/** The account of every number, each question one pass over its tables however many there are. */
@Injectable()
export class VerificacionRepository {
  /** An archive of millions is read whole: the limit meant for an act does not hold here. */
  async sinLimite(tx: Tx): Promise<void> {
    await tx.query(`SET LOCAL statement_timeout = 0`);
    await tx.query(`SET LOCAL work_mem = '64MB'`);
  }

  series(tx: Tx): Promise<CuentaDeSerie[]> {
    return tx.query<CuentaDeSerie>(
      `WITH en_orden AS (
         SELECT serie_id, numero, estado, lag(numero) OVER (PARTITION BY serie_id ORDER BY numero) AS previo
         FROM cites.numeros)
       SELECT f.clase, f.formato, u.sigla AS unidad, s.gestion::int AS gestion, s.inicial, s.ultimo AS contador,
         min(n.numero) AS primero, max(n.numero) AS ultimo,
         count(*) FILTER (WHERE n.estado = 'emitido')::int AS emitidos,
         count(*) FILTER (WHERE n.estado = 'anulado')::int AS anulados,
         count(*) FILTER (WHERE n.estado = 'reservado')::int AS reservados,
         coalesce(json_agg(json_build_object('desde', n.previo + 1, 'hasta', n.numero - 1))
           FILTER (WHERE n.numero > n.previo + 1), '[]') AS huecos,
         coalesce(json_agg(n.numero) FILTER (WHERE n.numero = n.previo), '[]') AS repetidos
       FROM cites.series s JOIN cites.formatos f ON f.id = s.formato_id
       LEFT JOIN organizacion.v_unidades u ON u.id = f.unidad_id
       LEFT JOIN en_orden n ON n.serie_id = s.id
       GROUP BY s.id, f.id, u.sigla ORDER BY f.clase DESC, u.sigla NULLS FIRST, f.formato, s.gestion`,
    );
  }

  hilos(tx: Tx): Promise<CuentaDeHilos[]> {
    return tx.query<CuentaDeHilos>(
      `WITH en_orden AS (
         SELECT tipo, hilo, k, estado, lag(k, 1, 0) OVER (PARTITION BY tipo, hilo ORDER BY k) AS previo
         FROM cites.numeros_de_hilo)
       SELECT tipo, count(DISTINCT hilo)::int AS hilos,
         count(*) FILTER (WHERE estado = 'emitido')::int AS emitidos,
         count(*) FILTER (WHERE estado = 'anulado')::int AS anulados,
         coalesce(json_agg(json_build_object('hilo', hilo, 'previo', previo, 'k', k))
           FILTER (WHERE k <> previo + 1), '[]') AS saltos
       FROM en_orden GROUP BY tipo ORDER BY tipo`,
    );
  }

  /**
   * Numbers and papers that do not agree. Paper outside the system bears what is reserved, so a number needs a bearer when it
   * was issued, or was given to one.
   * @param portadores views of what bears numbers, as `Portadores` has them
   */
  desacuerdos(tx: Tx, portadores: readonly string[], tope: number): Promise<Desacuerdo[]> {
    const papeles = portadores.map((v) => `SELECT objeto, texto, numero, serie_id, anulado FROM ${v}`);
    return tx.query<Desacuerdo>(
      `SELECT coalesce(n.objeto, p.objeto) AS objeto,
         CASE WHEN n.texto IS NOT NULL THEN json_build_object('texto', n.texto, 'estado', n.estado) END AS libro,
         CASE WHEN p.texto IS NOT NULL THEN json_build_object('texto', p.texto, 'anulado', p.anulado) END AS papel
       FROM (${LIBRO}) n FULL JOIN (${papeles.join(' UNION ALL ')}) p ON p.objeto = n.objeto
       WHERE CASE WHEN n.objeto IS NULL THEN true
                  WHEN p.objeto IS NULL THEN n.estado = 'emitido' OR n.objeto <> 'papel'
                  ELSE n.texto <> p.texto OR n.numero IS DISTINCT FROM p.numero
                    OR (p.serie_id IS NOT NULL AND n.serie_id IS DISTINCT FROM p.serie_id)
                    OR n.estado <> CASE WHEN p.anulado THEN 'anulado' ELSE 'emitido' END END
       ORDER BY 1 LIMIT $1`,
      [tope],
    );
  }

  /** CITEs that two numbers of different series print; one number twice in its series is told by `series`. */
  repetidos(tx: Tx, tope: number): Promise<CiteRepetido[]> {
    return tx.query<CiteRepetido>(
      `SELECT texto, count(*)::int AS veces FROM (
         SELECT DISTINCT n.texto, n.serie_id::text AS serie, n.numero FROM cites.numeros n JOIN cites.series s ON s.id = n.serie_id
         JOIN cites.formatos f ON f.id = s.formato_id WHERE f.clase = 'CITE'
         UNION ALL SELECT DISTINCT texto, tipo, k FROM cites.numeros_de_hilo) dados
       GROUP BY texto HAVING count(*) > 1 ORDER BY texto LIMIT $1`,
      [tope],
    );
  }
}
