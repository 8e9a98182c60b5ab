import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, datos } from '../api/cliente';
import { comoProblema } from '../api/problema';
import { Problema } from '../ui/Problema';
import estilos from './varios.module.css';

/** The directory of external entities: each found adds its lines, as a letter addresses them. */
export function BuscarEntidades({ alElegir }: { alElegir: (lineas: string[]) => void }) {
  const [texto, setTexto] = useState('');
  const [q] = useDebouncedValue(texto.trim(), 180);
  const { data, error } = useQuery({
    queryKey: ['remitentes', q],
    queryFn: () => datos(api.GET('/api/remitentes', { params: { query: { q } } })),
    placeholderData: keepPreviousData,
    enabled: q.length > 1,
  });
  return (
    <div className={estilos.buscar}>
      <TextInput
        label="Buscar en el directorio"
        description="Entidad o persona del directorio de remitentes"
        value={texto}
        autoComplete="off"
        onChange={(e) => setTexto(e.currentTarget.value)}
      />
      <Problema problema={error ? comoProblema(error) : null} />
      <ul aria-label="Halladas en el directorio">
        {(q.length > 1 ? (data ?? []) : []).map((r) => {
          const lineas = [r.remitente, r.remitenteCargo, r.procedencia].filter((l): l is string =>
            Boolean(l),
          );
          return (
            <li key={lineas.join('/')}>
              <Button variant="subtle" size="compact-sm" onClick={() => alElegir([...new Set(lineas)])}>
                + {lineas.join(', ')}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
