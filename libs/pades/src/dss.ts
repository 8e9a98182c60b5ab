import { PDFDict, PDFName, type PDFRef } from 'pdf-lib';
import { exigirIntegro } from './concluir';
import { bytesAntes } from './errores';
import { sha256 } from './huella';
import { abrir, guardar, lectorDe, listaEn } from './incremental';
import { exigirLegible } from './legible';
import { bytesDelFlujo } from './verificar/pruebas';

/** Validation data to be kept in a document, each piece as DER. */
export interface DatosDeValidacion {
  readonly certificados: readonly Buffer[];
  readonly crls: readonly Buffer[];
  readonly ocsps: readonly Buffer[];
}

/**
 * Appends validation data to the document's security store (ISO 32000-2, 12.8.4.3; EN 319 142-1, 5.4.2), leaving out what
 * it already has.
 * @returns the same bytes when it has all of them
 * @throws ErrorDominio `pdf.cifrado`, `pdf.danado`, `pdf.bytes-antes`, `firma.autoverificacion`
 */
export async function agregarDss(pdf: Uint8Array, datos: DatosDeValidacion): Promise<Uint8Array> {
  const abierto = await abrir(pdf);
  if (abierto.basura > 0) throw bytesAntes();
  const { doc } = abierto;
  const lector = lectorDe(doc);
  const existente = lector.buscar(doc.catalog.get(PDFName.of('DSS')));
  const dss = existente instanceof PDFDict ? existente : doc.context.obj({ Type: 'DSS' });
  let agregados = 0;
  for (const [nombre, piezas] of [
    ['Certs', datos.certificados],
    ['CRLs', datos.crls],
    ['OCSPs', datos.ocsps],
  ] as const) {
    const lista = dss.has(PDFName.of(nombre)) || piezas.length > 0 ? listaEn(dss, nombre) : null;
    const ya = new Set((lista?.asArray() ?? []).flatMap((o) => bytesDelFlujo(lector.buscar(o))).map(huella));
    for (const pieza of piezas) {
      if (ya.has(huella(pieza))) continue;
      ya.add(huella(pieza));
      lista?.push(flujo(doc.context, pieza));
      agregados++;
    }
  }
  if (agregados === 0) return pdf;
  if (!(existente instanceof PDFDict)) doc.catalog.set(PDFName.of('DSS'), doc.context.register(dss));
  const salida = await guardar(abierto);
  await exigirIntegro(pdf, salida, 'datos');
  exigirLegible(pdf, salida);
  return salida;
}

const flujo = (contexto: PDFDict['context'], bytes: Buffer): PDFRef =>
  contexto.register(contexto.flateStream(bytes));

const huella = (bytes: Buffer): string => sha256(bytes).toString('hex');
