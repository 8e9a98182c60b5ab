import { fechaDe, horaDe } from '#kernel';
import { degrees, PDFDocument, type PDFPage } from 'pdf-lib';
import { aplanarAnotaciones } from './apariencias';
import { partesDe } from './carta';
import { componer } from './taller';

export interface PiezaDeExpediente {
  readonly titulo: string;
  readonly detalle: string;
  /** as printed: `28/06/2018` */
  readonly fecha: string;
  /** belongs to the documento before it */
  readonly anexo: boolean;
  /** null: no PDF, it goes in the ZIP alone */
  readonly pdf: Uint8Array | null;
  /** what goes in the ZIP alone: named on a page in its place */
  readonly archivo?: ArchivoDeExpediente;
  /** how it went out and what came back, line by line */
  readonly salidas?: readonly string[];
}

/** A file that is kept as it came, in a digital medium. */
export interface ArchivoDeExpediente {
  readonly nombre: string;
  /** `planilla de Excel` */
  readonly tipo: string;
  /** as printed: `45 KB (46.213 bytes)` */
  readonly tamano: string;
  readonly sha256: string;
  readonly aviso: string | null;
}

export interface Expediente {
  readonly entidad: string;
  readonly codigo: string;
  readonly referencia: string;
  readonly procedencia: string;
  readonly piezas: readonly PiezaDeExpediente[];
  readonly emitidoEn: Date;
}

interface Abierta {
  readonly pieza: PiezaDeExpediente;
  readonly documento: PDFDocument;
}

/**
 * The expediente of an HR as one PDF: its index, its pieces in order and every page foliated. A piece that cannot be opened
 * leaves a page that says so.
 * @returns the PDF and how many fojas it has
 */
export async function renderExpediente(e: Expediente): Promise<{ pdf: Uint8Array; fojas: number }> {
  const abiertas: Abierta[] = [];
  for (const pieza of e.piezas) abiertas.push({ pieza, documento: await abrir(pieza, e.emitidoEn) });
  const salida = await PDFDocument.create({ updateMetadata: false });
  await agregar(salida, await indice(e, abiertas));
  for (const { documento } of abiertas) await agregar(salida, documento);
  await foliar(salida, e.emitidoEn);
  salida.setTitle(`Expediente ${e.codigo}`, { showInWindowTitleBar: true });
  salida.setLanguage('es-BO');
  salida.setCreationDate(e.emitidoEn);
  salida.setModificationDate(e.emitidoEn);
  return { pdf: await salida.save(), fojas: salida.getPageCount() };
}

async function abrir(pieza: PiezaDeExpediente, emitido: Date): Promise<PDFDocument> {
  const ausente = async (razon: string): Promise<PDFDocument> => {
    const { titulo, detalle, archivo = null } = pieza;
    const datos = { titulo, detalle, razon, archivo, emitido: partesDe(emitido) };
    return PDFDocument.load((await componer('pieza-ausente.typ', datos)).pdf);
  };
  if (pieza.archivo) return ausente('Va en medio digital, tal como llegó.');
  if (!pieza.pdf) return ausente('Esta pieza no es un PDF.');
  try {
    const documento = await PDFDocument.load(pieza.pdf, { updateMetadata: false });
    documento.getPages();
    return documento;
  } catch {
    return ausente('Esta pieza no se puede incorporar: su PDF está dañado o protegido.');
  }
}

/** The index counts itself: it is set again when it took more pages than thought. */
async function indice(e: Expediente, abiertas: readonly Abierta[]): Promise<PDFDocument> {
  for (let propias = 1; ; propias++) {
    let foja = propias;
    const piezas = abiertas.map(({ pieza, documento }) => {
      const { titulo, detalle, fecha, anexo, archivo = null, salidas = [] } = pieza;
      const [desde, hasta] = [foja + 1, foja + documento.getPageCount()];
      foja = hasta;
      return {
        ...{ titulo, detalle, fecha, anexo, archivo, salidas },
        fojas: desde === hasta ? `${desde}` : `${desde}–${hasta}`,
      };
    });
    const { entidad, codigo, referencia, procedencia, emitidoEn } = e;
    const { pdf } = await componer('expediente.typ', {
      ...{ entidad, codigo, referencia, procedencia, piezas },
      titulo: `Expediente ${codigo}`,
      emitido: partesDe(emitidoEn),
      emitidoTexto: `${fechaDe(emitidoEn).split('-').reverse().join('/')} ${horaDe(emitidoEn)}`,
    });
    const hecho = await PDFDocument.load(pdf);
    if (hecho.getPageCount() <= propias) return hecho;
  }
}

async function agregar(salida: PDFDocument, documento: PDFDocument): Promise<void> {
  for (const pagina of await salida.copyPages(documento, documento.getPageIndices())) {
    aplanarAnotaciones(pagina);
    salida.addPage(pagina);
  }
}

async function foliar(salida: PDFDocument, emitido: Date): Promise<void> {
  const paginas = salida.getPages();
  const { pdf } = await componer('folios.typ', { cuantos: paginas.length, emitido: partesDe(emitido) });
  const folios = await salida.embedPdf(
    pdf,
    paginas.map((_, i) => i),
  );
  paginas.forEach((pagina, i) => {
    const folio = folios[i];
    if (folio) pagina.drawPage(folio, lugarDelFolio(pagina, folio));
  });
}

/** The upper right corner as the page is seen, whatever its rotation. */
function lugarDelFolio(pagina: PDFPage, folio: { width: number; height: number }) {
  const { x, y, width, height } = pagina.getCropBox();
  const giro = ((pagina.getRotation().angle % 360) + 360) % 360;
  const [ancho, alto] = giro % 180 === 0 ? [width, height] : [height, width];
  const [vx, vy] = [ancho - folio.width - MARGEN, alto - folio.height - MARGEN];
  const en = {
    0: [vx, vy],
    90: [width - vy, vx],
    180: [width - vx, height - vy],
    270: [vy, height - vx],
  }[giro] ?? [vx, vy];
  return { x: x + (en[0] ?? 0), y: y + (en[1] ?? 0), rotate: degrees(giro) };
}
const MARGEN = 10;
