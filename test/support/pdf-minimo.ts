import { PDFDocument, StandardFonts } from 'pdf-lib';

/** A small one-page PDF whose bytes depend on the text: a scan for tests that do not look at the paper. */
export async function pdfMinimo(texto: string): Promise<Uint8Array> {
  const doc = await PDFDocument.create();
  const fuente = await doc.embedFont(StandardFonts.Helvetica);
  doc.addPage([595, 842]).drawText(texto, { x: 60, y: 700, size: 14, font: fuente });
  return doc.save();
}
