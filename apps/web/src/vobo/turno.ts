import type { DocumentoListado } from '../api/tipos';

/** What was done here: the next of its kind comes first. */
export type Turno = 'por-visar' | 'por-firmar';

export interface Siguiente {
  readonly turno: Turno;
  readonly documento: DocumentoListado;
  /** those that wait, this one among them */
  readonly quedan: number;
}

/**
 * The next that waits for the same hand; when none of that kind is left, the first of the other.
 * @param actual the one on screen: it does not count, whatever the lists still say
 * @returns null: nothing waits
 */
export function siguienteDe(
  hecho: Turno,
  esperan: Readonly<Record<Turno, readonly DocumentoListado[]>>,
  actual: string,
): Siguiente | null {
  const orden: readonly Turno[] =
    hecho === 'por-visar' ? ['por-visar', 'por-firmar'] : ['por-firmar', 'por-visar'];
  for (const turno of orden) {
    const otros = esperan[turno].filter((d) => d.id !== actual);
    const [documento] = otros;
    if (documento) return { turno, documento, quedan: otros.length };
  }
  return null;
}

/** @returns `Queda 1 para su visto bueno`, `Quedan 3 por firmar` */
export function textoDeTurno({ turno, quedan }: Pick<Siguiente, 'turno' | 'quedan'>): string {
  return `${quedan === 1 ? 'Queda 1' : `Quedan ${quedan}`} ${turno === 'por-visar' ? 'para su visto bueno' : 'por firmar'}`;
}
