import { Select, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { UnidadDePersonal } from '../api/tipos';
import { AvisoDeSignos } from '../ui/AvisoDeSignos';
import { Dialogo } from '../ui/Dialogo';
import { useActoEscrito } from '../ui/use-acto-escrito';
import { DE_ADMINISTRACION } from './consultas';

interface Props {
  /** null: a new one */
  unidad: UnidadDePersonal | null;
  unidades: readonly UnidadDePersonal[];
  alCerrar: () => void;
}
interface Orden {
  nombre: string;
  sigla: string;
  superiorId: string | null;
  base: string;
}

/** A new unidad, or a new name, sigla or place in the organigrama for one that exists. */
export function DialogoUnidad({ unidad, unidades, alCerrar }: Props) {
  const inicial: Orden = {
    nombre: unidad?.nombre ?? '',
    sigla: unidad?.sigla ?? '',
    superiorId: unidad?.superiorId ?? null,
    base: '',
  };
  const {
    escrito: o,
    cambiar,
    acto: guardar,
  } = useActoEscrito<Orden, Orden, unknown>(`unidad.${unidad?.id ?? 'nueva'}`, inicial, {
    invalida: DE_ADMINISTRACION,
    enviar: ({ superiorId, base, ...resto }, clave) => {
      const body = { ...resto, ...(superiorId ? { superiorId } : {}) };
      const headers = conClave(clave);
      return unidad
        ? datos(
            api.PUT('/api/administracion/unidades/{id}', {
              params: { path: { id: unidad.id } },
              headers,
              body: { ...body, base },
            }),
          )
        : datos(api.POST('/api/administracion/unidades', { headers, body }));
    },
    alLograr: () => {
      notifications.show({ message: unidad ? 'Unidad cambiada.' : 'Unidad creada.' });
      alCerrar();
    },
  });
  const errores = porCampo(guardar.error);
  return (
    <Dialogo
      titulo={unidad ? `Cambiar ${unidad.sigla}` : 'Nueva unidad'}
      alCerrar={alCerrar}
      alConfirmar={() => guardar.mutate(o)}
      acto={unidad ? 'Cambiar' : 'Crear'}
      enviando={guardar.isPending}
      problema={guardar.error}
    >
      <Stack>
        <TextInput
          label="Nombre"
          withAsterisk
          data-autofocus
          value={o.nombre}
          error={errores['nombre']}
          onChange={(e) => cambiar({ nombre: e.currentTarget.value })}
        />
        <TextInput
          label="Sigla, como va en los CITEs"
          withAsterisk
          value={o.sigla}
          error={errores['sigla']}
          onChange={(e) => cambiar({ sigla: e.currentTarget.value })}
        />
        <Select
          label="Depende de"
          clearable
          searchable
          value={o.superiorId}
          error={errores['superiorId']}
          data={unidades
            .filter((u) => u.activa && u.id !== unidad?.id)
            .map((u) => ({ value: u.id, label: `${u.sigla} · ${u.nombre}` }))}
          onChange={(superiorId) => cambiar({ superiorId })}
        />
        {unidad && (
          <TextInput
            label="Norma que la cambia"
            description="Los CITEs ya impresos conservan el nombre anterior; se la seguirá hallando por él."
            withAsterisk
            value={o.base}
            error={errores['base']}
            onChange={(e) => cambiar({ base: e.currentTarget.value })}
          />
        )}
        <AvisoDeSignos en={o} />
      </Stack>
    </Dialogo>
  );
}
