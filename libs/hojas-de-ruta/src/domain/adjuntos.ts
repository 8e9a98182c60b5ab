/** A paper that travelled with a step. */
export interface PapelQueViaja {
  readonly cite: string | null;
  /** a voided one is told */
  readonly estado?: string;
  readonly titulo: string | null;
  readonly fojas: number | null;
  readonly paginas: number | null;
  readonly anexos: readonly { readonly fojas: number }[];
}

/** What fits in the line of the sheet. */
const RENGLON = 64;

/**
 * The papers that went with a step, in the one line that the sheet has: each by its CITE or title, and the sheets of all.
 * @returns empty when none went
 */
export function adjuntoDe(papeles: readonly PapelQueViaja[]): string {
  const [primero, ...otros] = papeles.map(
    (p) => `${p.cite ?? p.titulo ?? 'Documento'}${p.estado === 'ANULADO' ? ' (anulado)' : ''}`,
  );
  if (primero === undefined) return '';
  const fojas = papeles.reduce((suma, p) => suma + fojasDe(p), 0);
  const cola = `, fs. ${fojas}`;
  const todos = [primero, ...otros].join('; ');
  if (todos.length + cola.length <= RENGLON) return todos + cola;
  const resto = otros.length > 0 ? ` y ${otros.length} más${cola}` : cola;
  const cabe = RENGLON - resto.length;
  return (primero.length > cabe ? `${primero.slice(0, cabe - 1).trimEnd()}…` : primero) + resto;
}

const fojasDe = (p: PapelQueViaja): number =>
  p.fojas ?? (p.paginas ?? 0) + p.anexos.reduce((suma, a) => suma + a.fojas, 0);
