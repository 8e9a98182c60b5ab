import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { comoProblema } from '../api/problema';

/** @returns what a `Lista` takes from a query that comes page by page */
export const dePaginas = <T>(
  consulta: UseInfiniteQueryResult<InfiniteData<{ readonly filas: readonly T[] }>>,
) => ({
  filas: consulta.data?.pages.flatMap((p) => p.filas),
  mas: consulta.hasNextPage
    ? { pedir: () => void consulta.fetchNextPage(), cargando: consulta.isFetchingNextPage }
    : null,
  problema: consulta.error ? comoProblema(consulta.error) : null,
  reintentar: () => void consulta.refetch(),
});
