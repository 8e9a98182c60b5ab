import type { Motivo } from '#kernel';
import { esDestinatario, esRemitente, esTenedor, porHoja } from './clausulas';
import type { Hilo, Quien } from './tipos';

/** A note on the trail moves nothing: whoever sent, received or holds a step of the HR may leave one. */
export function motivosParaNoAnotar(hilo: Hilo, quien: Quien): Motivo[] {
  const suya = hilo.pasos.some(
    (p) => esTenedor(p, quien) || esDestinatario(p, quien) || esRemitente(p, quien),
  );
  return [
    ...porHoja(hilo, 'anotar'),
    ...(suya
      ? []
      : [{ codigo: 'hojas.anotar.ajena', texto: 'La hoja de ruta no pasó por su puesto ni por su unidad.' }]),
  ];
}
