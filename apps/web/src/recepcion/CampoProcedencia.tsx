import { Autocomplete } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { memo } from 'react';
import { api, datos } from '../api/cliente';
import type { RemitenteConocido } from '../api/tipos';

interface Props {
  valor: string;
  alCambiar: (texto: string) => void;
  /** A known sender was chosen: it fills remitente and cargo too. */
  alElegir: (conocido: RemitenteConocido) => void;
  error?: string | undefined;
}

/** Where the note comes from; who wrote before is offered with their remitente and cargo. */
export const CampoProcedencia = memo(function CampoProcedencia({ valor, alCambiar, alElegir, error }: Props) {
  const [q] = useDebouncedValue(valor.trim(), 180);
  const { data } = useQuery({
    queryKey: ['remitentes', q],
    queryFn: () => datos(api.GET('/api/remitentes', { params: { query: { q } } })),
    enabled: q.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const porTexto = new Map(
    (q.length > 0 ? (data ?? []) : []).map((r) => [
      [r.procedencia, r.remitente, r.remitenteCargo].filter(Boolean).join(' · '),
      r,
    ]),
  );
  return (
    <Autocomplete
      label="Procedencia"
      name="procedencia"
      placeholder="Institución o persona"
      autoComplete="off"
      value={valor}
      error={error}
      data={[...porTexto.keys()]}
      filter={({ options }) => options}
      onChange={(texto) => {
        const conocido = porTexto.get(texto);
        if (conocido) alElegir(conocido);
        else alCambiar(texto);
      }}
    />
  );
});
