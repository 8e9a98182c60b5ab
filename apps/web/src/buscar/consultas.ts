import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, datos } from '../api/cliente';

/** Hojas whose code is, or looks like, the one typed; the server normalises it. */
export const consultaDeBusqueda = (q: string) =>
  queryOptions({
    queryKey: ['busqueda', q],
    queryFn: () => datos(api.GET('/api/hojas', { params: { query: { codigo: q } } })),
    staleTime: 30_000,
  });

/** Own papers whose CITE it may be: `1995/2018` is a hoja or a CITE, and both are shown. */
export const consultaDeCites = (q: string) =>
  queryOptions({
    queryKey: ['busqueda', 'cites', q],
    queryFn: () => datos(api.GET('/api/documentos/por-cite', { params: { query: { cite: q } } })),
    staleTime: 30_000,
  });

/** Hojas by words of their reference, sender or proveídos, page by page, the newest first. */
export const consultaDePalabras = (q: string) =>
  infiniteQueryOptions({
    queryKey: ['busqueda', 'palabras', q],
    queryFn: ({ pageParam }) =>
      datos(
        api.GET('/api/hojas/por-palabras', {
          params: { query: { q, ...(pageParam ? { desde: pageParam } : {}) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (pagina) => pagina.siguiente,
    staleTime: 30_000,
  });
