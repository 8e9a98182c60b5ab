import { ErrorDominio } from '#kernel';

export const contrasenaEquivocada = (): ErrorDominio =>
  new ErrorDominio(
    'firma.p12-contrasena',
    'invalido',
    'La contraseña del certificado no es correcta. Nada cambió.',
  );

export const p12Danado = (): ErrorDominio =>
  new ErrorDominio('firma.p12-danado', 'invalido', 'El archivo no es un certificado .p12 o está dañado.');

export const p12SinLlave = (): ErrorDominio =>
  new ErrorDominio(
    'firma.p12-sin-llave',
    'invalido',
    'El archivo .p12 no trae la llave privada: expórtelo de nuevo con ella.',
  );

export const p12SinCertificado = (): ErrorDominio =>
  new ErrorDominio(
    'firma.p12-sin-certificado',
    'invalido',
    'Ningún certificado del archivo .p12 corresponde a su llave.',
  );

/** One of the keys of a .p12, for people to choose. */
export interface OpcionDeLlave {
  readonly titular: string;
  /** of its certificate, hexadecimal */
  readonly serie: string;
  /** last day on which it holds, YYYY-MM-DD */
  readonly vence: string;
}

export const variasLlaves = (opciones: readonly OpcionDeLlave[]): ErrorDominio =>
  new ErrorDominio(
    'firma.p12-varias-llaves',
    'invalido',
    'El archivo .p12 trae varias llaves: elija con cuál firma.',
    { opciones },
  );

export const serieAusente = (serie: string): ErrorDominio =>
  new ErrorDominio(
    'firma.p12-serie',
    'invalido',
    `Ninguna llave del archivo .p12 es del certificado de serie ${serie}.`,
  );

export const llaveNoAdmitida = (tipo: string): ErrorDominio =>
  new ErrorDominio(
    'firma.llave-no-admitida',
    'invalido',
    `La llave es de un tipo que no se admite (${tipo}): use RSA o curva P-256.`,
  );

export const llaveDebil = (bits: number): ErrorDominio =>
  new ErrorDominio(
    'firma.llave-debil',
    'invalido',
    `La llave RSA del certificado es de ${bits} bits: ya no es segura. Pida uno de 2048 o más.`,
  );

export const pdfCifrado = (): ErrorDominio =>
  new ErrorDominio(
    'pdf.cifrado',
    'invalido',
    'El PDF está protegido con contraseña o permisos: no se puede firmar ni sellar. Guárdelo sin protección.',
  );

export const documentoBloqueado = (): ErrorDominio =>
  new ErrorDominio(
    'firma.documento-bloqueado',
    'conflicto',
    'El documento fue cerrado por una firma anterior y no admite más firmas ni sellos.',
  );

export const certificacionTardia = (): ErrorDominio =>
  new ErrorDominio(
    'firma.certificacion-tardia',
    'conflicto',
    'El documento ya tiene firmas: solo la primera puede certificarlo.',
  );

export const campoAusente = (campo: string): ErrorDominio =>
  new ErrorDominio('firma.campo-ausente', 'conflicto', `El documento no tiene el campo de firma «${campo}».`);

export const campoOcupado = (campo: string): ErrorDominio =>
  new ErrorDominio('firma.campo-ocupado', 'conflicto', `El campo de firma «${campo}» ya está firmado.`);

export const paginaAusente = (pagina: number): ErrorDominio =>
  new ErrorDominio('firma.pagina-ausente', 'invalido', `El documento no tiene página ${pagina}.`);

export const noCabe = (bytes: number, lugar: number): ErrorDominio =>
  new ErrorDominio(
    'firma.no-cabe',
    'conflicto',
    `La firma ocupa ${bytes} bytes y el lugar reservado es de ${lugar}.`,
  );

export const autoverificacion = (causa: string): ErrorDominio =>
  new ErrorDominio(
    'firma.autoverificacion',
    'conflicto',
    `La firma no pasó su propia verificación (${causa}). El documento quedó como estaba.`,
  );

export const yaFirmado = (): ErrorDominio =>
  new ErrorDominio(
    'firma.ya-firmado',
    'conflicto',
    'El documento ya tiene firmas: solo admite un sello que sea a su vez una firma.',
  );

export const pdfIlegible = (): ErrorDominio =>
  new ErrorDominio('pdf.danado', 'invalido', 'El PDF está dañado y no se puede firmar ni sellar.');

export const bytesAntes = (): ErrorDominio =>
  new ErrorDominio(
    'pdf.bytes-antes',
    'invalido',
    'El archivo trae otros bytes antes del PDF (suelen añadirlos el correo o el escáner): no se puede firmar ni sellar. Ábralo y guárdelo de nuevo como PDF.',
  );

export const campoCerrado = (campo: string): ErrorDominio =>
  new ErrorDominio(
    'firma.documento-bloqueado',
    'conflicto',
    `Una firma anterior cerró el campo «${campo}»: ya no se puede firmar en él.`,
  );

export const selloRechazado = (causa: string): ErrorDominio =>
  new ErrorDominio(
    'firma.tsa-rechazo',
    'conflicto',
    `La autoridad de sellado de tiempo no sirve: ${causa}. La firma queda sin sello de tiempo.`,
  );

export const certificadoIlegible = (): ErrorDominio =>
  new ErrorDominio('firma.certificado-ilegible', 'invalido', 'El certificado no se puede leer. Nada cambió.');

export const firmaNoCorresponde = (): ErrorDominio =>
  new ErrorDominio(
    'firma.no-corresponde',
    'invalido',
    'La firma no corresponde a ese certificado y a este documento. Nada cambió: firme de nuevo.',
  );

export const cmsIlegible = (): ErrorDominio =>
  new ErrorDominio(
    'firma.cms-ilegible',
    'invalido',
    'Lo que llegó no es una firma que se pueda leer. Nada cambió: firme de nuevo.',
  );

export const noEsLoEntregado = (): ErrorDominio =>
  new ErrorDominio(
    'firma.no-es-lo-entregado',
    'invalido',
    'El PDF firmado no es el que se entregó para firmar: sus bytes cambiaron. Nada se guardó.',
  );

export const traeCambios = (cambios: readonly string[]): ErrorDominio =>
  new ErrorDominio(
    'firma.trae-cambios',
    'invalido',
    `El PDF trae algo más que una firma (${cambios.slice(0, 3).join('; ')}). Nada se guardó.`,
  );
