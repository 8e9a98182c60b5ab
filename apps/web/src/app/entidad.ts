import { queryOptions } from '@tanstack/react-query';
import { api, datos } from '../api/cliente';

/** Whose installation this is, for whoever has not signed in. */
export const consultaDeEntidad = queryOptions({
  queryKey: ['entidad'],
  queryFn: () => datos(api.GET('/api/organizacion/entidad')),
  staleTime: Infinity,
});
