import type { Motivo } from '#kernel';
import { esTenedor } from './clausulas';
import { esVivo } from './estados';
import type { Hilo, Quien } from './tipos';

/** Papers are drafted by whoever holds a live step of the HR, oficial or copia, or by its unidad's people for it. */
export function motivosParaNoRedactar(hilo: Hilo, quien: Quien): Motivo[] {
  const suyo = hilo.pasos.some(
    (p) =>
      esVivo(p.estado) &&
      p.estado !== 'ENVIADA' &&
      (esTenedor(p, quien) || p.tenedorUnidadId === quien.unidadId),
  );
  return suyo
    ? []
    : [{ codigo: 'hojas.redactar.ajena', texto: 'Su unidad no tiene en despacho esta hoja de ruta.' }];
}
