import { PDFDocument, PDFName, PDFString, StandardFonts, type PDFPage, type PDFRef } from 'pdf-lib';
import { randomFillSync } from 'node:crypto';

/**
 * A paper of many pages, each with its number and, on those asked for, a text. One may bear a signature: the first then
 * bears the timestamp without drawing that prolongs it.
 */
export async function papelLargo(
  paginas: number,
  o: { textos?: Record<number, string>; firmaEn?: number; caja?: [number, number] } = {},
): Promise<Buffer> {
  const doc = await PDFDocument.create();
  const fuente = await doc.embedFont(StandardFonts.Helvetica);
  for (let n = 1; n <= paginas; n++) {
    const pagina = doc.addPage(o.caja ?? [612, 792]);
    pagina.drawText(`Foja ${n}`, { x: 72, y: 700, size: 14, font: fuente });
    const texto = o.textos?.[n];
    if (texto) pagina.drawText(texto, { x: 72, y: 400, size: 14, font: fuente, lineHeight: 18 });
  }
  if (o.firmaEn !== undefined) {
    const campos = [
      campoDeFirma(doc.getPage(o.firmaEn - 1), 'Firma1', [300, 100, 500, 160]),
      campoDeFirma(doc.getPage(0), 'SelloDeTiempo1', [0, 0, 0, 0]),
    ];
    doc.catalog.set(PDFName.of('AcroForm'), doc.context.obj({ Fields: campos, SigFlags: 1 }));
  }
  return Buffer.from(await doc.save());
}

function campoDeFirma(pagina: PDFPage, nombre: string, donde: readonly number[]): PDFRef {
  const { context } = pagina.doc;
  const campo = context.register(
    context.obj({
      ...{ Type: 'Annot', Subtype: 'Widget', FT: 'Sig', F: 4, Rect: [...donde] },
      ...{ T: PDFString.of(nombre), P: pagina.ref },
    }),
  );
  pagina.node.addAnnot(campo);
  return campo;
}

/** As a scanner makes them: pages that each are one picture, which does not shrink. */
export async function escaneoLargo(paginas: number, mb: number): Promise<Buffer> {
  const doc = await PDFDocument.create();
  const lado = Math.floor(Math.sqrt((mb * 1024 * 1024) / paginas));
  for (let i = 0; i < paginas; i++) {
    const imagen = doc.context.register(
      doc.context.stream(randomFillSync(Buffer.alloc(lado * lado)), {
        ...{ Type: 'XObject', Subtype: 'Image', Width: lado, Height: lado },
        ...{ ColorSpace: 'DeviceGray', BitsPerComponent: 8 },
      }),
    );
    const pagina = doc.addPage([612, 792]);
    const nombre = pagina.node.newXObjectKey('Im');
    pagina.node.setXObject(nombre, imagen);
    pagina.node.set(
      PDFName.of('Contents'),
      doc.context.register(doc.context.stream(`q 500 0 0 500 56 146 cm ${nombre.toString()} Do Q`)),
    );
  }
  return Buffer.from(await doc.save({ useObjectStreams: false }));
}

async function conImagen(datos: Uint8Array, forma: object): Promise<Buffer> {
  const doc = await PDFDocument.create();
  const imagen = doc.context.stream(datos, { Type: 'XObject', Subtype: 'Image', ...forma });
  const pagina = doc.addPage([612, 792]);
  const nombre = pagina.node.newXObject('Im', doc.context.register(imagen));
  pagina.node.addContentStream(
    doc.context.register(doc.context.stream(`q 500 0 0 292 56 300 cm ${nombre.toString()} Do Q`)),
  );
  return Buffer.from(await doc.save({ useObjectStreams: false }));
}

/** A fax of 24,000 by 14,000 points, its right half black (ITU-T T.6: each line as the one above). */
export function faxEnorme(): Promise<Buffer> {
  const [ancho, alto] = [24_000, 14_000];
  const largo = '000000011111'.repeat(4);
  const primera = `001${largo}01001101100011011${largo}0000001100101000001101010`;
  const bits = primera + '11'.repeat(alto - 1) + '000000000001'.repeat(2);
  const datos = Buffer.from(bits.match(/.{1,8}/g)?.map((b) => parseInt(b.padEnd(8, '0'), 2)) ?? []);
  return conImagen(datos, {
    ...{ Width: ancho, Height: alto, BitsPerComponent: 1, ColorSpace: 'DeviceGray' },
    ...{ Filter: 'CCITTFaxDecode', DecodeParms: { K: -1, Columns: ancho, Rows: alto } },
  });
}

/** A scan whose only picture no program can read. */
export const jbig2Danado = (): Promise<Buffer> =>
  conImagen(Buffer.from('esto no es una imagen'), {
    ...{ Width: 600, Height: 800, BitsPerComponent: 1, ColorSpace: 'DeviceGray', Filter: 'JBIG2Decode' },
  });
