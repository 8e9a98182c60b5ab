import { Button, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { CampoFecha } from '../ui/CampoFecha';
import { textoDeActo } from '../ui/palabras';
import estilos from './bitacora.module.css';
import { consultaDeActos, FILTROS, type Filtro } from './consultas';

interface Props {
  filtro: Filtro;
  alPedir: (filtro: Filtro) => void;
}

/** What is looked for in the trail. */
export function FiltrosDeBitacora({ filtro, alPedir }: Props) {
  const { data: actos } = useQuery(consultaDeActos);
  const [f, setF] = useState<Filtro>(filtro);
  const poner = (parte: Filtro) => setF({ ...f, ...parte });
  const lleno = (x: Filtro): Filtro =>
    Object.fromEntries(FILTROS.flatMap((c) => (x[c]?.trim() ? [[c, x[c].trim()]] : [])));
  function enviar(evento: FormEvent) {
    evento.preventDefault();
    alPedir(lleno(f));
  }
  const campo = (c: 'persona' | 'puesto' | 'objeto', label: string, placeholder: string) => (
    <TextInput
      label={label}
      placeholder={placeholder}
      value={f[c] ?? ''}
      onChange={(e) => poner({ [c]: e.currentTarget.value })}
    />
  );
  return (
    <form onSubmit={enviar} className={estilos.filtros} aria-label="Filtrar la bitácora">
      {campo('persona', 'Persona', 'Nombre o apellido')}
      {campo('puesto', 'Puesto', 'Cargo o sigla')}
      <Select
        label="Acto"
        placeholder="Todos"
        searchable
        clearable
        data={(actos ?? []).map((value) => ({ value, label: textoDeActo(value) }))}
        value={f.acto ?? null}
        onChange={(acto) => poner({ acto: acto ?? '' })}
        clearButtonProps={{ 'aria-label': 'Todos los actos' }}
      />
      {campo('objeto', 'Hoja o CITE', '1648-18, GDAT 267/2018')}
      <CampoFecha label="Desde" valor={f.desde ?? ''} alCambiar={(desde) => poner({ desde })} />
      <CampoFecha label="Hasta" valor={f.hasta ?? ''} alCambiar={(hasta) => poner({ hasta })} />
      <div className={estilos.mandos}>
        <Button type="submit">Buscar</Button>
        {Object.keys(filtro).length > 0 && (
          <Button variant="subtle" onClick={() => alPedir({})}>
            Quitar filtros
          </Button>
        )}
      </div>
    </form>
  );
}
