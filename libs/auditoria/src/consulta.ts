import { diaEntero, normalizar, type Fecha } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';

/** What is asked of the trail; what is absent is not asked. Names match by any of their words, without accents or case. */
export interface FiltroDeBitacora {
  readonly persona?: string | undefined;
  readonly puesto?: string | undefined;
  readonly acto?: string | undefined;
  /** chains: of one object or of several */
  readonly cadenas?: readonly string[] | undefined;
  readonly desde?: Fecha | undefined;
  readonly hasta?: Fecha | undefined;
}

export interface EventoConsultado {
  readonly gestion: number;
  readonly id: string;
  readonly cadena: string;
  readonly secuencia: number;
  readonly acto: string;
  readonly funcionario: string | null;
  readonly puesto: string | null;
  readonly calidad: string | null;
  readonly titular: string | null;
  readonly ocurridoEn: Date;
  readonly datos: Readonly<Record<string, unknown>>;
  /** hex */
  readonly hash: string;
}

const LLANO = (columna: string): string => `plataforma.sin_acentos(${columna})`;

/** Reads of the trail as a whole: the newest first, by keyset. */
@Injectable()
export class ConsultaDeBitacora {
  /** @param antes the event after which the page begins */
  async pagina(
    tx: Tx,
    f: FiltroDeBitacora,
    antes: { gestion: number; id: string } | null,
    cuantos: number,
  ): Promise<EventoConsultado[]> {
    const filas = await tx.query<Omit<EventoConsultado, 'datos'> & { datos: string }>(
      `SELECT gestion::int AS gestion, id, cadena, secuencia, acto, funcionario, puesto, calidad, titular,
         ocurrido_en AS "ocurridoEn", datos, encode(hash, 'hex') AS hash
       FROM auditoria.eventos
       WHERE ($1::int IS NULL OR (gestion, id) < ($1, $2::bigint))
         AND ($3::text[] IS NULL OR ${LLANO('funcionario')} LIKE ALL ($3) OR ${LLANO('titular')} LIKE ALL ($3))
         AND ($4::text[] IS NULL OR ${LLANO('puesto')} LIKE ALL ($4))
         AND ($5::text IS NULL OR acto = $5)
         AND ($6::text[] IS NULL OR cadena = ANY ($6))
         AND ($7::timestamptz IS NULL OR ocurrido_en >= $7) AND ($8::timestamptz IS NULL OR ocurrido_en < $8)
       ORDER BY gestion DESC, id DESC LIMIT $9`,
      [
        antes?.gestion ?? null,
        antes?.id ?? null,
        palabras(f.persona),
        palabras(f.puesto),
        f.acto ?? null,
        f.cadenas ?? null,
        f.desde ? diaEntero(f.desde).desde : null,
        f.hasta ? diaEntero(f.hasta).hasta : null,
        cuantos,
      ],
    );
    return filas.map((e) => ({ ...e, datos: JSON.parse(e.datos) as Record<string, unknown> }));
  }

  /** @returns the kinds of acts that the trail has */
  async actos(tx: Tx): Promise<string[]> {
    // As a loose index scan would: the trail is long and its kinds of acts are few.
    const filas = await tx.query<{ acto: string }>(
      `SELECT acto FROM (SELECT acto FROM auditoria.eventos ORDER BY gestion DESC, id DESC LIMIT 20000) x GROUP BY acto ORDER BY acto`,
    );
    return filas.map((f) => f.acto);
  }

  /** @returns whether this user asked just that since an instant */
  async yaConsto(tx: Tx, cadena: string, usuarioId: string, datos: string, desde: Date): Promise<boolean> {
    const filas = await tx.query(
      `SELECT 1 FROM auditoria.eventos WHERE cadena = $1 AND usuario_id = $2 AND datos = $3 AND ocurrido_en >= $4 LIMIT 1`,
      [cadena, usuarioId, datos, desde],
    );
    return filas.length > 0;
  }
}

function palabras(texto: string | undefined): string[] | null {
  const dichas = normalizar(texto ?? '')
    .split(' ')
    .filter(Boolean)
    .slice(0, 6);
  return dichas.length > 0 ? dichas.map((p) => `%${p}%`) : null;
}
