import { MultiSelect, Skeleton, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import type { PuestoDePersonal, UnidadDePersonal } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { Dialogo } from '../ui/Dialogo';
import { DE_ADMINISTRACION } from './consultas';

interface Props {
  puesto: PuestoDePersonal;
  puestos: readonly PuestoDePersonal[];
  unidades: readonly UnidadDePersonal[];
  alCerrar: () => void;
}

/** Who alone may derive to a post, the MAE's above all; nobody named: everybody may. */
export function DialogoQuienDeriva({ puesto, puestos, unidades, alCerrar }: Props) {
  const camino = { params: { path: { id: puesto.id } } };
  const { data } = useQuery({
    queryKey: ['administracion', 'remitentes', puesto.id],
    queryFn: () => datos(api.GET('/api/puestos/{id}/remitentes', camino)),
    staleTime: 0,
  });
  const [elegidos, setElegidos] = useState<string[] | null>(null);
  const valor = elegidos ?? data?.map((p) => p.puestoId) ?? [];
  const fijar = useActo<string[], unknown>({
    invalida: DE_ADMINISTRACION,
    enviar: (soloDe, clave) =>
      datos(
        api.PUT('/api/puestos/{id}/remitentes', { ...camino, body: { soloDe }, headers: conClave(clave) }),
      ),
    alLograr: (_, soloDe) => {
      notifications.show({
        message:
          soloDe.length === 0
            ? `A ${puesto.cargo} le deriva cualquiera.`
            : `A ${puesto.cargo} solo le derivan los puestos elegidos.`,
      });
      alCerrar();
    },
  });
  return (
    <Dialogo
      titulo={`Quién deriva a ${puesto.cargo}`}
      alCerrar={alCerrar}
      alConfirmar={() => fijar.mutate(valor)}
      acto="Guardar"
      enviando={fijar.isPending}
      problema={fijar.error}
      impedido={!data}
    >
      <Stack>
        <Text size="sm">
          Sin ningún puesto elegido, le deriva cualquiera. Lo que {puesto.cargo} pidió se le responde y lo que
          envió se le devuelve siempre.
        </Text>
        {data ? (
          <MultiSelect
            label="Solo le derivan"
            placeholder={valor.length === 0 ? 'Cualquiera' : undefined}
            data-autofocus
            searchable
            clearable
            clearButtonProps={{ 'aria-label': 'Quitar todos' }}
            value={valor}
            onChange={setElegidos}
            nothingFoundMessage="Ningún puesto con ese cargo o sigla"
            data={puestos
              .filter((p) => p.activo && p.id !== puesto.id)
              .map((p) => ({
                value: p.id,
                label: `${p.cargo} · ${unidades.find((u) => u.id === p.unidadId)?.sigla ?? ''}`,
              }))}
          />
        ) : (
          <Skeleton h={60} role="status" aria-label="Cargando" />
        )}
      </Stack>
    </Dialogo>
  );
}
