import { useNavigate } from '@tanstack/react-router';
import { api, conClave, datos, enRuta } from '../api/cliente';
import type { OrdenCrearDocumento } from '../api/tipos';
import { useActo } from '../api/use-acto';

/** The hoja that a new documento is of; none: it stands alone. */
export interface DeHoja {
  gestion?: string | undefined;
  hoja?: string | undefined;
}

/** Begins a documento, in its hoja when it has one, and opens it. */
export function useCrearDocumento({ gestion, hoja }: DeHoja, alLograr?: () => void) {
  const navegar = useNavigate();
  return useActo<OrdenCrearDocumento, { id: string; version: number }>({
    enviar: (body, clave) =>
      datos(
        gestion && hoja
          ? api.POST('/api/hojas/{gestion}/{id}/documentos', {
              params: enRuta({ gestion, id: hoja }),
              body,
              headers: conClave(clave),
            })
          : api.POST('/api/documentos', { body, headers: conClave(clave) }),
      ),
    alLograr: ({ id }) => {
      alLograr?.();
      void navegar({ to: '/documentos/$id', params: { id }, replace: true });
    },
  });
}
