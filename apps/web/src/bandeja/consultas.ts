import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, datos } from '../api/cliente';
import type { Ambito, FiltroDeBandeja, VistaDeBandeja } from '../api/tipos';
import { intervaloDeConsulta } from '../app/novedades';
import type { VistaDeDocumentos } from './vistas';

/** A tray of the puesto or of its unidad, page by page. */
export const consultaDeBandeja = (
  vista: VistaDeBandeja,
  de: Ambito = 'puesto',
  filtro: FiltroDeBandeja = {},
) =>
  infiniteQueryOptions({
    queryKey: ['bandeja', vista, de, filtro],
    queryFn: ({ pageParam }) =>
      datos(
        api.GET('/api/bandeja', {
          params: { query: { vista, de, ...filtro, ...(pageParam ? { desde: pageParam } : {}) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (pagina) => pagina.siguiente,
    refetchInterval: intervaloDeConsulta,
  });

/** Documentos that wait: drafts of mine, or for my signature. */
export const consultaDeDocumentos = (vista: VistaDeDocumentos | 'firmados') =>
  queryOptions({
    queryKey: ['documentos', vista],
    queryFn: () => datos(api.GET('/api/documentos', { params: { query: { vista } } })),
  });
