import { queryOptions } from '@tanstack/react-query';
import { api, conClave, datos } from '../api/cliente';
import type { OrdenGuardarVista, VistaGuardada } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { intervaloDeConsulta } from '../app/novedades';

/** Under the trays' own key: whatever makes a tray stale makes these counters so. */
export const CLAVE_DE_VISTAS = ['bandeja', 'vistas'] as const;
const CAMBIAN = [CLAVE_DE_VISTAS] as const;

/** Mine, then those of the unidad, with what each holds now. */
export const consultaDeVistas = queryOptions({
  queryKey: CLAVE_DE_VISTAS,
  queryFn: () => datos(api.GET('/api/vistas')),
  refetchInterval: intervaloDeConsulta,
});

export const useGuardarVista = (alLograr: (id: string) => void) =>
  useActo<OrdenGuardarVista, { id: string }>({
    enviar: (body, clave) => datos(api.POST('/api/vistas', { body, headers: conClave(clave) })),
    alLograr: ({ id }) => alLograr(id),
    invalida: CAMBIAN,
  });

/** What a view says, with the version that was seen. */
export type CambioDeVista = Pick<VistaGuardada, 'id' | 'version' | 'nombre' | 'vista' | 'de' | 'filtro'>;

export const useCambiarVista = (alLograr: () => void) =>
  useActo<CambioDeVista, unknown>({
    enviar: ({ id, version, nombre, vista, de, filtro }, clave) =>
      datos(
        api.PUT('/api/vistas/{id}', {
          params: { path: { id } },
          body: { version, nombre, vista, de, filtro },
          headers: conClave(clave),
        }),
      ),
    alLograr,
    invalida: CAMBIAN,
  });

/** Out of the rail, or back into it. */
export const useQuitarVista = (alLograr: (respuesta: { version: number }, v: VistaGuardada) => void) =>
  useActo<VistaGuardada & { quitar: boolean }, { version: number }>({
    enviar: ({ id, version, quitar }, clave) =>
      datos(
        api.PUT('/api/vistas/{id}/quitada', {
          params: { path: { id } },
          body: { version, quitar },
          headers: conClave(clave),
        }),
      ),
    alLograr,
    invalida: CAMBIAN,
  });

export const useOrdenarVistas = () =>
  useActo<{ deLaUnidad: boolean; ids: string[] }, unknown>({
    enviar: (body, clave) => datos(api.PUT('/api/vistas/orden', { body, headers: conClave(clave) })),
    invalida: CAMBIAN,
  });
