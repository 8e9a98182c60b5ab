import { queryOptions } from '@tanstack/react-query';
import { api, datos } from '../api/cliente';

/** Hojas whose code is, or looks like, the one typed; the server normalises it. */
export const consultaDeBusqueda = (q: string) =>
  queryOptions({
    queryKey: ['busqueda', q],
    queryFn: () => datos(api.GET('/api/hojas', { params: { query: { codigo: q } } })),
    staleTime: 30_000,
  });
