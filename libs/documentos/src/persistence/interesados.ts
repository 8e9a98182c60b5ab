import type { Tx } from '#platform';

/** Posts in whose trays a documento is. */
export interface Interesados {
  readonly firmante: string | null;
  readonly autor: string | null;
}

/** What a statement that changes a documento returns, for `avisar`. */
export const INTERESADOS = `firmante_puesto_id AS firmante, autor_puesto_id AS autor`;

/** Their trays are told that something changed. */
export function avisar(tx: Tx, fila: Interesados | undefined): void {
  if (fila?.firmante) tx.avisar(`puesto/${fila.firmante}`);
  if (fila?.autor) tx.avisar(`puesto/${fila.autor}`);
}
