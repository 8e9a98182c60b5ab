import { api, conClave, datos } from '../api/cliente';
import type { FilaDeBandeja, OrdenDeLote, RespuestaDeLote } from '../api/tipos';
import { useActo } from '../api/use-acto';

/** What is done to every chosen row. */
export type ActoConOrden = OrdenDeLote extends infer L
  ? L extends { pasos: unknown }
    ? Omit<L, 'pasos'>
    : never
  : never;

/** One act on the chosen rows; a lost answer is asked again with the same key, and nothing is done twice. */
export function useLote(filas: readonly FilaDeBandeja[], alLograr: (r: RespuestaDeLote) => void) {
  return useActo<ActoConOrden, RespuestaDeLote>({
    enviar: (acto, clave) =>
      datos(
        api.POST('/api/derivaciones/lote', {
          body: {
            ...acto,
            pasos: filas.map(({ gestion, derivacionId: id }) => ({ gestion, id })),
          },
          headers: conClave(clave),
        }),
      ),
    alLograr,
  });
}
