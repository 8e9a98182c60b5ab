import { Loader, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { memo, useRef, useState, type ReactNode } from 'react';
import { api, datos } from '../api/cliente';
import ui from './ui.module.css';
import { claveDeDestino, nombreDeDestino, type DestinoElegido } from './destinos';

interface Props {
  label: string;
  valor: DestinoElegido | null;
  alCambiar: (destino: DestinoElegido | null) => void;
  error?: ReactNode;
  descripcion?: string | undefined;
  requerido?: boolean;
  /** Only puestos, for a printed addressee or a signer. */
  soloPuestos?: boolean;
  foco?: boolean;
  /** What it begins with is still to come: what were typed now would be lost. */
  porVenir?: boolean;
  /** To send to: those that the acting post may not derive to are shown, not offered. */
  paraDerivar?: boolean;
  /** how each is called where it is not sent to */
  nombrar?: (d: DestinoElegido) => string;
}

/** The list was cut: what is sought may not be among these. Last, so that the first to choose stays first; always in sight. */
const HAY_MAS = { value: 'hay-mas', label: 'Hay más: siga escribiendo', disabled: true };

/** Finds a puesto or a unidad by surname, cargo or sigla; the server forgives accents and case. */
export const SelectorDestino = memo(function SelectorDestino(p: Props) {
  const [texto, setTexto] = useState('');
  /** what was typed and left without choosing anyone */
  const [suelto, setSuelto] = useState('');
  const tecleado = useRef(false);
  const [q] = useDebouncedValue(texto.trim(), 150);
  const consulta = useQuery({
    queryKey: ['destinos', q, p.soloPuestos ?? false],
    queryFn: () =>
      datos(
        api.GET('/api/organizacion/destinos', {
          params: { query: { q, ...(p.soloPuestos ? { solo: 'puesto' as const } : {}) } },
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const vedados = useQuery({
    queryKey: ['destinos-vedados'],
    queryFn: () => datos(api.GET('/api/destinos/vedados')),
    enabled: p.paraDerivar ?? false,
    staleTime: 60_000,
  });
  const nombrar = p.nombrar ?? nombreDeDestino;
  const porque = new Map((vedados.data ?? []).map((v) => [`puesto:${v.puestoId}`, v.texto]));
  const hallados = consulta.data?.filas ?? [];
  const todos =
    p.valor && !hallados.some((d) => claveDeDestino(d) === claveDeDestino(p.valor!))
      ? // What is sought comes first: it is the one that Enter takes.
        [...hallados, p.valor]
      : hallados;
  const porClave = new Map(todos.map((d) => [claveDeDestino(d), d]));
  return (
    <Select
      label={p.label}
      description={p.descripcion}
      withAsterisk={p.requerido}
      error={p.error ?? (suelto && `«${suelto}» no se eligió: elíjalo de la lista.`)}
      onInput={() => (tecleado.current = true)}
      onBlur={() => {
        const dejado = tecleado.current && !p.valor ? texto.trim() : '';
        tecleado.current = false;
        // Not before a click that left the field has found what it was on.
        setTimeout(() => setSuelto(dejado), 300);
      }}
      placeholder="Cargo, sigla o apellido"
      searchable
      disabled={p.porVenir}
      openOnFocus={false}
      clearable
      clearButtonProps={{ 'aria-label': 'Quitar', tabIndex: -1 }}
      selectFirstOptionOnChange
      allowDeselect={false}
      data-autofocus={p.foco || undefined}
      autoFocus={p.foco}
      data={[
        ...todos.map((d) => ({
          value: claveDeDestino(d),
          label: nombrar(d),
          disabled: porque.has(claveDeDestino(d)),
        })),
        ...(consulta.data?.hayMas ? [HAY_MAS] : []),
      ]}
      withScrollArea={false}
      classNames={{ options: ui.destinos }}
      filter={({ options }) => options}
      value={p.valor ? claveDeDestino(p.valor) : null}
      onChange={(clave) => {
        setSuelto('');
        tecleado.current = false;
        p.alCambiar(clave ? (porClave.get(clave) ?? null) : null);
      }}
      onSearchChange={setTexto}
      nothingFoundMessage={
        consulta.isError ? 'No se pudo buscar. Escriba de nuevo.' : 'Nadie con ese nombre, cargo o sigla'
      }
      rightSection={consulta.isFetching && q ? <Loader size={14} /> : undefined}
      renderOption={({ option }) => {
        const d = porClave.get(option.value);
        if (option.value === HAY_MAS.value) return <div data-hay-mas>{option.label}</div>;
        return (
          <div>
            <div>{d ? nombrar(d) : option.label}</div>
            {porque.has(option.value) && <div className={ui.avisoCampo}>{porque.get(option.value)}</div>}
            {d?.tipo === 'puesto' && (
              <div className="suave" style={{ fontSize: 12.5 }}>
                {[d.unidadNombre, d.funcionario].filter(Boolean).join(' · ')}
              </div>
            )}
          </div>
        );
      }}
    />
  );
});
