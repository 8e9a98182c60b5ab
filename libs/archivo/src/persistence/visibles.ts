import { normalizar, type Actor } from '#kernel';
import type { Tx } from '#platform';
import { llevaElArchivo } from '../domain/custodia';

/** Who asks, as the first four parameters of each query here. */
export const deQuien = (tx: Tx, actor: Actor): unknown[] => [
  actor.puestoId,
  actor.unidadId,
  llevaElArchivo(actor),
  tx.ahora,
];

/** Every parameter is named, so that each query may use those it needs. */
export const NOMBRADOS = `$1::bigint IS NOT NULL AND $2::bigint IS NOT NULL AND $3::boolean IS NOT NULL AND $4::timestamptz IS NOT NULL`;

/** What is more reserved than INTERNA shows to whom it reaches; `p` has the HR's gestion, hoja_id and confidencialidad. */
export const alcanza = (p: string): string => `(${p}.confidencialidad IN ('PUBLICA', 'INTERNA') OR EXISTS (
  SELECT 1 FROM acceso.v_alcances al WHERE al.objeto = 'hoja/' || ${p}.gestion || '/' || ${p}.hoja_id AND al.desde <= $4
    AND (al.hasta IS NULL OR al.hasta > $4)
    AND (al.puesto_id = $1 OR (${p}.confidencialidad <> 'CONFIDENCIAL' AND al.unidad_id = $2))))`;

/**
 * A carpeta `c` shows to its unidad and to the archive; its name may tell what it holds, so that one of which nobody told
 * shows only to whoever sees something of what was put in it.
 */
export const SE_VE = `((c.unidad_id = $2 OR $3) AND (c.declarada_en IS NOT NULL OR EXISTS (
  SELECT 1 FROM hojas.v_en_carpeta p WHERE p.carpeta_id = c.id AND ${alcanza('p')})))`;

/** As `normalizar` writes it. */
export const llano = (sql: string): string =>
  `trim(regexp_replace(regexp_replace(plataforma.sin_acentos(${sql}), '[^[:alnum:]]+', ' ', 'g'), '\\m0+(\\d)', '\\1', 'g'))`;

/** @returns the words of a search, each to be found anywhere */
export const palabrasDe = (texto: string): string[] =>
  normalizar(texto).split(' ').filter(Boolean).slice(0, 8);
