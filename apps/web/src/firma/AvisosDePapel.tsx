import { useQuery } from '@tanstack/react-query';
import { consultaDeDocumento } from '../documento/consultas';
import firma from './firma.module.css';

/** What whoever signs should know of the paper as it will print, of the very version that is to be signed. */
export function AvisosDePapel({ id, version }: { id: string; version: number }) {
  const { data } = useQuery({
    ...consultaDeDocumento(id),
    queryKey: ['documento', id, 'avisos', String(version)],
  });
  return data?.avisos.map((aviso) => (
    <p key={aviso} role="note" className={firma.aviso}>
      {aviso}
    </p>
  ));
}
