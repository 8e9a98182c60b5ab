import { OID } from '../cms';
import { hijos, leer, puntosDe } from '../der';
import { juzgarSello } from '../tiempo/sello';
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

/** With any of these it is no timestamp at all, whoever is believed: its certificate is not for that, or was not good then. */
const NULOS = new Set([
  'firma.no-sella-tiempo',
  'firma.certificado-vencido',
  'firma.certificado-revocado',
  'firma.fecha-anterior',
]);

/** Whether it counts for the level that a signature reaches by what it carries. */
export const cuenta = (sello: SelloJuzgado): boolean => !sello.faltas.some((f) => NULOS.has(f));

/** A token, and what it has against it: its own faults when it does not hold, else those of its authority. */
export interface TokenJuzgado {
  /** null when the token itself does not hold */
  readonly sello: SelloJuzgado | null;
  readonly faltas: readonly string[];
}

/** What was not asked about the authority is left as a doubt on whatever it proves: see `reparosDeSellos`. */
export const esCreible = (sello: SelloJuzgado): boolean => sello.faltas.every((f) => TOLERADAS.has(f));

/**
 * A token that stamps some bytes of the document, and whether its authority is believed.
 * @param probado a moment at which the token existed for certain, by a later timestamp; null: only now
 */
export function juzgarToken(
  token: Buffer,
  datos: readonly Uint8Array[],
  probado: Date | null,
  fe: Fe,
): TokenJuzgado {
  const { sello, faltas, certificado, cadena, resumenes } = juzgarSello(token, datos);
  if (!sello || faltas.length > 0 || !certificado)
    return { sello: null, faltas: faltas.length > 0 ? faltas : ['firma.cms-ilegible'] };
  const cuando = { dicho: sello.momento, probado };
  const suyas = juzgarConfianza({ certificado, cadena, resumenes }, 'sellar-tiempo', cuando, fe);
  return {
    sello: { momento: sello.momento, autoridad: certificado, cadena, token, faltas: suyas },
    faltas: suyas,
  };
}

/**
 * What the timestamps on a signature leave in doubt. One that does not hold is told in any case; one whose authority is not
 * believed, when nothing else proves the time.
 */
export function reparosDeSellos(propios: readonly TokenJuzgado[], prueba: SelloJuzgado | null): string[] {
  const faltas = propios.filter((t) => !t.sello || !prueba).flatMap((t) => t.faltas);
  const delSello = faltas.filter((f) => !TOLERADAS.has(f)).map((f) => f.replace(/^firma\./, 'sello.'));
  return [...delSello, ...(prueba?.faltas.includes(SIN_COMPROBAR) ? [SIN_COMPROBAR] : [])];
}

/** Timestamps that were put on a signature's value after signing (EN 319 122-1, 5.3). */
export function tokensDeFirma(cms: Buffer): { readonly token: Buffer; readonly firma: Buffer }[] {
  try {
    const { firmante } = abrirFirmado(leer(cms).bytes);
    return (firmante.agregados ? hijos(firmante.agregados) : [])
      .filter((a) => puntosDe(hijos(a)[0]) === OID.selloDeFirma)
      .flatMap((a) => hijos(hijos(a)[1] ?? a))
      .map((n) => ({ token: n.bytes, firma: firmante.firma }));
  } catch {
    return [];
  }
}
