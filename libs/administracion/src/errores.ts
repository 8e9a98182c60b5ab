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

const deImportacion = (codigo: string, clase: 'conflicto' | 'invalido', detalle: string): ErrorDominio =>
  new ErrorDominio(`administracion.importacion.${codigo}`, clase, detalle);

export const columnas = (repetidas: readonly string[]): ErrorDominio =>
  deImportacion(
    'columnas',
    'invalido',
    repetidas.length > 0
      ? `La columna «${repetidas.join('», «')}» está dos veces: deje una.`
      : 'La primera fila lleva los títulos de las columnas, y falta «Sigla». Parta de la plantilla.',
  );

export const planillaVacia = (): ErrorDominio =>
  deImportacion('vacia', 'invalido', 'Debajo de los títulos no hay ninguna fila.');

export const importacionHecha = (): ErrorDominio =>
  deImportacion('hecha', 'conflicto', 'Esta planilla ya se importó. Nada se hizo dos veces.');

export const cambioElOrganigrama = (): ErrorDominio =>
  deImportacion(
    'cambio',
    'conflicto',
    'Desde el ensayo cambiaron las unidades, los puestos o las personas. Nada se escribió: ensaye la planilla de nuevo.',
  );

export const importacionConErrores = (n: number): ErrorDominio =>
  deImportacion('con-errores', 'invalido', `La planilla tiene ${n} errores: corríjalos y ensáyela de nuevo.`);

export const clavesDeOtros = (faltan: readonly string[]): ErrorDominio =>
  deImportacion(
    'claves',
    'invalido',
    faltan.length > 0
      ? `Falta la contraseña inicial de: ${faltan.slice(0, 10).join(', ')}.`
      : 'Hay contraseñas de usuarios que la planilla no crea.',
  );
