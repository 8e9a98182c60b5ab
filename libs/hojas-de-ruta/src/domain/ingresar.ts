import type { Motivo } from '#kernel';
import { porHoja } from './clausulas';
import { destino, estadoSegunOficial, esVivo } from './estados';
import { plazosAlReanudar } from './suspender';
import { cambios, type Cambios, type Hilo, type Paso } from './tipos';

/** The oficial that stands for the HR now: not sent on, taken back or returned. */
export function oficialPresente(hilo: Pick<Hilo, 'pasos'>): Paso | null {
  return hilo.pasos.find((p) => p.tipo === 'oficial' && estadoSegunOficial([p]) !== null) ?? null;
}

export function motivosParaNoIngresar(hilo: Hilo): Motivo[] {
  return porHoja(hilo, 'ingresar');
}

/**
 * A note that joins resumes a suspended HR and reopens an archived one where it was; else its holder is told. One that
 * joins a grouped HR is decided on the HR that moves them all.
 * @param aviso what the holder is told, where nothing else changes
 */
export function ingresar(hilo: Hilo, aviso: string): Cambios {
  const oficial = oficialPresente(hilo);
  const siguiente = oficial ? destino(oficial.estado, 'ingresar', 'oficial') : null;
  if (!oficial || !siguiente) return cambios({});
  if (siguiente === oficial.estado)
    return cambios(
      esVivo(oficial.estado)
        ? { pasos: [{ id: oficial.id, estado: oficial.estado, observacion: aviso }] }
        : {},
    );
  return cambios({
    pasos: [{ id: oficial.id, estado: siguiente, observacion: aviso }],
    plazos: plazosAlReanudar(hilo, oficial),
  });
}
