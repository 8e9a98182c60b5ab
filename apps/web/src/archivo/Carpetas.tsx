import { Button, NativeSelect, Skeleton, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { EstadoDeCarpeta } from '../api/tipos';
import { dePaginas } from '../ui/de-paginas';
import { Lista } from '../ui/Lista';
import estilos from './archivo.module.css';
import { consultaDeCarpetas } from './consultas';
import { DialogoCarpeta } from './DialogoCarpeta';
import { FilaDeCarpeta } from './FilaDeCarpeta';
import { gestionEscrita } from './palabras';

const ruta = getRouteApi('/marco/archivo/$parte');

const ESTADOS: readonly { value: EstadoDeCarpeta | ''; label: string }[] = [
  { value: '', label: 'Todas' },
  { value: 'abiertas', label: 'Abiertas' },
  { value: 'cerradas', label: 'Cerradas, en la oficina' },
  { value: 'central', label: 'En el archivo central' },
  { value: 'prestadas', label: 'Prestadas' },
];
const comoEstado = (texto: string | undefined): EstadoDeCarpeta | undefined =>
  ESTADOS.find((e) => e.value !== '' && e.value === texto)?.value || undefined;

/** Every carpeta that one keeps, with what is sought in the address, so that it can be passed on. */
export function Carpetas() {
  const busqueda = ruta.useSearch();
  const navegar = useNavigate();
  const [abriendo, setAbriendo] = useState(false);
  const { q = '', unidad, gestion = '', estado } = busqueda;
  const [buscado] = useDebouncedValue(q.trim(), 180);
  const filtro = { q: buscado, unidad, gestion: gestionEscrita(gestion), estado: comoEstado(estado) };
  const lista = useInfiniteQuery(consultaDeCarpetas(filtro));
  const poner = (cambios: Partial<typeof busqueda>) =>
    void navegar({
      to: '/archivo/$parte',
      params: { parte: 'carpetas' },
      search: (s) => ({ ...s, ...cambios }),
      replace: true,
    });
  const paginas = lista.data?.pages;
  const unidades = paginas?.[0]?.unidades ?? [];
  const filtrada = Boolean(q || unidad || gestion || estado);
  return (
    <section aria-labelledby="titulo-carpetas" className={estilos.parte}>
      <div className={estilos.cabeza}>
        <h2 id="titulo-carpetas">Carpetas</h2>
        <Button onClick={() => setAbriendo(true)}>Nueva carpeta</Button>
      </div>
      <form
        role="search"
        aria-label="Carpetas"
        className={estilos.filtros}
        onSubmit={(e) => e.preventDefault()}
      >
        <TextInput
          label="Buscar"
          placeholder="Nombre, lugar, C-17"
          value={q}
          autoComplete="off"
          onChange={(e) => poner({ q: e.currentTarget.value || undefined })}
        />
        <NativeSelect
          label="Estado"
          value={estado ?? ''}
          data={ESTADOS.map((e) => ({ ...e }))}
          onChange={(e) => poner({ estado: e.currentTarget.value || undefined })}
        />
        {unidades.length > 1 || unidad ? (
          <NativeSelect
            label="Unidad"
            value={unidad ?? ''}
            data={[{ value: '', label: 'Todas' }, ...unidades.map((u) => ({ value: u.id, label: u.sigla }))]}
            onChange={(e) => poner({ unidad: e.currentTarget.value || undefined })}
          />
        ) : null}
        <TextInput
          label="Gestión"
          placeholder="2018"
          inputMode="numeric"
          maxLength={4}
          value={gestion}
          autoComplete="off"
          onChange={(e) => poner({ gestion: e.currentTarget.value || undefined })}
        />
      </form>
      <div className={estilos.hoja}>
        <Lista
          nombre="Carpetas"
          {...dePaginas(lista)}
          claveDe={(c) => c.id}
          esqueleto={<Skeleton h={52} my={4} />}
          vacio={
            filtrada
              ? { titulo: 'Ninguna carpeta es así', texto: 'Pruebe con menos palabras o quite un filtro.' }
              : {
                  titulo: 'Todavía no hay carpetas',
                  texto: 'Se abren aquí, o al archivar una hoja de ruta con el nombre de una que no existe.',
                }
          }
        >
          {(c) => <FilaDeCarpeta carpeta={c} conUnidad={unidades.length > 1} />}
        </Lista>
      </div>
      {abriendo && (
        <DialogoCarpeta
          carpeta={null}
          lleva={paginas?.[0]?.lleva ?? false}
          alCerrar={() => setAbriendo(false)}
        />
      )}
    </section>
  );
}
