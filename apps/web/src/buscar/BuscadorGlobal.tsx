import { Autocomplete } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import buscar from './buscar.module.css';
import { consultaDeBusqueda } from './consultas';

/** The one box: a code opens its hoja; anything else goes to the results. */
export function BuscadorGlobal() {
  const navegar = useNavigate();
  const [texto, setTexto] = useState('');
  const [q] = useDebouncedValue(texto.trim(), 200);
  const { data } = useQuery({ ...consultaDeBusqueda(q), enabled: q.length > 1 });
  const halladas = q.length > 1 ? (data ?? []).slice(0, 8) : [];
  const porCodigo = new Map(halladas.map((h) => [`${h.codigo} · ${h.referencia}`, h]));
  const abrir = (opcion: string) => {
    const hoja = porCodigo.get(opcion);
    if (!hoja) return;
    void navegar({ to: '/hojas/$gestion/$id', params: { gestion: String(hoja.gestion), id: hoja.id } });
  };
  return (
    <form
      role="search"
      onSubmit={(e) => {
        e.preventDefault();
        if (texto.trim() === '') return;
        void navegar({ to: '/buscar', search: { q: texto.trim() } });
      }}
    >
      <Autocomplete
        id="buscador"
        aria-label="Buscar una hoja de ruta"
        placeholder="Buscar 1648-18, 1648/2018…"
        value={texto}
        // A chosen option is opened, not left written in the box.
        onChange={(t) => setTexto(porCodigo.has(t) ? '' : t)}
        onOptionSubmit={abrir}
        data={[...porCodigo.keys()]}
        filter={({ options }) => options}
        autoComplete="off"
        rightSection={
          <kbd aria-hidden className={buscar.tecla}>
            /
          </kbd>
        }
        rightSectionPointerEvents="none"
      />
    </form>
  );
}
