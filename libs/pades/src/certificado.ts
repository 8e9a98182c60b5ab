import { X509Certificate, type KeyObject } from 'node:crypto';
import { hijos, leer, puntosDe, type Nodo } from './der';

/** Mark in the issuer of every test certificate; a certificate so issued is never taken for a real one. */
export const MARCA_DE_PRUEBA = 'CERTIFICADO DE PRUEBA';

/** What an official's certificate says. */
export interface Certificado {
  readonly der: Buffer;
  readonly titular: {
    readonly nombre: string;
    /** number of the cédula de identidad, with complemento */
    readonly ci: string | null;
    readonly cargo: string | null;
    readonly entidad: string | null;
  };
  readonly emisor: string;
  /** serial number, hex */
  readonly serie: string;
  readonly desde: Date;
  readonly hasta: Date;
  readonly dePrueba: boolean;
}

function campos(nombre: string): Map<string, string> {
  const pares = nombre.split('\n').map((linea): [string, string] => {
    const corte = linea.indexOf('=');
    return [linea.slice(0, corte), linea.slice(corte + 1).replace(/\\([,+"\\<>;=#])/g, '$1')];
  });
  return new Map(pares);
}

/** ADSIB writes the number in uidNumber and the complemento in UID; others use serialNumber. */
function ciDe(sujeto: Map<string, string>): string | null {
  const serie = sujeto.get('serialNumber');
  const numero =
    sujeto.get('uidNumber') ??
    sujeto.get('1.3.6.1.1.1.1.0') ??
    // Elsewhere it identifies otherwise, with letters or an object identifier.
    (serie && /^\d{1,12}(-\w{1,3})?$/.test(serie) ? serie : undefined);
  if (!numero) return null;
  const complemento = sujeto.get('UID') ?? '';
  return complemento && complemento !== '-' ? `${numero}-${complemento}` : numero;
}

/** @param der X.509 certificate. @throws Error when it is none */
export function leerCertificado(der: Uint8Array): Certificado {
  const x = new X509Certificate(der);
  const sujeto = campos(x.subject);
  const emisor = campos(x.issuer);
  return {
    der: Buffer.from(x.raw),
    titular: {
      nombre: sujeto.get('CN') ?? '',
      ci: ciDe(sujeto),
      cargo: sujeto.get('title') ?? sujeto.get('T') ?? null,
      entidad: sujeto.get('O') ?? null,
    },
    emisor: emisor.get('CN') ?? emisor.get('O') ?? x.issuer,
    serie: x.serialNumber,
    desde: new Date(x.validFrom),
    hasta: new Date(x.validTo),
    dePrueba: x.issuer.includes(MARCA_DE_PRUEBA),
  };
}

export const llavePublica = (der: Uint8Array): KeyObject => new X509Certificate(der).publicKey;

/** TBSCertificate from its serial number on: serial, algorithm, issuer, validity, subject, key, … (RFC 5280, 4.1). */
function partesDe(der: Uint8Array): Nodo[] {
  const [tbs] = hijos(leer(Buffer.from(der)));
  if (!tbs) throw new RangeError('certificado incompleto');
  const partes = hijos(tbs);
  // [0] version is optional and comes first.
  return partes[0]?.tag === 0xa0 ? partes.slice(1) : partes;
}

/** Issuer and serial as they stand in the certificate, byte for byte. @throws RangeError */
export function emisorYSerie(der: Uint8Array): { emisor: Buffer; serie: Buffer } {
  const [serie, , emisor] = partesDe(der);
  if (!serie || !emisor) throw new RangeError('certificado incompleto');
  return { emisor: emisor.bytes, serie: serie.bytes };
}

/** Subject's name as it stands in the certificate. @throws RangeError */
export function sujetoDe(der: Uint8Array): Buffer {
  const sujeto = partesDe(der)[4];
  if (!sujeto) throw new RangeError('certificado incompleto');
  return sujeto.bytes;
}

/** Bits of the subject's public key, without the count of unused ones (RFC 6960, 4.1.1). @throws RangeError */
export function bitsDeLlave(der: Uint8Array): Buffer {
  const llave = partesDe(der)[5];
  const bits = llave && hijos(llave)[1];
  if (!bits) throw new RangeError('llave incompleta');
  return bits.valor.subarray(1);
}

/** An extension as it stands in a certificate (RFC 5280, 4.2). */
export interface Extension {
  readonly tipo: string;
  readonly critica: boolean;
  /** DER of its value */
  readonly valor: Buffer;
}

/** @throws RangeError */
export function extensiones(der: Uint8Array): Extension[] {
  const envoltura = partesDe(der).find((p) => p.tag === 0xa3);
  const lista = envoltura && hijos(envoltura)[0];
  return (lista ? hijos(lista) : []).flatMap((e) => {
    const [tipo, ...resto] = hijos(e);
    const valor = resto.at(-1);
    const critica = resto[0]?.tag === 0x01 && resto[0].valor[0] !== 0;
    return valor?.tag === 0x04 ? [{ tipo: puntosDe(tipo), critica, valor: valor.valor }] : [];
  });
}

/** @returns the value of an extension, or null */
export function extension(der: Uint8Array, tipo: string): Nodo | null {
  const hallada = extensiones(der).find((e) => e.tipo === tipo);
  return hallada ? leer(hallada.valor) : null;
}

/** AlgorithmIdentifier with which its issuer signed it (RFC 5280, 4.1.1.2). @throws RangeError */
export function algoritmoDelEmisor(der: Uint8Array): Nodo {
  const algoritmo = hijos(leer(Buffer.from(der)))[1];
  if (!algoritmo) throw new RangeError('certificado incompleto');
  return algoritmo;
}
