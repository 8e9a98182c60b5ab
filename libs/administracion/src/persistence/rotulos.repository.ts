import { leerCodigo, normalizar } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';

/** How people call an object of the trail, and whether what it says is for those on its route only. */
export interface Rotulo {
  readonly rotulo: string | null;
  readonly reservado: boolean;
}

const LLANO = `trim(regexp_replace(regexp_replace(plataforma.sin_acentos(rotulo), '[^[:alnum:]]+', ' ', 'g'), '\\m0+(\\d)', '\\1', 'g'))`;
const RESERVADO = `confidencialidad IN ('RESERVADA', 'CONFIDENCIAL') AS reservado`;

/** The CITE of a note that came in says who sent it. */
const DE_RESERVADA = `(en_reservada OR confidencialidad IN ('RESERVADA', 'CONFIDENCIAL'))`;

/** Reads the published views of HRs and documentos. */
@Injectable()
export class RotulosRepository {
  /** @returns by chain; those that are neither an HR nor a documento are absent */
  async de(tx: Tx, cadenas: readonly string[]): Promise<ReadonlyMap<string, Rotulo>> {
    const hojas = cadenas.flatMap((c) => [/^hoja\/(\d{4})\/(\d+)$/.exec(c)].filter((m) => m !== null));
    const documentos = cadenas.flatMap((c) => [/^documento\/(\d+)$/.exec(c)].filter((m) => m !== null));
    const filas = await tx.query<Rotulo & { cadena: string }>(
      `SELECT 'hoja/' || gestion || '/' || id AS cadena, rotulo, ${RESERVADO} FROM hojas.v_rotulos
       WHERE (gestion, id) IN (SELECT g, i FROM unnest($1::smallint[], $2::bigint[]) AS x(g, i))
       UNION ALL
       SELECT 'documento/' || id, CASE WHEN NOT ${DE_RESERVADA} THEN rotulo END, ${DE_RESERVADA} FROM documentos.v_rotulos
       WHERE id = ANY ($3::bigint[])`,
      [hojas.map((m) => m[1]), hojas.map((m) => m[2]), documentos.map((m) => m[1])],
    );
    return new Map(filas.map(({ cadena, ...r }) => [cadena, r]));
  }

  /** @returns the chains of the HRs and documentos that bear that code or CITE, however it is spelt */
  async cadenasDe(tx: Tx, texto: string, ahora: Date): Promise<string[]> {
    const codigo = leerCodigo(texto, ahora);
    const numeros = (texto.match(/\d{1,9}/g) ?? []).map(Number);
    const filas = await tx.query<{ cadena: string }>(
      `SELECT 'hoja/' || gestion || '/' || id AS cadena FROM hojas.v_rotulos WHERE gestion = $1 AND numero = $2
       UNION SELECT 'documento/' || id FROM documentos.v_rotulos
       WHERE NOT ${DE_RESERVADA} AND numero = ANY ($3::bigint[]) AND (${LLANO} = $4 OR ${LLANO} LIKE '%' || $4)`,
      [codigo?.gestion ?? null, codigo?.numero ?? null, numeros, normalizar(texto)],
    );
    return filas.map((f) => f.cadena);
  }
}
