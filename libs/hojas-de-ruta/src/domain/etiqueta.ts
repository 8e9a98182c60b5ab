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

/** Our labels on a paper: of which HR, and which blocks of its printed sheet are on it. */
export interface EtiquetasDePapel {
  readonly gestion: number;
  readonly id: string;
  readonly codigo: string;
  /** rising; none on a note that bears only the label */
  readonly bloques: readonly number[];
  /** codes that are not of this HR */
  readonly ajenos: number;
}

/** @returns the HR whose labels are among everything that was read off a paper, a printed sheet first; null when none is */
export function etiquetaEntre(textos: readonly string[]): EtiquetasDePapel | null {
  const nuestras = textos.flatMap((t) => leerEtiqueta(t) ?? []);
  const una = nuestras.find((e) => e.bloque !== null) ?? nuestras[0];
  if (!una) return null;
  const { gestion, id, codigo } = una;
  const suyas = nuestras.filter((e) => e.gestion === gestion && e.id === id && e.codigo === codigo);
  const bloques = new Set(suyas.flatMap((e) => e.bloque ?? []));
  return {
    ...{ gestion, id, codigo },
    bloques: [...bloques].sort((a, b) => a - b),
    ajenos: textos.length - suyas.length,
  };
}
