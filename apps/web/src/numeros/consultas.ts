import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, datos } from '../api/cliente';

/** What is asked anew after a number is reserved or voided. */
export const DE_NUMEROS = [['numeros'], ['series']] as const;

export const consultaDeReservados = infiniteQueryOptions({
  queryKey: ['numeros', 'reservados'],
  queryFn: ({ pageParam }) =>
    datos(api.GET('/api/numeros/reservas', { params: { query: pageParam ? { desde: pageParam } : {} } })),
  initialPageParam: '',
  getNextPageParam: (pagina) => pagina.siguiente ?? undefined,
  staleTime: 0,
});
