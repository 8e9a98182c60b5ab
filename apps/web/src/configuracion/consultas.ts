import { queryOptions } from '@tanstack/react-query';
import { api, datos } from '../api/cliente';

/** What is asked anew after each act on types, templates or series. */
export const DE_CONFIGURACION = [['tipos'], ['plantillas'], ['series']] as const;

export const consultaDePlantillas = queryOptions({
  queryKey: ['plantillas'],
  queryFn: () => datos(api.GET('/api/plantillas')),
});

/** A template with all its versions, newest first. */
export const consultaDePlantilla = (id: string) =>
  queryOptions({
    queryKey: ['plantillas', id],
    queryFn: () => datos(api.GET('/api/plantillas/{id}', { params: { path: { id } } })),
    staleTime: 0,
    refetchOnWindowFocus: false,
  });

/** What giving a kind of paper up would touch; of one given up, why. */
export const consultaDeUso = (clave: string) =>
  queryOptions({
    queryKey: ['tipos', clave, 'uso'],
    queryFn: () => datos(api.GET('/api/tipos/{clave}/uso', { params: { path: { clave } } })),
    staleTime: 0,
  });

export const consultaDeSeries = queryOptions({
  queryKey: ['series'],
  queryFn: () => datos(api.GET('/api/series')),
});

export const consultaDeUnidades = queryOptions({
  queryKey: ['organizacion', 'organigrama'],
  queryFn: () => datos(api.GET('/api/organizacion/organigrama')),
  staleTime: 60_000,
});
