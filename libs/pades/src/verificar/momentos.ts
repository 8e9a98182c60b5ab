import { OID } from '../cms';
import { hijos, leer, puntosDe } from '../der';
import { juzgarSello, leerSello } from '../tiempo/sello';
import { juzgarConfianza, type Fe } from './confianza';
import { abrirFirmado } from './firmante';

/** A timestamp over something of the document, judged. */
export interface SelloJuzgado {
  readonly momento: Date;
  readonly autoridad: Buffer;
  readonly cadena: readonly Buffer[];
  readonly token: Buffer;
  /** codes of why its authority is not believed; empty: the time is proven */
  readonly faltas: readonly string[];
}

const SIN_COMPROBAR = 'firma.revocacion-sin-comprobar';
const TOLERADAS = new Set(['firma.certificado-de-prueba', SIN_COMPROBAR]);

/** What was not asked about the authority is left as a doubt on whatever it proves: see `dudas`. */
export const esCreible = (sello: SelloJuzgado): boolean => sello.faltas.every((f) => TOLERADAS.has(f));

/**
 * A token that stamps some bytes of the document, and whether its authority is believed.
 * @param probado a moment at which the token existed for certain, by a later timestamp; null: only now
 * @returns null when the token itself does not hold
 */
export function juzgarToken(
  token: Buffer,
  datos: readonly Uint8Array[],
  probado: Date | null,
  fe: Fe,
): SelloJuzgado | null {
  const { sello, faltas, certificado, cadena, resumenes } = juzgarSello(token, datos);
  if (!sello || faltas.length > 0 || !certificado) return null;
  const cuando = { dicho: sello.momento, probado };
  return {
    momento: sello.momento,
    autoridad: certificado,
    cadena,
    token,
    faltas: juzgarConfianza({ certificado, cadena, resumenes }, 'sellar-tiempo', cuando, fe),
  };
}

export const dudas = (sello: SelloJuzgado | null): string[] =>
  sello?.faltas.includes(SIN_COMPROBAR) ? [SIN_COMPROBAR] : [];

/** Timestamps that were put on a signature's value after signing (EN 319 122-1, 5.3). */
export function tokensDeFirma(cms: Buffer): { readonly token: Buffer; readonly firma: Buffer }[] {
  try {
    const { firmante } = abrirFirmado(leer(cms).bytes);
    return (firmante.agregados ? hijos(firmante.agregados) : [])
      .filter((a) => puntosDe(hijos(a)[0]) === OID.selloDeFirma)
      .flatMap((a) => hijos(hijos(a)[1] ?? a))
      .map((n) => ({ token: n.bytes, firma: firmante.firma }))
      .filter((t) => leerSello(t.token) !== null);
  } catch {
    return [];
  }
}
