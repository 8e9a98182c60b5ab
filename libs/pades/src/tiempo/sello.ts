import { randomBytes } from 'node:crypto';
import { OID } from '../cms';
import {
  bytesDe,
  entero,
  enteroGrande,
  fechaGeneralizada,
  hijos,
  leer,
  NULO,
  octetos,
  oid,
  puntosDe,
  secuencia,
} from '../der';
import { selloRechazado } from '../errores';
import { sha256 } from '../huella';
import { resumenDe } from '../verificar/algoritmos';
import { sellaTiempo } from '../uso-de-llave';
import { juzgarCms, type JuicioDeCms } from '../verificar/cms';
import { abrirFirmado } from '../verificar/firmante';

/** What a timestamp token says (TSTInfo, RFC 3161, 2.4.2). */
export interface SelloDeTiempo {
  readonly momento: Date;
  readonly politica: string;
  readonly serie: string;
  readonly resumen: string;
  readonly huella: Buffer;
  readonly nonce: Buffer | null;
}

/** What was asked of a timestamping authority, to be found again in its answer. */
export interface PedidoDeSello {
  readonly der: Buffer;
  readonly datos: readonly Uint8Array[];
  readonly nonce: Buffer;
  readonly politica: string | null;
}

const CON_CERTIFICADO = Buffer.from([0x01, 0x01, 0xff]);

/**
 * TimeStampReq over SHA-256, with a nonce of its own and asking for the certificate (RFC 3161, 2.4.1).
 * @param datos what is stamped, in pieces
 * @param politica OBJECT IDENTIFIER that the authority must use; null: whichever it uses
 */
export function pedirSello(datos: readonly Uint8Array[], politica: string | null = null): PedidoDeSello {
  const impronta = secuencia(secuencia(oid(OID.sha256), NULO), octetos(sha256(...datos)));
  const nonce = enteroGrande(randomBytes(16));
  const partes = [entero(1), impronta, ...(politica ? [oid(politica)] : []), nonce, CON_CERTIFICADO];
  return { der: secuencia(...partes), datos, nonce: leer(nonce).valor, politica };
}

/**
 * Takes the token out of a TimeStampResp and checks that it answers what was asked: status, imprint, nonce, policy, and
 * that its own signature holds (RFC 3161, 2.4.2). Trust in its certificate is judged apart.
 * @returns DER of the token
 * @throws ErrorDominio `firma.tsa-rechazo`
 */
export function leerRespuesta(respuesta: Buffer, pedido: PedidoDeSello): Buffer {
  const { estado, token } = abrirRespuesta(respuesta);
  if (estado > 1) throw selloRechazado(`respondió con el estado ${estado}`);
  if (!token) throw selloRechazado('respondió sin sello');
  const { sello, faltas, certificado } = juzgarSello(token, pedido.datos);
  if (!sello) throw selloRechazado('su sello no se puede leer');
  if (faltas.includes('firma.bytes-cambiados')) throw selloRechazado('su sello es de otro contenido');
  if (faltas.length > 0) throw selloRechazado('la firma de su sello no se sostiene');
  if (!certificado || !sellaTiempo(certificado))
    throw selloRechazado('su certificado no es para sellar el tiempo');
  if (!sello.nonce?.equals(pedido.nonce)) throw selloRechazado('su sello es de otro pedido');
  if (pedido.politica && sello.politica !== pedido.politica)
    throw selloRechazado(`usó la política ${sello.politica} y no la pedida`);
  return token;
}

function abrirRespuesta(respuesta: Buffer): { estado: number; token: Buffer | null } {
  try {
    const [info, token] = hijos(leer(respuesta));
    const [estado] = info ? hijos(info) : [];
    if (estado?.tag !== 0x02) throw new RangeError('sin estado');
    return {
      estado: estado.valor.readUIntBE(0, Math.min(estado.valor.length, 6)),
      token: token?.bytes ?? null,
    };
  } catch {
    throw selloRechazado('su respuesta no se puede leer');
  }
}

/** @returns what a token says; null when it is none */
export function leerSello(token: Buffer): SelloDeTiempo | null {
  try {
    const { contenido, tipoDeContenido } = abrirFirmado(token);
    if (!contenido || tipoDeContenido !== OID.tstInfo) return null;
    const [, politica, impronta, serie, momento, ...resto] = hijos(leer(contenido));
    const [algoritmo, huella] = impronta ? hijos(impronta) : [];
    const resumen = algoritmo && resumenDe(algoritmo);
    const cuando = momento && fechaGeneralizada(momento.valor.toString('latin1'));
    if (!politica || !huella || !serie || !resumen || !cuando) return null;
    return {
      momento: cuando,
      politica: puntosDe(politica),
      serie: serie.valor.toString('hex'),
      resumen,
      huella: bytesDe(huella),
      nonce: resto.find((n) => n.tag === 0x02)?.valor ?? null,
    };
  } catch {
    return null;
  }
}

/** Judges a token over what it should stamp: imprint and its own signature. Trust in its certificate is judged apart. */
export function juzgarSello(
  token: Buffer,
  datos: readonly Uint8Array[],
): JuicioDeCms & { readonly sello: SelloDeTiempo | null } {
  return { ...juzgarCms(token, datos, 'sello-de-tiempo'), sello: leerSello(token) };
}
