import { cajasDeFirma, listarCampos, tamanoDePagina, ubicarSello, type Caja } from '#pades';
import { lugarLibre, type Rectangulo } from '../domain/lugar-libre';
import { dentroDeLaPagina, type LugarDeSello } from '../domain/sello';

interface Medida {
  readonly ancho: number;
  readonly alto: number;
}

/** Where a stamp lands on page 1 of a paper. */
export interface LugarEnElPapel {
  readonly caja: Caja;
  /** empty signature field that the paper keeps for a reception; null: a box of its own */
  readonly campo: string | null;
}

/** A corner or a point as a box. Points, origin at the lower left of the page as seen. */
export function cajaDelSello(lugar: LugarDeSello, pagina: Medida, sello: Medida): Caja {
  if ('esquina' in lugar) return ubicarSello(pagina, sello, lugar.esquina);
  const { ancho, alto } = ubicarSello(pagina, sello, 'superior-derecha');
  return dentroDeLaPagina(lugar, { ancho, alto }, pagina);
}

/** A stamp that a paper bears: where it landed, or where it was asked for when that was not kept. */
export interface SelloPuesto {
  readonly caja: Rectangulo | null;
  readonly lugarDeSello: LugarDeSello;
}

export const cajasPuestas = (
  sellos: readonly SelloPuesto[],
  pagina: Medida,
  sello: Medida,
): readonly Rectangulo[] => sellos.map((s) => s.caja ?? cajaDelSello(s.lugarDeSello, pagina, sello));

/**
 * The same for the preview and for the writing: the place that the paper itself keeps for a reception goes before the one that
 * was asked for, where the stamp is a signature; else the one asked for, or the next that no earlier stamp or signature takes.
 * @param o.puestos stamps that it bears already
 * @param o.firma the stamp is sealed by the desk's key
 */
export async function lugarEnElPapel(
  pdf: Uint8Array,
  pedido: LugarDeSello,
  sello: Medida,
  o: { readonly puestos: (pagina: Medida) => readonly Rectangulo[]; readonly firma: boolean },
): Promise<LugarEnElPapel> {
  const pagina = await tamanoDePagina(pdf, 1);
  const firmas = await cajasDeFirma(pdf, 1);
  const campos = o.firma ? await listarCampos(pdf) : [];
  const campo = campos.find((c) => /^Recepcion\d+$/.test(c.nombre) && !c.firmado)?.nombre ?? null;
  const suya = firmas.find((f) => f.nombre === campo);
  const ocupadas = [...o.puestos(pagina), ...firmas];
  return { caja: suya ?? lugarLibre(cajaDelSello(pedido, pagina, sello), ocupadas, pagina), campo };
}
