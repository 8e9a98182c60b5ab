/** A piece of what was found; `hallado` is a word that was asked for. */
export interface Trozo {
  readonly texto: string;
  readonly hallado: boolean;
}

/** @param extracto as the API gives it: what was found stands between U+0002 and U+0003 */
export function trozosDe(extracto: string): Trozo[] {
  return extracto
    .split('\u0002')
    .flatMap((parte, i): Trozo[] => {
      if (i === 0) return [{ texto: parte, hallado: false }];
      const [hallado = '', resto = ''] = parte.split('\u0003');
      return [
        { texto: hallado, hallado: true },
        { texto: resto, hallado: false },
      ];
    })
    .filter((t) => t.texto !== '');
}

/** @returns whether words are being looked for: a code or a number alone is looked up as such */
export const pidePalabras = (q: string): boolean => /\p{L}{3}/u.test(q.normalize('NFC'));

/** @returns whether a whole code was typed, number and gestión: one that a bar code reader sends is too */
export const esCodigoEntero = (q: string): boolean =>
  /^(hr\s*)?\d+\s*[-/. ]\s*(\d{2}|\d{4})$/i.test(q.trim());
