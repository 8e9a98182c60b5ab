import { api, conClave, datos } from '../api/cliente';
import type { OrdenRegistrarExterna, Registrada } from '../api/tipos';
import { useActo } from '../api/use-acto';

/** registrarExterna: a new hoja, or one more note in an existing one. */
export function useRegistrar(alLograr: (hecha: Registrada) => void) {
  return useActo<OrdenRegistrarExterna, Registrada>({
    enviar: (body, clave) => datos(api.POST('/api/hojas/externas', { body, headers: conClave(clave) })),
    alLograr,
  });
}
