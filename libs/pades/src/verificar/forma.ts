import { PDFArray, PDFHexString, PDFString, type PDFDict, type PDFObject } from 'pdf-lib';
import { leer } from '../der';
import { clave, type Lector } from '../formulario';
import { juzgarCms, sinLeer, type Forma, type JuicioDeCms } from './cms';
import { nombre, type Cobertura } from './cobertura';
import { juzgarSuelta } from './suelta';

/** How each kind of signature holds what it signs (ISO 32000-2, 12.8.3.3 to 12.8.3.5, 12.8.5). */
const FORMAS: Readonly<Record<string, Forma | 'suelta'>> = {
  '/adbe.pkcs7.detached': 'separada',
  '/ETSI.CAdES.detached': 'separada',
  '/adbe.pkcs7.sha1': 'resumen-sha1',
  '/adbe.x509.rsa_sha1': 'suelta',
  '/ETSI.RFC3161': 'sello-de-tiempo',
};

const formaDe = (lector: Lector, firma: PDFDict): Forma | 'suelta' | undefined =>
  FORMAS[nombre(lector, firma, 'SubFilter')];

/** What leaves open how a signature is to be read: of another kind than those known it is taken to be detached. */
export const reparosDeForma = (lector: Lector, firma: PDFDict): string[] =>
  formaDe(lector, firma) ? [] : ['firma.formato-desconocido'];

/** @param c its value and the bytes that it covers. The DER ends before the padding of the reserved place. */
export function juzgarFirma(
  lector: Lector,
  firma: PDFDict,
  c: Pick<Cobertura, 'contenido'> & { readonly partes: readonly Buffer[] },
): JuicioDeCms {
  const forma = formaDe(lector, firma) ?? 'separada';
  try {
    if (forma === 'suelta') return juzgarSuelta(leer(c.contenido), certificados(lector, firma), c.partes);
    return juzgarCms(leer(c.contenido).bytes, c.partes, forma);
  } catch {
    return sinLeer('firma.cms-ilegible');
  }
}

/** /Cert: one, or the signer's and then those above it. */
function certificados(lector: Lector, firma: PDFDict): Buffer[] {
  const cert = lector.buscar(firma.get(clave('Cert')));
  const lista = cert instanceof PDFArray ? cert.asArray().map((o) => lector.buscar(o)) : [cert];
  return lista.flatMap(bytesDeCadena);
}

const bytesDeCadena = (o: PDFObject | undefined): Buffer[] =>
  o instanceof PDFString || o instanceof PDFHexString ? [Buffer.from(o.asBytes())] : [];
