import { ErrorDominio } from '#kernel';

export const carpetaDesconocida = (): ErrorDominio =>
  new ErrorDominio(
    'archivo.carpeta.no-encontrada',
    'no-encontrado',
    'La carpeta no existe o no está a su alcance.',
  );

export const carpetaRepetida = (): ErrorDominio =>
  new ErrorDominio(
    'archivo.carpeta.repetida',
    'conflicto',
    'La unidad ya tiene una carpeta abierta con ese nombre.',
  );

export const carpetaCruzada = (actual: object): ErrorDominio =>
  new ErrorDominio(
    'archivo.carpeta.version',
    'conflicto',
    'Otra persona cambió esta carpeta mientras usted la miraba. Nada se guardó: vea lo que dice ahora.',
    { actual },
  );

export const unidadDesconocida = (): ErrorDominio =>
  new ErrorDominio('archivo.unidad-desconocida', 'invalido', 'Esa unidad no existe o ya no está vigente.');

export const prestamoDesconocido = (): ErrorDominio =>
  new ErrorDominio(
    'archivo.prestamo.no-encontrado',
    'no-encontrado',
    'El préstamo no existe o no está a su alcance.',
  );

export const yaPrestada = (): ErrorDominio =>
  new ErrorDominio('archivo.prestar', 'conflicto', 'Alguien la prestó mientras tanto. Vuelva a mirarla.');

export const puestoDesconocido = (): ErrorDominio =>
  new ErrorDominio(
    'archivo.prestamo.puesto',
    'invalido',
    'Elija un puesto vigente: ese no existe o ya terminó.',
  );

export const transferenciaDesconocida = (): ErrorDominio =>
  new ErrorDominio(
    'archivo.transferencia.no-encontrada',
    'no-encontrado',
    'La transferencia no existe o no está a su alcance.',
  );

export const transferenciaCruzada = (): ErrorDominio =>
  new ErrorDominio(
    'archivo.transferencia.version',
    'conflicto',
    'Otra persona cambió esta transferencia mientras usted la miraba. Nada se hizo: vuelva a mirarla.',
  );

export const yaEnviada = (): ErrorDominio =>
  new ErrorDominio(
    'archivo.enviar',
    'conflicto',
    'Una de sus carpetas salió mientras tanto en otra transferencia. Vuelva a mirarla.',
  );

export const serieDesconocida = (): ErrorDominio =>
  new ErrorDominio(
    'archivo.serie.no-encontrada',
    'no-encontrado',
    'Esa serie no está en la tabla de retención.',
  );

export const serieRepetida = (): ErrorDominio =>
  new ErrorDominio(
    'archivo.serie.repetida',
    'conflicto',
    'La tabla de retención ya tiene una serie con ese código.',
  );

export const serieCruzada = (actual: object): ErrorDominio =>
  new ErrorDominio(
    'archivo.serie.version',
    'conflicto',
    'Otra persona cambió esta serie mientras usted la miraba. Nada se guardó: vea lo que dice ahora.',
    { actual },
  );
