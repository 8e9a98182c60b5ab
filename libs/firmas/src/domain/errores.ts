import { ErrorDominio } from '#kernel';

/** Also said of what is another's. */
export const certificadoDesconocido = (): ErrorDominio =>
  new ErrorDominio('firma.certificado-desconocido', 'no-encontrado', 'No hay ese certificado.');

export const funcionarioDesconocido = (): ErrorDominio =>
  new ErrorDominio('firma.funcionario-desconocido', 'no-encontrado', 'No hay ese funcionario.');

export const revocadoNoSeRetira = (): ErrorDominio =>
  new ErrorDominio(
    'firma.certificado-ya-revocado',
    'conflicto',
    'El certificado ya está revocado: no hay qué retirar.',
  );

export const sinCredencialesDePrueba = (): ErrorDominio =>
  new ErrorDominio(
    'firma.sin-credenciales-de-prueba',
    'prohibido',
    'Los certificados de prueba solo existen en la demostración. Firme con su propio certificado.',
  );
