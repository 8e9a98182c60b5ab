import type { Documentos } from '#documentos';
import { sinRehusar, type Contexto, type Motivo } from '#kernel';
import type { Tx } from '#platform';
import { documentoAjeno } from '../domain/errores';

/** Why these papers do not go with an HR: there is none, it is hidden, nobody signed it, or it is another HR's. */
export async function motivosDePapeles(
  tx: Tx,
  ctx: Contexto,
  documentos: Documentos,
  hilo: { readonly gestion: number; readonly id: string },
  ids: readonly string[],
): Promise<Motivo[]> {
  if (ids.length === 0) return [];
  const propios = new Set(await documentos.deHilo(tx, hilo.gestion, hilo.id));
  const motivos: Motivo[] = [];
  for (const id of ids) {
    const papel = await sinRehusar(documentos.exigirFirmado(tx, ctx, id));
    motivos.push(...papel.motivos);
    if (papel.hallado && !propios.has(id)) motivos.push(documentoAjeno());
  }
  return motivos;
}
