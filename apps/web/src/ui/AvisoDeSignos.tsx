import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { api, datos } from '../api/cliente';
import { signosRaros } from './signos';
import estilos from './ui.module.css';

/** Of what is being written and will be printed, which signs no font of ours has; it keeps nobody from going on. */
export function AvisoDeSignos({ en }: { en: unknown }) {
  const signos = signosRaros(en);
  const { data } = useQuery({
    queryKey: ['signos', signos],
    queryFn: signos ? () => datos(api.GET('/api/signos', { params: { query: { signos } } })) : skipToken,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    retry: false,
  });
  if (!signos || !data?.aviso) return null;
  return (
    <p role="note" className={estilos.avisoCampo}>
      {data.aviso}
    </p>
  );
}
