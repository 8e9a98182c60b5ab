import { ErrorDominio } from '#kernel';

export const vistaDesconocida = (): ErrorDominio =>
  new ErrorDominio('bandejas.vista.no-encontrada', 'no-encontrado', 'No existe esa vista.');

export const vistaRepetida = (): ErrorDominio =>
  new ErrorDominio('bandejas.vista.repetida', 'conflicto', 'Ya hay una vista con ese nombre: póngale otro.');

export const vistasDeMas = (maximo: number): ErrorDominio =>
  new ErrorDominio(
    'bandejas.vista.demasiadas',
    'conflicto',
    `Ya hay ${maximo} vistas: quite las que no se usan antes de guardar otra.`,
  );
