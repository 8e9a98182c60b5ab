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

/** The address that opens a saved view. */
export const busquedaDe = (v: Pick<VistaGuardada, 'id' | 'de' | 'filtro'>) => ({
  ...(v.de === 'unidad' ? { de: 'unidad' } : {}),
  ...v.filtro,
  guardada: v.id,
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

/** @returns the ids with one moved a place up (-1) or down (1), without leaving the list */
export function movida(ids: readonly string[], id: string, paso: 1 | -1): string[] {
  const de = ids.indexOf(id);
  const a = de + paso;
  if (de < 0 || a < 0 || a >= ids.length) return [...ids];
  const salida = [...ids];
  salida.splice(a, 0, ...salida.splice(de, 1));
  return salida;
}

/** Who may fix what all of a unidad see. */
export const fijaLasDeLaUnidad = (roles: readonly string[]): boolean =>
  roles.some((r) => ['secretaria', 'ventanilla', 'autoridad'].includes(r));
