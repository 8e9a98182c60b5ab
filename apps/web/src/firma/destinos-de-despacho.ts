import type { DestinoDeDocumento, DocumentoVisto, OrdenDespachar } from '../api/tipos';

/** What the desk chooses and writes for one going-out; who it may go to comes from the server each time. */
export interface EleccionDeDestinos {
  /** by the name on the paper */
  elegidos: Record<string, boolean>;
  /** those that the desk writes otherwise, by the name on the paper */
  escritos: Record<string, string>;
  /** those that the paper does not name */
  otros: string[];
}

export const SIN_ELEGIR: EleccionDeDestinos = { elegidos: {}, escritos: {}, otros: [] };

/** @returns those that it can go to now: who has it, or waits for it, is left out */
export const porDespachar = (d: Pick<DocumentoVisto, 'destinos'>): DestinoDeDocumento[] =>
  d.destinos.filter((x) => x.estado !== 'pendiente' && x.estado !== 'recibido' && x.texto !== '');

export const estaElegido = (e: EleccionDeDestinos, x: DestinoDeDocumento): boolean =>
  e.elegidos[x.texto] ?? x.cuenta;

/** @returns the addressees as they travel */
export function comoDestinos(
  e: EleccionDeDestinos,
  posibles: readonly DestinoDeDocumento[],
): OrdenDespachar['destinos'] {
  const nombrados = posibles
    .filter((x) => estaElegido(e, x))
    .map((x) => ({ destino: (e.escritos[x.texto] ?? x.texto).trim() || x.texto, propuesto: x.texto }));
  const otros = e.otros.map((t) => t.trim()).filter(Boolean);
  return [...nombrados, ...otros.map((destino) => ({ destino }))];
}
