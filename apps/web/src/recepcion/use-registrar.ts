import { api, conClave, datos } from '../api/cliente';
import type { OrdenRegistrarExterna, Registrada } from '../api/tipos';
import { useActo } from '../api/use-acto';

/** What the desk has just done, and whether it went into a hoja that there was. */
export type HechaEnMesa = Registrada & { readonly unida: boolean };

/** registrarExterna: a new hoja, or one more note in an existing one. */
export function useRegistrar(alLograr: (hecha: HechaEnMesa) => void) {
  return useActo<OrdenRegistrarExterna, Registrada>({
    enviar: (body, clave) => datos(api.POST('/api/hojas/externas', { body, headers: conClave(clave) })),
    alLograr: (hecha, orden) => alLograr({ ...hecha, unida: orden.hoja !== undefined }),
  });
}
