import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, datos } from '../api/cliente';

/** What may be asked of the trail; the address keeps it. */
export const FILTROS = ['persona', 'puesto', 'acto', 'objeto', 'desde', 'hasta'] as const;
export type Filtro = Partial<Record<(typeof FILTROS)[number], string>>;

export const consultaDeBitacora = (filtro: Filtro) =>
  infiniteQueryOptions({
    queryKey: ['bitacora', filtro],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      datos(
        api.GET('/api/bitacora', {
          params: { query: { ...filtro, ...(pageParam ? { despuesDe: pageParam } : {}) } },
        }),
      ),
    getNextPageParam: (pagina) => pagina.siguiente ?? undefined,
    // Looking is an event too: not by itself, again and again.
    refetchOnWindowFocus: false,
  });

export const consultaDeActos = queryOptions({
  queryKey: ['bitacora', 'actos'],
  queryFn: () => datos(api.GET('/api/bitacora/actos')),
  staleTime: 300_000,
});

export const consultaDeCadena = (de: string) =>
  queryOptions({
    queryKey: ['bitacora', 'cadena', de],
    queryFn: () => datos(api.GET('/api/bitacora/cadena', { params: { query: { de } } })),
  });
