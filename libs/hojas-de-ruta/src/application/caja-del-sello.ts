import { ubicarSello, type Caja } from '#pades';
import { dentroDeLaPagina, type LugarDeSello } from '../domain/sello';

interface Medida {
  readonly ancho: number;
  readonly alto: number;
}

/** Where a stamp lands: the same for the preview and for the writing. Points, origin at the lower left of the page as seen. */
export function cajaDelSello(lugar: LugarDeSello, pagina: Medida, sello: Medida): Caja {
  if ('esquina' in lugar) return ubicarSello(pagina, sello, lugar.esquina);
  const { ancho, alto } = ubicarSello(pagina, sello, 'superior-derecha');
  return dentroDeLaPagina(lugar, { ancho, alto }, pagina);
}
