import { queryOptions } from '@tanstack/react-query';
import { api, datos } from '../api/cliente';
import { comoProblema } from '../api/problema';
import type { EstadoDeInstalacion } from '../api/tipos';

/** What an installation without entidad needs to be prepared, or null where that was done. */
export const consultaDeInstalacion = queryOptions({
  queryKey: ['instalacion'],
  staleTime: 60_000,
  queryFn: async (): Promise<EstadoDeInstalacion | null> => {
    try {
      return await datos(api.GET('/api/instalacion'));
    } catch (error) {
      if (comoProblema(error).status === 404) return null;
      throw error;
    }
  },
});
