import { bytesDe, hijos, leer, puntosDe, tlv, oid, type Nodo } from '../der';
import { emisorYSerie } from '../certificado';
import { OID } from '../cms';

/** A SignedData taken apart (RFC 5652, 5.1), with the one signer that PAdES allows. */
export interface Firmado {
  readonly certificados: readonly Buffer[];
  readonly tipoDeContenido: string;
  /** bytes it carries itself; null in a detached signature */
  readonly contenido: Buffer | null;
  /** lists of revoked certificates, and answers about them, that came along */
  readonly revocaciones: readonly Buffer[];
  readonly firmante: Firmante;
}

/** SignerInfo (RFC 5652, 5.3). */
export interface Firmante {
  readonly sid: Nodo;
  readonly resumen: Nodo;
  readonly atributos: Nodo | null;
  readonly algoritmo: Nodo;
  readonly firma: Buffer;
  /** attributes added after signing, timestamps among them */
  readonly agregados: Nodo | null;
}

/** @throws RangeError when it is no SignedData with exactly one signer */
export function abrirFirmado(cms: Buffer): Firmado {
  const [tipo, envoltura] = hijos(leer(cms));
  if (puntosDe(tipo) !== OID.signedData || !envoltura) throw new RangeError('no es SignedData');
  const [datos] = hijos(envoltura);
  const [, , encapsulado, ...resto] = datos ? hijos(datos) : [];
  const firmantes = resto.at(-1);
  const [uno, otro] = firmantes?.tag === 0x31 ? hijos(firmantes) : [];
  if (!encapsulado || !uno || otro) throw new RangeError('debe haber un firmante');
  const [tipoDeContenido, contenido] = hijos(encapsulado);
  const lista = resto.find((p) => p.tag === 0xa0);
  const dentro = contenido && hijos(contenido)[0];
  return {
    certificados: lista ? hijos(lista).flatMap((c) => (c.tag === 0x30 ? [Buffer.from(c.bytes)] : [])) : [],
    revocaciones: revocacionesDe(resto.find((p) => p.tag === 0xa1)),
    tipoDeContenido: puntosDe(tipoDeContenido),
    contenido: dentro ? bytesDe(dentro) : null,
    firmante: leerFirmante(uno),
  };
}

/** RevocationInfoChoices: lists as they are, anything else within [1] (RFC 5652, 10.2.1; OCSP: RFC 5940). */
function revocacionesDe(nodo: Nodo | undefined): Buffer[] {
  return (nodo ? hijos(nodo) : []).flatMap((r) => {
    const otra = r.tag === 0xa1 ? hijos(r)[1] : r;
    return otra ? [otra.bytes] : [];
  });
}

function leerFirmante(nodo: Nodo): Firmante {
  const [, sid, resumen, ...resto] = hijos(nodo);
  const atributos = resto[0]?.tag === 0xa0 ? resto[0] : null;
  const [algoritmo, firma, agregados] = atributos ? resto.slice(1) : resto;
  if (!sid || !resumen || !algoritmo || !firma || (firma.tag & 0x1f) !== 0x04)
    throw new RangeError('firmante incompleto');
  return { sid, atributos, resumen, algoritmo, firma: bytesDe(firma), agregados: agregados ?? null };
}

/** SignerIdentifier: issuer and serial, or subject key identifier [0] (RFC 5652, 5.3). */
export function esDelFirmante(der: Buffer, sid: Nodo): boolean {
  if ((sid.tag & 0xdf) === 0x80) {
    const identificador = tlv(0x04, tlv(0x04, bytesDe(sid)));
    return der.includes(Buffer.concat([oid('2.5.29.14'), identificador]));
  }
  const [emisor, serie] = hijos(sid);
  const suyo = emisorYSerie(der);
  return Boolean(emisor?.bytes.equals(suyo.emisor) && serie?.bytes.equals(suyo.serie));
}

/** @returns the one value of a signed attribute; null when it is absent or stands twice (RFC 5652, 11) */
export function valorDe(atributos: Nodo, tipo: string): Nodo | null {
  const hallados = hijos(atributos).filter((a) => puntosDe(hijos(a)[0]) === tipo);
  const valores = hallados.length === 1 && hallados[0] ? hijos(hallados[0])[1] : undefined;
  const lista = valores ? hijos(valores) : [];
  return lista.length === 1 ? (lista[0] ?? null) : null;
}
