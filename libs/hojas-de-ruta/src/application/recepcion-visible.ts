import type { Documentos } from '#documentos';
import type { Contexto } from '#kernel';
import type { Tx } from '#platform';
import { recepcionDesconocida } from '../domain/errores';
import type { Hoja } from '../persistence/hilos.repository';
import type { Recepcion, RecepcionesRepository } from '../persistence/recepciones.repository';
import type { Hilos } from './hilos';

/** What tells whether a reception may be seen. */
export interface PiezasDeRecepcion {
  readonly hilos: Hilos;
  readonly recepciones: RecepcionesRepository;
  readonly documentos: Documentos;
}

/**
 * A reception with its HR, for whoever reaches both the HR and the note: a note may be more reserved than the HR it joined.
 * @param bloquear locks the HR's row
 * @throws ErrorDominio `hojas.recepcion.no-encontrada`, the same for what there is not and what is hidden
 */
export async function exigirRecepcion(
  tx: Tx,
  ctx: Contexto,
  { hilos, recepciones, documentos }: PiezasDeRecepcion,
  { gestion, id, bloquear = false }: { gestion: number; id: string; bloquear?: boolean },
): Promise<{ recepcion: Recepcion; hoja: Hoja }> {
  const suelta = await recepciones.cargar(tx, gestion, id);
  const hoja = suelta ? await hilos.registro.hoja(tx, gestion, suelta.hojaId, bloquear) : null;
  const recepcion = bloquear ? await recepciones.cargar(tx, gestion, id) : suelta;
  if (!recepcion || !hoja || !(await hilos.esVisible(tx, ctx.actor, hoja))) throw recepcionDesconocida();
  if (recepcion.documentoId && !(await documentos.alcanza(tx, ctx, recepcion.documentoId)))
    throw recepcionDesconocida();
  return { recepcion, hoja };
}
