import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, datos } from '../api/cliente';
import type { VistaDeBandeja } from '../api/tipos';

/** A tray of the puesto, page by page. */
export const consultaDeBandeja = (vista: VistaDeBandeja) =>
  infiniteQueryOptions({
    queryKey: ['bandeja', vista],
    queryFn: ({ pageParam }) =>
      datos(
        api.GET('/api/bandeja', { params: { query: { vista, ...(pageParam ? { desde: pageParam } : {}) } } }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (pagina) => pagina.siguiente,
    refetchInterval: 30_000,
  });

/** Documentos that wait: drafts of mine, or for my signature. */
export const consultaDeDocumentos = (vista: 'borradores' | 'por-firmar' | 'firmados') =>
  queryOptions({
    queryKey: ['documentos', vista],
    queryFn: () => datos(api.GET('/api/documentos', { params: { query: { vista } } })),
  });
