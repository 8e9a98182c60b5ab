import { ErrorDominio } from '#kernel';

export const formatoDesconocido = (): ErrorDominio =>
  new ErrorDominio('cites.formato.desconocido', 'no-encontrado', 'No existe o no está a su alcance.');

export const numeroDesconocido = (): ErrorDominio =>
  new ErrorDominio('cites.numero.desconocido', 'no-encontrado', 'No existe o no está a su alcance.');

export const impresoRepetido = (): ErrorDominio =>
  new ErrorDominio(
    'cites.formato.impreso-repetido',
    'conflicto',
    'Otra serie ya imprime o imprimía así: dos documentos llevarían el mismo CITE.',
  );

export const formatoRepetido = (): ErrorDominio =>
  new ErrorDominio('cites.formato.repetido', 'conflicto', 'Esa unidad ya tiene un formato para ese tipo.');

export const sinSerie = (): ErrorDominio =>
  new ErrorDominio(
    'cites.reserva.por-hilo',
    'conflicto',
    'Este tipo se numera por su hoja de ruta: no hay serie de la que reservar.',
  );

export const reservaNoSirve = (): ErrorDominio =>
  new ErrorDominio(
    'cites.reserva.no-sirve',
    'conflicto',
    'Ese número no está reservado para este tipo de documento en su unidad, o ya se usó. Elija otro.',
  );

export const numeroNoReservado = (estado: string): ErrorDominio =>
  new ErrorDominio(
    'cites.anular.estado',
    'conflicto',
    estado === 'anulado'
      ? 'Ese número ya está anulado.'
      : 'Ese número es de un documento: anúlelo desde el documento.',
  );
