import { PDFHexString, PDFName, PDFNumber } from 'pdf-lib';
import { colgarDePagina, pagina, vacia } from '../apariencia';
import { camposDeFirma } from '../campos';
import { bytesAntes } from '../errores';
import { exigirIntegro } from '../taller';
import { cerrarRango, diccionarioConHueco, llenar } from '../hueco';
import { abrir, formulario, guardar, listaEn } from '../incremental';
import { exigirLegible } from '../legible';
import type { SellarTiempo } from './autoridad';

/** Room for a timestamp with a long chain of large keys. */
const LUGAR = 16_384;
/** Hidden, printed nowhere, locked (ISO 32000-1, 12.5.3): it proves a time and shows nothing. */
const SIN_VER = 134;

/**
 * Appends a document timestamp over the whole file (ISO 32000-2, 12.8.5; EN 319 142-1, 5.4.3), in a field without drawing.
 * @returns null when the authority gave none
 * @throws ErrorDominio `pdf.cifrado`, `pdf.danado`, `pdf.bytes-antes`, `firma.no-cabe`, `firma.autoverificacion`
 */
export async function sellarDocumento(pdf: Uint8Array, sellar: SellarTiempo): Promise<Buffer | null> {
  const abierto = await abrir(pdf);
  if (abierto.basura > 0) throw bytesAntes();
  const { doc } = abierto;
  const nombres = new Set(camposDeFirma(doc).map((c) => c.nombre));
  let n = 1;
  while (nombres.has(`SelloDeTiempo${n}`)) n++;
  const p = pagina(doc, 1);
  const dict = doc.context.obj({
    Type: 'Annot',
    Subtype: 'Widget',
    FT: 'Sig',
    T: PDFHexString.fromText(`SelloDeTiempo${n}`),
    Rect: [0, 0, 0, 0],
    F: PDFNumber.of(SIN_VER),
    P: p.ref,
    AP: { N: vacia(doc, { ancho: 0, alto: 0 }) },
  });
  dict.set(PDFName.of('V'), diccionarioConHueco(doc, 'DocTimeStamp', 'ETSI.RFC3161', LUGAR));
  const ref = doc.context.register(dict);
  listaEn(formulario(doc), 'Fields').push(ref);
  colgarDePagina(p, ref);
  const hueco = cerrarRango(await guardar(abierto), pdf.length);
  const token = await sellar(hueco.partes);
  if (!token) return null;
  const sellado = llenar(hueco, token);
  await exigirIntegro(pdf, sellado, 'sello-de-tiempo');
  exigirLegible(pdf, sellado);
  return sellado;
}
