/** What our QR says: an HR, and on the printed sheet the block of a proveído. */
export interface EtiquetaLeida {
  readonly gestion: number;
  readonly id: string;
  readonly codigo: string;
  /** number of the block on the sheet, from 1; null: the HR itself */
  readonly bloque: number | null;
}

const PATRON = /^HR:(\d{4})\/([1-9]\d{0,18})\/([1-9]\d{0,9}-\d{2})(?:#([1-9]\d{0,3}))?$/;

/** @returns the text of the QR. Its code lets people and machines check each other */
export function textoDeEtiqueta(e: Omit<EtiquetaLeida, 'bloque'> & { bloque?: number }): string {
  return `HR:${e.gestion}/${e.id}/${e.codigo}${e.bloque ? `#${e.bloque}` : ''}`;
}

/**
 * Reads our own label. Anything else that a scanner gives (bar codes of goods, addresses, impossible years) is not ours.
 * @returns null for what is not ours
 */
export function leerEtiqueta(texto: string): EtiquetaLeida | null {
  const [, gestion = '', id = '', codigo = '', bloque] = PATRON.exec(texto.trim()) ?? [];
  const anio = Number(gestion);
  if (anio < 1990 || anio > 2999 || !codigo.endsWith(`-${gestion.slice(2)}`)) return null;
  return { gestion: anio, id, codigo, bloque: bloque ? Number(bloque) : null };
}

/** @returns the first of ours among everything that was read off a sheet; null when none is */
export function etiquetaEntre(textos: readonly string[]): EtiquetaLeida | null {
  const nuestras = textos.flatMap((t) => leerEtiqueta(t) ?? []);
  return nuestras.find((e) => e.bloque !== null) ?? nuestras[0] ?? null;
}
