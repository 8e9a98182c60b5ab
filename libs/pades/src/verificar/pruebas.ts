import { PDFArray, PDFDict, PDFRawStream, type PDFObject } from 'pdf-lib';
import { OID } from '../cms';
import { bytesDe, hijos, leer, puntosDe, type Nodo } from '../der';
import { clave } from '../formulario';
import { leerCrl } from '../revocacion/crl';
import type { Pruebas } from '../revocacion/estado';
import { leerOcsp } from '../revocacion/ocsp';
import { abrirFirmado } from './firmante';
import { desinflar } from './flujos';
import { anteriores, type Vista } from './vista';

/** More entries than these are not looked at. */
const MAXIMO = 1_000;

/** @returns the DSS dictionary of a revision, or null */
export function dssDe(vista: Vista): PDFDict | null {
  const dss = vista.buscar(vista.catalogo.get(clave('DSS')));
  return dss instanceof PDFDict ? dss : null;
}

/**
 * Certificates, lists and answers that a document carries for its own verification (ISO 32000-2, 12.8.4.3). What a later
 * revision leaves out of its dictionary is still in the file, and proves what it proved.
 */
export function pruebasDelDss(vista: Vista): Pruebas {
  const todas = [vista, ...anteriores(vista)];
  const de = (nombre: string): Buffer[] => {
    const flujos = todas.flatMap((v) => flujosDelDss(v, nombre));
    return [...new Set(flujos)].slice(0, MAXIMO).flatMap(bytesDelFlujo);
  };
  return comoPruebas(de('Certs'), de('CRLs'), de('OCSPs'));
}

/** Those that travel inside a signature: RevocationInfoChoices, and the attribute that Adobe uses. */
export function pruebasDelCms(cms: Buffer): Pruebas {
  try {
    const { revocaciones, firmante, certificados } = abrirFirmado(leer(cms).bytes);
    const sueltas = [...revocaciones, ...(firmante.atributos ? deAdobe(firmante.atributos) : [])];
    return comoPruebas(certificados, sueltas, sueltas);
  } catch {
    return comoPruebas([], [], []);
  }
}

export function reunirPruebas(...todas: readonly Pruebas[]): Pruebas {
  return {
    certificados: todas.flatMap((p) => p.certificados),
    crls: todas.flatMap((p) => p.crls),
    ocsps: todas.flatMap((p) => p.ocsps),
  };
}

/** @param crls DER of lists. @param ocsps DER of answers. What cannot be read is left out. */
export function comoPruebas(
  certificados: readonly Buffer[],
  crls: readonly Buffer[],
  ocsps: readonly Buffer[],
): Pruebas {
  return {
    certificados,
    crls: crls.flatMap((c) => leerCrl(c) ?? []),
    ocsps: ocsps.flatMap((o) => leerOcsp(o) ?? []),
  };
}

function flujosDelDss(vista: Vista, nombre: string): (PDFObject | undefined)[] {
  try {
    const lista = vista.buscar(dssDe(vista)?.get(clave(nombre)));
    return lista instanceof PDFArray
      ? lista
          .asArray()
          .slice(0, MAXIMO)
          .map((o) => vista.buscar(o))
      : [];
  } catch {
    // The first part of a linearized file has no root of its own.
    return [];
  }
}

/** @returns DER that a stream holds; nothing when it cannot be read */
export function bytesDelFlujo(flujo: PDFObject | undefined): Buffer[] {
  if (!(flujo instanceof PDFRawStream)) return [];
  try {
    // DER that ends before its stream does is followed by the end of line of the PDF.
    return [leer(desinflar(flujo)).bytes];
  } catch {
    return [];
  }
}

/** RevocationInfoArchival: [0] lists, [1] answers (ISO 32000-1, 12.8.3.3.2). */
function deAdobe(atributos: Nodo): Buffer[] {
  const hallado = hijos(atributos).find((a) => puntosDe(hijos(a)[0]) === OID.revocacion);
  const valores = hallado && hijos(hallado)[1];
  const archivo = valores && hijos(valores)[0];
  return (archivo ? hijos(archivo) : [])
    .filter((n) => n.tag === 0xa0 || n.tag === 0xa1)
    .flatMap((n) => hijos(n)[0] ?? [])
    .flatMap((lista) => hijos(lista))
    .map((n) => (n.tag === 0x04 ? bytesDe(n) : n.bytes));
}
