import { notifications } from '@mantine/notifications';
import { api, conClave, datos, enRuta } from '../api/cliente';
import type { FilaDeBandeja } from '../api/tipos';
import { useActo } from '../api/use-acto';

/** Recibir from the tray: one key, no questions; the hour is the server's. */
export function useRecibir() {
  return useActo<Pick<FilaDeBandeja, 'gestion' | 'derivacionId' | 'codigo'>, unknown>({
    enviar: ({ gestion, derivacionId: id }, clave) =>
      datos(
        api.POST('/api/derivaciones/{gestion}/{id}/recibir', {
          params: enRuta({ gestion, id }),
          body: {},
          headers: conClave(clave),
        }),
      ).catch(avisarRechazo),
    alLograr: (_, { codigo }) =>
      notifications.show({ message: `Recibida ${codigo}. Está en su despacho.`, autoClose: 5000 }),
  });
}

function avisarRechazo(error: unknown): never {
  notifications.show({
    color: 'lacre',
    title: 'No se recibió',
    message: error instanceof Error ? error.message : 'Inténtelo de nuevo.',
    autoClose: 10_000,
  });
  throw error;
}
