import type { Motivo } from '#kernel';
import { porEstado, porHoja, porMotivo, porTenencia } from './clausulas';
import { destino, esVivo } from './estados';
import { cambios, type Cambios, type Hilo, type Paso, type Quien } from './tipos';

export function motivosParaNoAtender(hilo: Hilo, paso: Paso, quien: Quien): Motivo[] {
  return [...porHoja(hilo, 'atender'), ...porEstado(paso, 'atender'), ...porTenencia(paso, quien)];
}

/** A copia that was only to be known ends where it is. */
export function atender(paso: Paso): Cambios {
  return cambios({ pasos: [{ id: paso.id, estado: 'ATENDIDA' }] });
}

const oficialVivo = (hilo: Hilo): Paso | undefined =>
  hilo.pasos.find((p) => p.tipo === 'oficial' && esVivo(p.estado));

/** Voiding belongs to the holder of the oficial; what was stamped for another entidad is sent on and archived instead. */
export function motivosParaNoAnular(
  hilo: Hilo,
  quien: Quien,
  motivo: string,
  deOtraEntidad: boolean,
): Motivo[] {
  const oficial = oficialVivo(hilo);
  const motivos = [...porHoja(hilo, 'anular'), ...porMotivo(motivo, 'anularla')];
  if (!oficial)
    motivos.push({
      codigo: 'hojas.paso.estado',
      texto: 'La hoja de ruta no está en curso: no se puede anular.',
    });
  else motivos.push(...porTenencia(oficial, quien));
  if (deOtraEntidad) {
    motivos.push({
      codigo: 'hojas.anular.sellada',
      texto: 'La nota ya lleva nuestro sello: se remite a su destino y se archiva como remitida.',
    });
  }
  return motivos;
}

/** Ends every live step with the reason. */
export function anular(hilo: Hilo, motivo: string): Cambios {
  return cambios({
    pasos: hilo.pasos
      .filter((p) => destino(p.estado, 'anular', p.tipo) !== null)
      .map((p) => ({ id: p.id, estado: 'ANULADA' as const, motivo })),
    adeudos: hilo.adeudos
      .filter((a) => a.estado === 'PENDIENTE')
      .map((a) => ({ id: a.id, estado: 'ANULADO' as const })),
    plazos: hilo.plazos
      .filter((p) => p.estado === 'ABIERTO')
      .map((p) => ({ id: p.id, estado: 'ANULADO' as const })),
  });
}
