import type { Motivo } from '#kernel';
import { porHoja, porMotivo, porPaso, porTenencia } from './clausulas';
import { destino, esVivo } from './estados';
import { cambios, type Cambios, type Hilo, type Paso, type Quien } from './tipos';

export function motivosParaNoAtender(hilo: Hilo, paso: Paso, quien: Quien): Motivo[] {
  return [...porHoja(hilo, 'atender', paso), ...porPaso(paso, 'atender', quien)];
}

/** What the copia asked for is still owed: it ends only with a reason, which declines it. */
export function motivosSinAtender(hilo: Hilo, paso: Paso, motivo: string | undefined): Motivo[] {
  const debe = hilo.adeudos.some((a) => a.pasoId === paso.id && a.estado === 'PENDIENTE');
  return debe && !motivo?.trim()
    ? [
        {
          codigo: 'hojas.atender.adeudo',
          texto: 'Esta copia pidió una respuesta: respóndala, o escriba por qué se da por atendida sin ella.',
        },
      ]
    : [];
}

/** A copia that was only to be known ends where it is. */
export function atender(hilo: Hilo, paso: Paso, motivo?: string): Cambios {
  return cambios({
    pasos: [{ id: paso.id, estado: 'ATENDIDA', ...(motivo ? { motivo } : {}) }],
    // What it answered itself stays answered: only its own debts and plazos end.
    adeudos: hilo.adeudos
      .filter((a) => a.pasoId === paso.id && a.estado === 'PENDIENTE')
      .map((a) => ({ id: a.id, estado: 'RECHAZADO' as const, ...(motivo ? { motivo } : {}) })),
    plazos: hilo.plazos
      .filter((p) => p.pasoId === paso.id && p.estado === 'ABIERTO')
      .map((p) => ({ id: p.id, estado: 'CUMPLIDO' as const })),
  });
}

const oficialVivo = (hilo: Hilo): Paso | undefined =>
  hilo.pasos.find((p) => p.tipo === 'oficial' && esVivo(p.estado));

/**
 * Voiding belongs to the holder of the oficial.
 * @param sellada a note from outside bears its code: it may be printed on paper that left, so it is never voided
 */
export function motivosParaNoAnular(hilo: Hilo, quien: Quien, motivo: string, sellada: boolean): Motivo[] {
  const oficial = oficialVivo(hilo);
  const motivos = [...porHoja(hilo, 'anular'), ...porMotivo(motivo, 'anularla')];
  if (!oficial)
    motivos.push({
      codigo: 'hojas.paso.estado',
      texto: 'La hoja de ruta no está en curso: no se puede anular.',
    });
  else motivos.push(...porTenencia(oficial, quien));
  if (sellada) {
    motivos.push({
      codigo: 'hojas.anular.sellada',
      texto:
        'La nota recibida ya lleva este código en su sello: no se anula. Remítala a su destino y archívela como remitida.',
    });
  }
  if (hilo.descendientes.length > 0) {
    motivos.push({
      codigo: 'hojas.anular.agrupa',
      texto: `Agrupa otras hojas de ruta${nombradas(hilo)}: desagrúpelas primero.`,
    });
  }
  return motivos;
}

/** ` (1650-18, 1651-18)`: those that whoever acts may see. */
function nombradas({ descendientes }: Hilo): string {
  const codigos = descendientes.filter((d) => !d.oculta).map((d) => d.codigo);
  return codigos.length > 0 ? ` (${codigos.join(', ')})` : '';
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
      .filter((p) => p.estado === 'ABIERTO' || p.estado === 'DETENIDO')
      .map((p) => ({ id: p.id, estado: 'ANULADO' as const })),
  });
}
