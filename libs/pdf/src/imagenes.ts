import { ErrorDominio } from '#kernel';
import { PDFDocument, type PDFImage } from 'pdf-lib';
import sharp, { type Metadata, type Sharp } from 'sharp';

/** Pixels in all that a picture may have: a fax of 24 000 x 14 000 fits. */
const PIXELES_MAXIMOS = 400_000_000;
/** Pixels that a side keeps; at 300 dpi, 85 cm of paper. */
const LADO_MAXIMO = 10_000;
/** A density below this is what cameras write for the want of one. */
const PPP_MINIMO = 96;
const CARTA = { corto: 612, largo: 792 };
const LADO_PDF = 14_400;

const danada = (): ErrorDominio =>
  new ErrorDominio(
    'pdf.imagen-danada',
    'invalido',
    'La imagen está dañada y no se puede abrir. Vuelva a tomarla o a escanearla.',
  );

/** Size on paper, in points: by its density when it is a scan, else fitted to a letter sheet. */
function tamano(ancho: number, alto: number, ppp: number | undefined): { ancho: number; alto: number } {
  if (ppp !== undefined && ppp >= PPP_MINIMO) {
    const escala = Math.min(72 / ppp, LADO_PDF / Math.max(ancho, alto));
    return { ancho: ancho * escala, alto: alto * escala };
  }
  const acostada = ancho > alto;
  const hoja = acostada ? [CARTA.largo, CARTA.corto] : [CARTA.corto, CARTA.largo];
  const escala = Math.min((hoja[0] ?? 612) / ancho, (hoja[1] ?? 792) / alto);
  return { ancho: ancho * escala, alto: alto * escala };
}

/** Upright, in sRGB, on white, of a size that a page bears; as JPEG, or PNG for what has few colours. */
async function derecha(
  imagen: Sharp,
  m: Metadata,
  lado = LADO_MAXIMO,
): Promise<{ bytes: Buffer; ancho: number; alto: number; png: boolean }> {
  const gris = m.space === 'b-w' || m.space === 'grey16';
  const recta = imagen
    .autoOrient()
    .flatten({ background: 'white' })
    .resize({ width: lado, height: lado, fit: 'inside', withoutEnlargement: true })
    .toColourspace(gris ? 'b-w' : 'srgb');
  const png = m.format === 'png' && (m.isPalette === true || m.bitsPerSample === 1);
  const salida = png ? recta.png() : recta.jpeg({ quality: 90, chromaSubsampling: '4:4:4' });
  const { data, info } = await salida.toBuffer({ resolveWithObject: true });
  return { bytes: data, ancho: info.width, alto: info.height, png };
}

const OPCIONES = { limitInputPixels: PIXELES_MAXIMOS, sequentialRead: true, failOn: 'truncated' } as const;

/** A picture ready to be printed within a paper. */
export interface Imagen {
  readonly bytes: Uint8Array;
  /** pixels */
  readonly ancho: number;
  readonly alto: number;
}

/** Pixels that a side keeps within a paper: 18 cm at 300 dpi. */
const LADO_EN_PAPEL = 2200;

/**
 * Upright, on white, without what cameras and editors write beside the picture: only pixels reach the paper.
 * @param bytes JPEG, PNG, WebP or TIFF; of several pages, the first
 * @throws ErrorDominio `pdf.imagen-danada`
 */
export async function imagenParaPapel(
  bytes: Uint8Array,
): Promise<Imagen & { readonly tipo: 'image/png' | 'image/jpeg' }> {
  try {
    const imagen = sharp(bytes, OPCIONES);
    const { bytes: hechos, png, ancho, alto } = await derecha(imagen, await imagen.metadata(), LADO_EN_PAPEL);
    return { bytes: hechos, tipo: png ? 'image/png' : 'image/jpeg', ancho, alto };
  } catch {
    throw danada();
  }
}

/** @returns whether a picture is of one plain colour: there is nothing on it to see. @throws ErrorDominio `pdf.imagen-danada` */
export async function estaEnBlanco(bytes: Uint8Array): Promise<boolean> {
  try {
    const { channels } = await sharp(bytes, OPCIONES).flatten({ background: 'white' }).stats();
    return channels.every((c) => c.max - c.min < 16);
  } catch {
    throw danada();
  }
}

/**
 * A PDF of a picture, one page per page of it.
 * @param bytes JPEG, PNG, WebP or TIFF (also of several pages); EXIF orientation and CMYK are heeded
 * @throws ErrorDominio `pdf.imagen-danada`
 */
export async function imagenAPdf(bytes: Uint8Array): Promise<{ pdf: Uint8Array; paginas: number }> {
  try {
    const { pages = 1 } = await sharp(bytes, OPCIONES).metadata();
    const doc = await PDFDocument.create();
    for (let n = 0; n < pages; n++) {
      const imagen = sharp(bytes, { ...OPCIONES, ...(pages > 1 ? { page: n } : {}) });
      const m = await imagen.metadata();
      const hecha = await derecha(imagen, m);
      const escala = hecha.ancho / (m.autoOrient.width || hecha.ancho);
      const { ancho, alto } = tamano(hecha.ancho, hecha.alto, m.density && m.density * escala);
      const dibujo: PDFImage = hecha.png ? await doc.embedPng(hecha.bytes) : await doc.embedJpg(hecha.bytes);
      doc.addPage([ancho, alto]).drawImage(dibujo, { x: 0, y: 0, width: ancho, height: alto });
    }
    return { pdf: await doc.save(), paginas: pages };
  } catch {
    throw danada();
  }
}
