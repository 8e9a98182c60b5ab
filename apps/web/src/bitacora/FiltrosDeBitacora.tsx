import { Button, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMediaQuery } from '@mantine/hooks';
import { useState, type FormEvent, type ReactNode } from 'react';
import { CampoFecha } from '../ui/CampoFecha';
import { textoDeActo } from '../ui/palabras';
import estilos from './bitacora.module.css';
import { consultaDeActos, FILTROS, type Filtro } from './consultas';

interface Props {
  filtro: Filtro;
  alPedir: (filtro: Filtro) => void;
  /** where what is found is downloaded */
  planilla: string;
}

/** What is looked for in the trail. */
export function FiltrosDeBitacora({ filtro, alPedir, planilla }: Props) {
  const hay = Object.keys(filtro).length > 0;
  const enTelefono = useMediaQuery('(max-width: 760px)', false);
  const [abiertos, setAbiertos] = useState(hay);
  const exportar = (
    <Button component="a" variant="default" href={planilla} download>
      Exportar CSV
    </Button>
  );
  if (enTelefono && !abiertos)
    return (
      <div className={estilos.mandos}>
        <Button variant="default" aria-expanded={false} onClick={() => setAbiertos(true)}>
          Filtrar
        </Button>
        {exportar}
      </div>
    );
  return <Campos filtro={filtro} alPedir={alPedir} exportar={exportar} />;
}

interface PropsDeCampos extends Omit<Props, 'planilla'> {
  exportar: ReactNode;
}

function Campos({ filtro, alPedir, exportar }: PropsDeCampos) {
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
        {exportar}
        {Object.keys(filtro).length > 0 && (
          <Button variant="subtle" onClick={() => alPedir({})}>
            Quitar filtros
          </Button>
        )}
      </div>
    </form>
  );
}
