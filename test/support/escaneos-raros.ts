import { PDFDocument, type PDFRawStream } from 'pdf-lib';

/** A white square with a black one inside, 64 pixels a side, as OpenJPEG writes it without loss. */
const JPX = `AAAADGpQICANCocKAAAAFGZ0eXBqcDIgAAAAAGpwMiAAAAAtanAyaAAAABZpaGRyAAAAQAAAAEAAAQcHAAAAAAAPY29scgEAAAAAABEAAAJRanAy
Y/9P/1EAKQAAAAAAQAAAAEAAAAAAAAAAAAAAAEAAAABAAAAAAAAAAAAAAQcBAf9SAAwAAAABAAIEBAAB/1wACkBASEhQSEhQ/2QAJQABQ3JlYXRlZCBieSBPcGVu
SlBFRyB2ZXJzaW9uIDIuNS40/5AACgAAAAAB2QAB/5PfhXoZLAk4LFLpzExD2T2qaHrk8d/BuvcX6f8Ak1ktCWQAAHNGszGc5zs1IslCBOrS+NAGBGj4y8zba98n
XRi3qNo7ox0Q4Dc/4/utBRjYwVBO/RRsk3cSkAiREJdH8WB6eajmx2GvVALPfgpZVVWTly3OcNJ4J/OWh/4FifrKrcc5znObQqvp+TE5znOYadTekHuPowPKmQSg
BfGsI2VVVVBY6shMU5znOcxpUTskHuPowPKmQSgBfKt5kVVVUDHPwM5+BhD7RYAZ1Y3zWUb8MgCMJkQwczlRcaCSdhDDVfxzyBL53oPWH8Gybf2VjTPJ6+UUCepI
LUTKTT8g3g1fx5/wUuksEP9DJwMGMpg5GJq3AbA94U7GlHIbMdm36VGCPtvATGzcgusj35YV+6FmoF7AItbGyn/u4fn9UCwcZB2Xz8D6fgbQ+0MAj04Au0WK1W4/
kEukEXakQGAlCl/SQH9EZYYtbPKJD7YNhsNhrZ4MN3m+b5vnAKjUgrbr5vm/tfSCtuvm+b8uQ0hYzMZEnayoQC6V56VSuMI+v9GcU/IjCGNUfLDnFII5e+ujvlMI
0wpGPMU4jUhSJ5inEack27fjJvPWrON88A//2Q==`;

const LADO = 64;

function enBytes(bits: string): Buffer {
  const llenos = bits.padEnd(Math.ceil(bits.length / 8) * 8, '0');
  return Buffer.from(llenos.match(/.{8}/g)?.map((b) => parseInt(b, 2)) ?? []);
}

const entero = (n: number): number[] => [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];

/** @param tipo kind of segment (ITU-T T.88, 7.3) */
const segmento = (n: number, tipo: number, datos: Buffer): Buffer =>
  Buffer.concat([Buffer.from([...entero(n), tipo, 0, 1, ...entero(datos.length)]), datos]);

/** A black square: one region in MMR (ITU-T T.6), each line after the first the same as the one above it. */
function jbig2(): Buffer {
  const primera = '001' + '00110101' + '0000001111' + '0000110111';
  const lineas = enBytes(primera + '11'.repeat(LADO - 1) + '000000000001'.repeat(2));
  const pagina = Buffer.from([...entero(LADO), ...entero(LADO), ...entero(0), ...entero(0), 0, 0, 0]);
  const region = Buffer.from([...entero(LADO), ...entero(LADO), ...entero(0), ...entero(0), 0, 1]);
  return Buffer.concat([segmento(0, 48, pagina), segmento(1, 38, Buffer.concat([region, lineas]))]);
}

const IMAGENES = {
  JBIG2: { datos: jbig2(), mas: { Filter: 'JBIG2Decode', ColorSpace: 'DeviceGray', BitsPerComponent: 1 } },
  JPEG2000: { datos: Buffer.from(JPX, 'base64'), mas: { Filter: 'JPXDecode' } },
} as const;

export type Compresion = keyof typeof IMAGENES;
export const COMPRESIONES = Object.keys(IMAGENES) as Compresion[];

/** @returns one page whose only content is a picture with much black, compressed as office scanners do */
export async function escaneoCon(compresion: Compresion): Promise<Uint8Array> {
  const { datos, mas } = IMAGENES[compresion];
  const doc = await PDFDocument.create();
  const medidas = { Type: 'XObject', Subtype: 'Image', Width: LADO, Height: LADO };
  const imagen: PDFRawStream = doc.context.stream(datos, { ...medidas, ...mas });
  const pagina = doc.addPage([612, 792]);
  const nombre = pagina.node.newXObject('Im', doc.context.register(imagen));
  const dibujo = doc.context.stream(`q 500 0 0 500 56 146 cm ${nombre.toString()} Do Q`);
  pagina.node.addContentStream(doc.context.register(dibujo));
  return doc.save({ useObjectStreams: false });
}
