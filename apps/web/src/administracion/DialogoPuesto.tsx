import { Stack, Switch, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { UnidadDePersonal } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { Dialogo } from '../ui/Dialogo';
import { DE_ADMINISTRACION } from './consultas';

/** A new post in a unidad. */
export function DialogoPuesto({ unidad, alCerrar }: { unidad: UnidadDePersonal; alCerrar: () => void }) {
  const [cargo, setCargo] = useState('');
  const [esMae, setEsMae] = useState(false);
  const crear = useActo<{ unidadId: string; cargo: string; esMae: boolean }, unknown>({
    invalida: DE_ADMINISTRACION,
    enviar: (body, clave) =>
      datos(api.POST('/api/administracion/puestos', { headers: conClave(clave), body })),
    alLograr: () => {
      notifications.show({ message: `Puesto creado: ${cargo}.` });
      alCerrar();
    },
  });
  return (
    <Dialogo
      titulo={`Nuevo puesto en ${unidad.sigla}`}
      alCerrar={alCerrar}
      alConfirmar={() => crear.mutate({ unidadId: unidad.id, cargo, esMae })}
      acto="Crear"
      enviando={crear.isPending}
      problema={crear.error}
    >
      <Stack>
        <TextInput
          label="Cargo"
          withAsterisk
          data-autofocus
          value={cargo}
          error={porCampo(crear.error)['cargo']}
          onChange={(e) => setCargo(e.currentTarget.value)}
        />
        <Switch
          label="Es la máxima autoridad ejecutiva (MAE)"
          checked={esMae}
          onChange={(e) => setEsMae(e.currentTarget.checked)}
        />
      </Stack>
    </Dialogo>
  );
}
