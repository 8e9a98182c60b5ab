import { notifications } from '@mantine/notifications';
import { api, conClave, datos, enRuta } from '../api/cliente';
import type { FilaDeBandeja } from '../api/tipos';
import { useActo } from '../api/use-acto';
import type { Vista } from './vistas';

/** Acts of one key on a row of the tray: no questions; the hour is the server's. */
export type ActoAlPaso = 'recibir' | 'enterarse';

const PALABRAS = {
  recibir: {
    boton: 'Recibir',
    hecho: (c: string) => `Recibida ${c}. Está en su despacho.`,
    no: 'No se recibió',
  },
  enterarse: {
    boton: 'Enterado',
    hecho: (c: string) => `La copia devuelta de ${c} ya no está entre lo observado.`,
    no: 'No se anotó',
  },
} as const;

export const botonAlPaso = (acto: ActoAlPaso): string => PALABRAS[acto].boton;

/** @returns what one key does with a row, or null where it needs a dialog */
export function actoAlPaso(vista: Vista, fila: Pick<FilaDeBandeja, 'tipo' | 'estado'>): ActoAlPaso | null {
  if (vista === 'por-recibir') return 'recibir';
  return vista === 'observados' && fila.tipo === 'copia' && fila.estado === 'DEVUELTA' ? 'enterarse' : null;
}

export function useAlPaso() {
  return useActo<{ acto: ActoAlPaso } & Pick<FilaDeBandeja, 'gestion' | 'derivacionId' | 'codigo'>, unknown>({
    enviar: ({ acto, gestion, derivacionId: id }, clave) => {
      const pedido = { params: enRuta({ gestion, id }), body: {}, headers: conClave(clave) };
      const hecho =
        acto === 'recibir'
          ? datos(api.POST('/api/derivaciones/{gestion}/{id}/recibir', pedido))
          : datos(api.POST('/api/derivaciones/{gestion}/{id}/enterarse', pedido));
      return hecho.catch((error: unknown) => avisarRechazo(PALABRAS[acto].no, error));
    },
    alLograr: (_, { acto, codigo }) =>
      notifications.show({ message: PALABRAS[acto].hecho(codigo), autoClose: 5000 }),
  });
}

function avisarRechazo(title: string, error: unknown): never {
  notifications.show({
    color: 'lacre',
    title,
    message: error instanceof Error ? error.message : 'Inténtelo de nuevo.',
    autoClose: 10_000,
  });
  throw error;
}
