import { leerCite, leerFecha, leerReferencia } from './cabeza';
import { leerFirmante } from './firma';
import { armarLineas } from './lineas';
import { partirCarta } from './partes';
import { leerRespuesta } from './responde';
import { leerSello } from './sello';
import type { Propuestas, Trozo } from './tipos';

/** Drops what is absent. */
function conValor<T extends object>(o: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined)) as never;
}

/**
 * What the text of a received note says for the fields of its registration.
 * @param trozos text with its places, of the first pages
 * @param ahora dates of stamps and codes later than the next gestión are impossible
 * @returns proposals, each with its place on the page; what the paper does not say is absent
 */
export function proponer(trozos: readonly Trozo[], ahora: Date): Propuestas {
  const lineas = armarLineas(trozos);
  const { cabeza, cuerpo, firma } = partirCarta(lineas);
  const sello = leerSello(lineas, ahora);
  return conValor({
    cite: leerCite(cabeza),
    fecha: leerFecha(cabeza),
    referencia: leerReferencia(cabeza),
    ...leerFirmante(firma),
    responde: leerRespuesta(cuerpo, ahora),
    sello: sello && Object.keys(sello).length > 0 ? sello : undefined,
  });
}
