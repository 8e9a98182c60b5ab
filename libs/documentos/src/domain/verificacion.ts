/** Digits and letters that are not taken for one another: no I, L, O nor U (Crockford's base 32). */
const SIGNOS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LARGO = 16;
const CONFUNDIDOS: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** Takes the place of a code that is not given yet. */
export const SIN_CODIGO = '0'.repeat(LARGO);

/**
 * @param azar 16 random octets
 * @returns a code of 16 signs, 80 bits: nobody guesses one
 */
export const codigoDeVerificacion = (azar: Uint8Array): string =>
  Array.from(azar.subarray(0, LARGO), (octeto) => SIGNOS[octeto % SIGNOS.length]).join('');

/** @returns the code that somebody typed off a paper, whatever its case and its separators; null: it is none */
export function leerCodigoDeVerificacion(texto: string): string | null {
  const signos = [...texto.toUpperCase()]
    .filter((s) => !/[\s.·\-–—]/.test(s))
    .map((s) => CONFUNDIDOS[s] ?? s);
  return signos.length === LARGO && signos.every((s) => SIGNOS.includes(s)) ? signos.join('') : null;
}

/** @returns the revisions since it was signed, its newest last; none: there is nothing to vouch for */
export function desdeLaFirma<R extends { readonly clase: string }>(revisiones: readonly R[]): R[] {
  const primera = revisiones.findIndex((r) => r.clase === 'firmado');
  return primera === -1 ? [] : revisiones.slice(primera);
}

/** @returns the code as it is printed, `7K3M-9QXT-2FHB-P4WD` */
export const codigoEnGrupos = (codigo: string): string => codigo.match(/.{4}/g)?.join('-') ?? codigo;
