import { ErrorDominio } from '#kernel';

/** What a file is by its bytes, whatever its name or its sender say. */
export type TipoReal = 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/webp' | 'image/tiff';

const IMAGENES: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/tiff']);
const HEIC = /^image\/(heic|heif|avif)/;
const NOMBRES: Record<string, string> = {
  'application/zip': 'un archivo comprimido (ZIP)',
  'application/x-msdownload': 'un programa de Windows',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'un documento de Word',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'una planilla de Excel',
  'application/vnd.oasis.opendocument.text': 'un documento de LibreOffice',
  'application/x-cfb': 'un documento de Office antiguo',
  'application/rtf': 'un documento RTF',
  'image/gif': 'una imagen GIF',
  'image/bmp': 'una imagen BMP',
};

const esHeic = (mime: string): ErrorDominio =>
  new ErrorDominio(
    'documentos.archivo.heic',
    'invalido',
    `La foto está en formato ${mime.slice(6).replace(/-.*/, '').toUpperCase()} (el de los iPhone), que aquí no se abre. Envíela como JPEG: en el teléfono, Ajustes › Cámara › Formatos › «El más compatible».`,
  );

const noEsPdf = (mime: string | undefined): ErrorDominio => {
  const nombre = mime ? (NOMBRES[mime] ?? `de tipo ${mime}`) : null;
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
  if (bytes.length === 0 || Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) return 'application/pdf';
  const { fileTypeFromBuffer } = await import('file-type');
  const mime: string | undefined = (await fileTypeFromBuffer(bytes))?.mime;
  if (mime && HEIC.test(mime)) throw esHeic(mime);
  if (mime && IMAGENES.has(mime)) return mime as TipoReal;
  if (Buffer.from(bytes.subarray(0, 1024)).includes('%!PS-Adobe')) return 'application/pdf';
  throw noEsPdf(mime);
}
