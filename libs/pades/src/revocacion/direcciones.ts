import { extension } from '../certificado';
import { hijos, puntosDe, type Nodo } from '../der';

/** Where a certificate says that more can be learned of it. */
export interface Direcciones {
  readonly crl: readonly string[];
  readonly ocsp: readonly string[];
  /** certificate of its issuer */
  readonly emisor: readonly string[];
}

const PUNTOS_DE_CRL = '2.5.29.31';
const ACCESO = '1.3.6.1.5.5.7.1.1';
const OCSP = '1.3.6.1.5.5.7.48.1';
const EMISOR = '1.3.6.1.5.5.7.48.2';

/** Reads CRLDistributionPoints and AuthorityInfoAccess (RFC 5280, 4.2.1.13 and 4.2.2.1); only http and https. */
export function direccionesDe(certificado: Uint8Array): Direcciones {
  try {
    const puntos = extension(certificado, PUNTOS_DE_CRL);
    const accesos = extension(certificado, ACCESO);
    const de = (metodo: string): string[] =>
      (accesos ? hijos(accesos) : [])
        .filter((a) => puntosDe(hijos(a)[0]) === metodo)
        .flatMap((a) => urls(hijos(a).slice(1)));
    return { crl: puntos ? hijos(puntos).flatMap(deUnPunto) : [], ocsp: de(OCSP), emisor: de(EMISOR) };
  } catch {
    return { crl: [], ocsp: [], emisor: [] };
  }
}

/** DistributionPoint: [0] name, which is [0] full names. */
function deUnPunto(punto: Nodo): string[] {
  const nombre = hijos(punto).find((n) => n.tag === 0xa0);
  const completo = nombre && hijos(nombre).find((n) => n.tag === 0xa0);
  return completo ? urls(hijos(completo)) : [];
}

/** GeneralName [6] is an address. */
function urls(nombres: readonly Nodo[]): string[] {
  return nombres
    .filter((n) => n.tag === 0x86)
    .map((n) => n.valor.toString('latin1'))
    .filter((u) => /^https?:\/\//i.test(u));
}
