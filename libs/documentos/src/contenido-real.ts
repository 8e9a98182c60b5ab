import { ErrorDominio } from '#kernel';
import { tipoDeOficina } from './contenido-de-oficina';
import { juzgarNombre, nombreDeTipo, type Juzgado } from './domain/archivo-de-oficina';

/** What a file is by its bytes, whatever its name or its sender say. */
export type TipoReal = 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/webp' | 'image/tiff';

const IMAGENES: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/tiff']);
const HEIC = /^image\/(heic|heif|avif)/;
const NOMBRES: Record<string, string> = {
  'application/zip': 'un archivo comprimido (ZIP)',
  'application/x-msdownload': 'un programa de Windows',
  'application/x-cfb': 'un documento de Office antiguo',
  'application/rtf': 'un documento RTF',
  'application/x-7z-compressed': 'un archivo comprimido (7z)',
  'application/x-rar-compressed': 'un archivo comprimido (RAR)',
  'application/x-elf': 'un programa de Linux',
  'application/xml': 'un archivo XML',
  'image/gif': 'una imagen GIF',
  'image/bmp': 'una imagen BMP',
};

const enPalabras = (mime: string): string | undefined => {
  const deOficina = nombreDeTipo(mime);
  return NOMBRES[mime] ?? (deOficina === mime ? undefined : deOficina);
};

const esHeic = (mime: string): ErrorDominio =>
  new ErrorDominio(
    'documentos.archivo.heic',
    'invalido',
    `La foto está en formato ${mime.slice(6).replace(/-.*/, '').toUpperCase()} (el de los iPhone), que aquí no se abre. Envíela como JPEG: en el teléfono, Ajustes › Cámara › Formatos › «El más compatible».`,
  );

const noEsPdf = (mime: string | undefined): ErrorDominio => {
  const nombre = mime ? (enPalabras(mime) ?? `de tipo ${mime}`) : null;
  return new ErrorDominio(
    'pdf.no-es-pdf',
    'invalido',
    `El archivo no es un PDF ni una foto${nombre ? `: es ${nombre}` : ''}. Conviértalo a PDF y vuelva a subirlo.`,
  );
};

/**
 * Decides by content alone. Scanners and mail put junk before the header of a PDF: readers accept it within 1024 bytes.
 * @throws ErrorDominio `documentos.archivo.heic`, `pdf.no-es-pdf`; an empty file is left to the PDF's own inspection
 */
export async function tipoReal(bytes: Uint8Array): Promise<TipoReal> {
  const { papel, mime } = await hallar(bytes);
  if (papel) return papel;
  throw noEsPdf(mime);
}

/**
 * What may be annexed: a paper, or a file of the office that is kept as it came.
 * @returns `papel`, or what the file is
 * @throws ErrorDominio `documentos.archivo.heic`, `documentos.archivo.no-admitido`, `documentos.archivo.protegido`,
 * `documentos.archivo.danado`, `documentos.archivo.programa`
 */
export async function tipoDeAnexo(
  bytes: Uint8Array,
  nombre: string,
): Promise<{ papel: TipoReal } | { papel: null; oficina: Juzgado }> {
  const { papel, mime } = await hallar(bytes);
  if (papel) return { papel };
  return { papel, oficina: juzgarNombre(tipoDeOficina(bytes, mime, mime && enPalabras(mime)), nombre) };
}

async function hallar(bytes: Uint8Array): Promise<{ papel: TipoReal | null; mime: string | undefined }> {
  const cabeza = Buffer.from(bytes.subarray(0, 1024));
  if (bytes.length === 0 || cabeza.includes('%PDF-')) return { papel: 'application/pdf', mime: undefined };
  const { fileTypeFromBuffer } = await import('file-type');
  const mime: string | undefined = (await fileTypeFromBuffer(bytes))?.mime;
  if (mime && HEIC.test(mime)) throw esHeic(mime);
  if (mime && IMAGENES.has(mime)) return { papel: mime as TipoReal, mime };
  if (cabeza.includes('%!PS-Adobe')) return { papel: 'application/pdf', mime };
  return { papel: null, mime };
}
