import { type X509Certificate } from 'node:crypto';
import { emisorYSerie, sujetoDe } from '../certificado';
import { leer } from '../der';
import type { Crl } from './crl';
import type { Ocsp } from './ocsp';

/** Validation data at hand, in any order; none of it is believed unless it is signed by whom it must. */
export interface Pruebas {
  readonly certificados: readonly Buffer[];
  readonly crls: readonly Crl[];
  readonly ocsps: readonly Ocsp[];
}

export const SIN_PRUEBAS: Pruebas = { certificados: [], crls: [], ocsps: [] };

export type EstadoDeRevocacion =
  | { readonly estado: 'bueno' }
  | { readonly estado: 'revocado'; readonly desde: Date; readonly fuente: 'CRL' | 'OCSP' }
  | { readonly estado: 'desconocido' };

/** A list or answer without an end is taken to hold for this long. */
const SIN_FIN_MS = 24 * 3_600_000;

/**
 * Whether a certificate was revoked, as far as the proofs that were in force at a moment, or came after, can tell.
 * A revocation is never forgotten: one proof of it outweighs any of the contrary (RFC 5280, 6.3; RFC 6960, 2.2).
 * @param en the moment for which it is asked
 */
export function estadoDeRevocacion(
  c: X509Certificate,
  emisor: X509Certificate,
  pruebas: Pruebas,
  en: Date,
): EstadoDeRevocacion {
  const [der, derEmisor] = [Buffer.from(c.raw), Buffer.from(emisor.raw)];
  let bueno = false;
  for (const ocsp of pruebas.ocsps) {
    const dicho = ocsp.sobre(der, derEmisor);
    if (!dicho || dicho.estado === 'desconocido' || !ocsp.firmadaPor(emisor)) continue;
    if (dicho.estado === 'revocado')
      return { estado: 'revocado', desde: dicho.revocadoDesde ?? new Date(0), fuente: 'OCSP' };
    bueno ||= alcanza(dicho, en);
  }
  const serie = leer(emisorYSerie(der).serie).valor;
  for (const crl of pruebas.crls) {
    if (!crl.emisor.equals(sujetoDe(derEmisor)) || !crl.firmadaPor(emisor)) continue;
    const desde = crl.revocadoDesde(serie);
    if (desde) return { estado: 'revocado', desde, fuente: 'CRL' };
    bueno ||= !crl.parcial && alcanza(crl, en);
  }
  return { estado: bueno ? 'bueno' : 'desconocido' };
}

/** What was issued after the moment tells of it; what was issued before, while it is in force. */
function alcanza(p: { readonly desde: Date; readonly hasta: Date | null }, en: Date): boolean {
  const hasta = p.hasta ?? new Date(p.desde.getTime() + SIN_FIN_MS);
  return p.desde >= en || hasta >= en;
}
