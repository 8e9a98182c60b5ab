import { Checkbox, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { getRouteApi } from '@tanstack/react-router';
import { porCampo } from '../api/problema';
import type { Ambito, VistaDeBandeja } from '../api/tipos';
import { useSesion } from '../app/sesion';
import { Dialogo } from '../ui/Dialogo';
import { useBorrador } from '../ui/use-borrador';
import { busquedaDe, fijaLasDeLaUnidad } from './orden-de-vistas';
import { useFiltro } from './use-filtro';
import { useGuardarVista } from './vistas-guardadas';

const ruta = getRouteApi('/marco/bandeja/$vista');

/** A name for the present filter, and whether all of the unidad have it in their rail. */
export function DialogoGuardarVista(p: { vista: VistaDeBandeja; de: Ambito; alCerrar: () => void }) {
  const { filtro } = useFiltro();
  const { sesion, puesto } = useSesion();
  const navegar = ruta.useNavigate();
  const { valor, cambiar, olvidar } = useBorrador('vista.nueva', { nombre: '', deLaUnidad: false });
  const { nombre, deLaUnidad } = valor;
  const guardar = useGuardarVista((id) => {
    olvidar();
    notifications.show({ message: `Vista «${nombre.trim()}» guardada. Está en el riel, con su cuenta.` });
    void navegar({ search: busquedaDe({ id, de: p.de, filtro }), replace: true });
    p.alCerrar();
  });
  const comparte = fijaLasDeLaUnidad(sesion.roles);
  return (
    <Dialogo
      titulo="Guardar vista"
      alCerrar={p.alCerrar}
      alConfirmar={() => guardar.mutate({ nombre, vista: p.vista, de: p.de, filtro, deLaUnidad })}
      acto="Guardar"
      enviando={guardar.isPending}
      impedido={nombre.trim() === ''}
      problema={guardar.error}
    >
      <Stack>
        <TextInput
          label="Nombre"
          placeholder="Urgentes de la semana"
          maxLength={60}
          autoComplete="off"
          data-autofocus
          value={nombre}
          error={porCampo(guardar.error)['nombre']}
          onChange={(e) => cambiar({ nombre: e.currentTarget.value })}
        />
        <Checkbox
          label={`Para toda la unidad (${puesto?.unidadSigla ?? ''})`}
          description={
            comparte
              ? 'La verán todos los de la unidad; cada uno, solo las hojas que alcanza.'
              : 'La fijan su secretaría, su ventanilla o su autoridad.'
          }
          disabled={!comparte}
          checked={deLaUnidad}
          onChange={(e) => cambiar({ deLaUnidad: e.currentTarget.checked })}
        />
      </Stack>
    </Dialogo>
  );
}
