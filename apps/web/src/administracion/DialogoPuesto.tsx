import { Stack, Switch, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { UnidadDePersonal } from '../api/tipos';
import { AvisoDeSignos } from '../ui/AvisoDeSignos';
import { Dialogo } from '../ui/Dialogo';
import { useActoEscrito } from '../ui/use-acto-escrito';
import { DE_ADMINISTRACION } from './consultas';

interface Orden {
  cargo: string;
  esMae: boolean;
}
const VACIA: Orden = { cargo: '', esMae: false };

/** A new post in a unidad. */
export function DialogoPuesto({ unidad, alCerrar }: { unidad: UnidadDePersonal; alCerrar: () => void }) {
  const {
    escrito: o,
    cambiar,
    acto: crear,
  } = useActoEscrito<Orden, Orden & { unidadId: string }, unknown>(`puesto.${unidad.id}`, VACIA, {
    invalida: DE_ADMINISTRACION,
    enviar: (body, clave) =>
      datos(api.POST('/api/administracion/puestos', { headers: conClave(clave), body })),
    alLograr: (_, { cargo }) => {
      notifications.show({ message: `Puesto creado: ${cargo}.` });
      alCerrar();
    },
  });
  return (
    <Dialogo
      titulo={`Nuevo puesto en ${unidad.sigla}`}
      alCerrar={alCerrar}
      alConfirmar={() => crear.mutate({ unidadId: unidad.id, ...o })}
      acto="Crear"
      enviando={crear.isPending}
      problema={crear.error}
    >
      <Stack>
        <TextInput
          label="Cargo"
          withAsterisk
          data-autofocus
          value={o.cargo}
          error={porCampo(crear.error)['cargo']}
          onChange={(e) => cambiar({ cargo: e.currentTarget.value })}
        />
        <AvisoDeSignos en={o.cargo} />
        <Switch
          label="Es la máxima autoridad ejecutiva (MAE)"
          checked={o.esMae}
          onChange={(e) => cambiar({ esMae: e.currentTarget.checked })}
        />
      </Stack>
    </Dialogo>
  );
}
