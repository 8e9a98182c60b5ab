import { plegar } from './texto';
import type { Linea } from './tipos';

const SALUDO =
  /^(de (mi|nuestra)s? (mayor |mas alta |distinguida )?consideracion|senor(a|es|as)?( [a-z]+){0,4} ?:$|distinguid[oa]s?\b|estimad[oa]s?\b|excelentisim)/;
const CIERRE =
  /(^atentamente|^cordialmente|^con este motivo|^sin otro particular|^respetuosamente|saludo a (usted|ud)|consideraciones (mas )?distinguidas|saludo .* atentamente)/;
const DESTINATARIO = /^(senor(a|es|as)?\b|presente|a ?:)/;
const PIE =
  /^(c\.? ?c\.?\b|cc\b|coc\b|adj\b|adj\/|c\.c\.?\/?|arch\b|direccion:|telefono|telf|fax|web\b|www\.)/;

/** A letter cut where letters are cut. Any part may be empty. */
export interface Carta {
  /** everything above the salutation: date, CITE, addressee, stamps beside them */
  readonly cabeza: readonly Linea[];
  /** from the salutation (or the reference) to the farewell */
  readonly cuerpo: readonly Linea[];
  /** below the farewell: signature, initials, copies, foot */
  readonly firma: readonly Linea[];
}

export const esSaludo = (l: Linea): boolean => SALUDO.test(plegar(l.texto));
export const esDestinatario = (l: Linea): boolean => DESTINATARIO.test(plegar(l.texto));
export const esPie = (l: Linea): boolean => PIE.test(plegar(l.texto));
export const esCierre = (l: Linea): boolean => CIERRE.test(plegar(l.texto));

/** A bare «Señor:» may head the addressee; any fuller salutation goes before it. */
function dondeSaluda(lineas: readonly Linea[], pagina: number): number {
  const saludos = lineas.flatMap((l, i) => (i > 0 && l.pagina === pagina && esSaludo(l) ? [i] : []));
  const pleno = saludos.find((i) => !/^senor(a|es|as)? ?:$/.test(plegar(lineas[i]?.texto ?? '')));
  return pleno ?? saludos.at(-1) ?? -1;
}

/** @param lineas in reading order; the head is looked for on the first page only */
export function partirCarta(lineas: readonly Linea[]): Carta {
  const primera = lineas[0]?.pagina ?? 1;
  const saludo = dondeSaluda(lineas, primera);
  const corte = saludo < 0 ? lineas.findIndex((l) => l.pagina !== primera) : saludo;
  const inicio = corte < 0 ? lineas.length : corte;
  const cierre = lineas.findLastIndex((l, i) => i >= inicio && esCierre(l));
  const fin = cierre < 0 ? lineas.length : cierre + 1;
  return {
    cabeza: lineas.slice(0, inicio),
    cuerpo: lineas.slice(inicio, fin),
    firma: lineas.slice(fin),
  };
}
