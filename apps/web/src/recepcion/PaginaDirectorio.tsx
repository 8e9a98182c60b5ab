import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { comoProblema } from '../api/problema';
import type { ProcedenciaDelDirectorio } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { useTitulo } from '../app/use-titulo';
import { Problema } from '../ui/Problema';
import { Vacio } from '../ui/Vacio';
import { DialogoProcedencia } from './DialogoProcedencia';
import recepcion from './recepcion.module.css';

/** The directory of senders: one entry for each, with the ways it is written; two that are one are joined here. */
export function PaginaDirectorio() {
  useTitulo('Directorio de remitentes');
  const [texto, setTexto] = useState('');
  const [q] = useDebouncedValue(texto.trim(), 180);
  const [abierta, setAbierta] = useState<{ entrada: ProcedenciaDelDirectorio | null } | null>(null);
  const [una, setUna] = useState<ProcedenciaDelDirectorio | null>(null);
  const { data, error } = useQuery({
    queryKey: ['procedencias', q],
    queryFn: () => datos(api.GET('/api/procedencias', { params: { query: { q } } })),
    placeholderData: keepPreviousData,
  });
  const unir = useActo<{ id: string; enId: string }, { nombre: string }>({
    enviar: ({ id, enId }, clave) =>
      datos(
        api.POST('/api/procedencias/{id}/fusionar', {
          params: { path: { id } },
          body: { enId },
          headers: conClave(clave),
        }),
      ),
    alLograr: ({ nombre }) => {
      notifications.show({
        message: `«${una?.nombre ?? ''}» es ahora otra forma de «${nombre}».`,
        autoClose: 6000,
      });
      setUna(null);
    },
    invalida: [['procedencias'], ['remitentes']],
  });
  return (
    <div className={recepcion.directorio}>
      <header className={recepcion.cabeza}>
        <Link to="/recepcion">Recepción</Link>
        <h1>Directorio de remitentes</h1>
        <Button ml="auto" flex="none" size="compact-md" onClick={() => setAbierta({ entrada: null })}>
          Agregar
        </Button>
      </header>
      <TextInput
        label="Buscar"
        value={texto}
        onChange={(e) => setTexto(e.currentTarget.value)}
        autoComplete="off"
      />
      {una && (
        <div className={recepcion.etiqueta} role="status">
          <span>
            Elija con cuál se une <strong>{una.nombre}</strong>: quedará como otra forma de escribirla.
          </span>
          <Button variant="default" size="compact-sm" onClick={() => setUna(null)}>
            Dejarlo
          </Button>
        </div>
      )}
      <Problema problema={error ? comoProblema(error) : unir.error} />
      {data?.length === 0 && (
        <Vacio
          titulo="Nadie con ese nombre"
          texto="Cada nota que se recibe añade aquí a quien la envía; quien no escribió todavía se agrega."
        />
      )}
      <ul className={recepcion.entradas}>
        {data?.map((p) => (
          <li key={p.id}>
            <span className={recepcion.deQuien}>
              <strong>{p.nombre}</strong>
              {p.remitente && <span> · {[p.remitente, p.remitenteCargo].filter(Boolean).join(', ')}</span>}
              {p.alias.length > 0 && <span className="suave"> también «{p.alias.join('», «')}»</span>}
            </span>
            <span className="suave">{p.notas === 1 ? '1 nota' : `${p.notas} notas`}</span>
            {!una && (
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={`Corregir ${p.nombre}`}
                onClick={() => setAbierta({ entrada: p })}
              >
                Corregir
              </Button>
            )}
            {una?.id !== p.id && (
              <Button
                variant={una ? 'filled' : 'subtle'}
                size="compact-sm"
                loading={unir.isPending}
                aria-label={una ? `Unir con ${p.nombre}` : `Unir ${p.nombre} con otra`}
                onClick={() => (una ? unir.mutate({ id: una.id, enId: p.id }) : setUna(p))}
              >
                {una ? 'Unir con esta' : 'Unir con otra…'}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {abierta && (
        <DialogoProcedencia
          entrada={abierta.entrada}
          alCerrar={() => setAbierta(null)}
          alBuscar={(nombre) => {
            setTexto(nombre);
            setAbierta(null);
          }}
        />
      )}
    </div>
  );
}
