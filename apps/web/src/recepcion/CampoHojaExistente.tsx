import { Button, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { memo, useState } from 'react';
import type { HojaEncontrada } from '../api/tipos';
import { consultaDeBusqueda } from '../buscar/consultas';
import { Codigo } from '../ui/Codigo';
import { textoDeEstado } from '../ui/palabras';
import recepcion from './recepcion.module.css';

interface Props {
  valor: HojaEncontrada | null;
  alCambiar: (hoja: HojaEncontrada | null) => void;
  error?: string | undefined;
}

/** A note that answers an existing hoja joins it: no new number, the stamp bears its code. */
export const CampoHojaExistente = memo(function CampoHojaExistente({ valor, alCambiar, error }: Props) {
  const [texto, setTexto] = useState('');
  const [q] = useDebouncedValue(texto.trim(), 180);
  const { data } = useQuery({ ...consultaDeBusqueda(q), enabled: q.length > 1 && valor === null });
  const halladas = q.length > 1 ? (data ?? []) : [];
  if (valor) {
    return (
      <div className={recepcion.unida}>
        <span>
          Se une a <Codigo codigo={valor.codigo} /> <span className="suave">{valor.referencia}</span>
        </span>
        <Button variant="subtle" size="compact-sm" onClick={() => alCambiar(null)}>
          Abrir una nueva
        </Button>
      </div>
    );
  }
  return (
    <Select
      label="Hoja de ruta existente (si responde a una)"
      name="hoja"
      placeholder="1648-18"
      searchable
      searchValue={texto}
      onSearchChange={setTexto}
      value={null}
      error={error}
      data={halladas.map((h) => ({
        value: `${h.gestion}/${h.id}`,
        label: `${h.codigo} · ${h.referencia} (${textoDeEstado(h.estado)})`,
      }))}
      filter={({ options }) => options}
      onChange={(clave) => alCambiar(halladas.find((h) => `${h.gestion}/${h.id}` === clave) ?? null)}
      nothingFoundMessage={q.length > 1 && data ? 'Ninguna hoja con ese código' : undefined}
      rightSection={<span />}
    />
  );
});
