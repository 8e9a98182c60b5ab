import { PDFDict, PDFName, type PDFDocument, type PDFRef } from 'pdf-lib';
import { camposDeFirma } from './campos';
import { certificacionTardia } from './errores';

/** What a certification lets others do after it: 1 nothing, 2 fill in and sign, 3 also annotate (ISO 32000-1, 12.8.2.2). */
export type Certificacion = 1 | 2 | 3;

/**
 * Only the first signature of a document may certify it.
 * @throws ErrorDominio `firma.certificacion-tardia`
 */
export function exigirPrimera(doc: PDFDocument): void {
  if (camposDeFirma(doc).some((c) => c.firmado)) throw certificacionTardia();
}

/** The transform that a certifying signature carries. */
export function referenciaDeCertificacion(dict: PDFDict, permite: Certificacion): void {
  const parametros = { Type: 'TransformParams', V: PDFName.of('1.2'), P: permite };
  dict.set(
    PDFName.of('Reference'),
    dict.context.obj([{ Type: 'SigRef', TransformMethod: 'DocMDP', TransformParams: parametros }]),
  );
}

/** The root of the document names the signature that certifies it. */
export function nombrarCertificacion(doc: PDFDocument, firma: PDFRef): void {
  const clave = PDFName.of('Perms');
  const permisos = doc.catalog.lookupMaybe(clave, PDFDict) ?? doc.context.obj({});
  permisos.set(PDFName.of('DocMDP'), firma);
  doc.catalog.set(clave, permisos);
}
