import { queryOptions } from '@tanstack/react-query';
import { api, datos } from '../api/cliente';

/** What is asked anew after a number is reserved or voided. */
export const DE_NUMEROS = [['numeros'], ['series']] as const;

export const consultaDeReservados = queryOptions({
  queryKey: ['numeros', 'reservados'],
  queryFn: () => datos(api.GET('/api/numeros/reservas')),
  staleTime: 0,
});
