import { Autocomplete } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, datos } from '../api/cliente';

interface Props {
  valor: string;
  /** where it will be, as it is written */
  lugar: string;
  alCambiar: (carpeta: string) => void;
  /** A known carpeta was chosen: where it is. */
  alElegir: (lugar: string | null) => void;
  error?: ReactNode;
}

/** The carpetas of the unidad, the last used first; a name that is not there opens a new one. */
export function CampoCarpeta({ valor, lugar, alCambiar, alElegir, error }: Props) {
  const [q] = useDebouncedValue(valor.trim(), 150);
  const { data = [] } = useQuery({
    queryKey: ['carpetas', q],
    queryFn: () => datos(api.GET('/api/carpetas', { params: { query: { q } } })),
    placeholderData: keepPreviousData,
  });
  const porNombre = new Map(data.map((c) => [c.nombre, c]));
  return (
    <Autocomplete
      label="Carpeta"
      data-autofocus
      // It has the focus as the dialog opens: the list waits for a letter, an arrow or a click.
      openOnFocus={false}
      placeholder="Las que usa su unidad, o una nueva"
      description={
        valor.trim() === '' && lugar.trim() === ''
          ? 'Sin carpeta: no se sabrá dónde está su papel.'
          : undefined
      }
      value={valor}
      onChange={alCambiar}
      onOptionSubmit={(nombre) => alElegir(porNombre.get(nombre)?.lugar ?? null)}
      data={data.map((c) => c.nombre)}
      filter={({ options }) => options}
      error={error}
      renderOption={({ option }) => {
        const c = porNombre.get(option.value);
        return (
          <div>
            <div>{option.value}</div>
            <div className="suave" style={{ fontSize: 12.5 }}>
              {[c?.lugar, c && `${c.hojas} ${c.hojas === 1 ? 'hoja' : 'hojas'}`].filter(Boolean).join(' · ')}
            </div>
          </div>
        );
      }}
    />
  );
}
