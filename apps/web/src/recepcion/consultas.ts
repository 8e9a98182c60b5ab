import { queryOptions, skipToken } from '@tanstack/react-query';
import { api, datos } from '../api/cliente';

/** How many times the reading of a paper is asked for before it is left alone. */
const VECES = 120;

/** What an uploaded paper seems to say; asked for while it is being read. */
export const consultaDeLectura = (archivoId: string | null) =>
  queryOptions({
    queryKey: ['archivo', archivoId, 'lectura'],
    queryFn: archivoId
      ? () => datos(api.GET('/api/archivos/{id}/lectura', { params: { path: { id: archivoId } } }))
      : skipToken,
    refetchInterval: (q) =>
      q.state.data?.estado === 'pendiente' && q.state.dataUpdateCount < VECES ? 600 : false,
    retry: false,
    staleTime: Infinity,
  });

/**
 * Where an uploaded paper belongs by the label on it.
 * @param enHoja the one that is open, for a paper without a label
 */
export const consultaDeDestino = (archivoId: string | null, enHoja?: { gestion: number; id: string }) =>
  queryOptions({
    queryKey: ['archivo', archivoId, 'destino', enHoja?.id ?? null],
    queryFn: archivoId
      ? () =>
          datos(
            api.GET('/api/archivos/{id}/destino', {
              params: {
                path: { id: archivoId },
                query: enHoja ? { gestion: String(enHoja.gestion), hoja: enHoja.id } : {},
              },
            }),
          )
      : skipToken,
    refetchInterval: (q) => (q.state.data?.listo === false && q.state.dataUpdateCount < VECES ? 600 : false),
    retry: false,
    staleTime: Infinity,
  });

/** The free corner of a paper, and where each stamp would land. */
export const consultaDeSelloPrevisto = (archivoId: string | null) =>
  queryOptions({
    queryKey: ['archivo', archivoId, 'sello'],
    queryFn: archivoId
      ? () => datos(api.GET('/api/archivos/{id}/sello-previsto', { params: { path: { id: archivoId } } }))
      : skipToken,
    retry: false,
    staleTime: Infinity,
  });

/** What the desk took in and refused today. */
export const consultaDeDia = queryOptions({
  queryKey: ['bandeja', 'dia-de-mesa'],
  queryFn: () => datos(api.GET('/api/recepciones/dia')),
});
