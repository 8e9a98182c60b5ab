import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, datos } from '../api/cliente';
import type { NumerosPrevistos } from '../api/tipos';
import { comoEnsayo } from './formulario';
import type { Asistente } from './use-asistente';

/** @returns what the server would give first, as it is typed; null while it cannot be printed */
export function usePrevistos({ orden }: Asistente): NumerosPrevistos | null {
  const [visto] = useDebouncedValue(comoEnsayo(orden, 'numeracion'), 300);
  const { data, isError } = useQuery({
    queryKey: ['instalacion', 'numeros', visto.numeracion],
    queryFn: () => datos(api.POST('/api/instalacion/ensayo', { body: visto })),
    placeholderData: keepPreviousData,
    retry: false,
  });
  return isError ? null : (data?.numeros ?? null);
}
