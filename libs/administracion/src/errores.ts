import { ErrorDominio } from '#kernel';

export const noExiste = (que: string): ErrorDominio =>
  new ErrorDominio(
    `administracion.${que}.no-encontrado`,
    'no-encontrado',
    `No existe ese registro (${que}).`,
  );

export const cambioElPendiente = (): ErrorDominio =>
  new ErrorDominio(
    'administracion.traspaso.cambio',
    'conflicto',
    'Mientras tanto llegó o salió algo de lo que se entrega. Nada cambió: revise la lista e intente de nuevo.',
  );
