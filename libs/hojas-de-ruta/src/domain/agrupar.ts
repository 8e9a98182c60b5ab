import type { Motivo } from '#kernel';
import { porEstado, porHoja, porTenencia } from './clausulas';
import { cambios, type Cambios, type Hilo, type Paso, type Quien } from './tipos';

/**
 * @param ancestros ids of the HRs above the parent, itself included: none may be the child
 */
export function motivosParaNoAgrupar(
  hijo: Hilo,
  pasoHijo: Paso,
  padre: Hilo,
  pasoPadre: Paso,
  quien: Quien,
  ancestros: readonly string[],
): Motivo[] {
  const motivos = [
    ...porHoja(hijo, 'agrupar'),
    ...porHoja(padre, 'agrupar'),
    ...porEstado(pasoHijo, 'agrupar'),
    ...porEstado(pasoPadre, 'agrupar'),
    ...porTenencia(pasoHijo, quien),
  ];
  if (pasoHijo.tenedorPuestoId !== pasoPadre.tenedorPuestoId) {
    motivos.push({
      codigo: 'hojas.agrupar.otro-tenedor',
      texto: 'Las dos hojas de ruta deben estar en despacho del mismo puesto.',
    });
  }
  if (ancestros.includes(`${hijo.gestion}/${hijo.id}`)) {
    motivos.push({
      codigo: 'hojas.agrupar.ciclo',
      texto: 'Una hoja de ruta no se agrupa dentro de sí misma.',
    });
  }
  return motivos;
}

export function agrupar(pasoHijo: Paso): Cambios {
  return cambios({ pasos: [{ id: pasoHijo.id, estado: 'AGRUPADA' }] });
}

export function motivosParaNoDesagrupar(
  hilo: Hilo,
  paso: Paso,
  tenedorDelPadre: string,
  quien: Quien,
): Motivo[] {
  const motivos = [...porHoja(hilo, 'desagrupar'), ...porEstado(paso, 'desagrupar')];
  if (tenedorDelPadre !== quien.puestoId) {
    motivos.push({
      codigo: 'hojas.paso.ajeno',
      texto: 'La parte quien tiene la hoja de ruta que la agrupa.',
    });
  }
  return motivos;
}

/** Parted, it stays with who holds the parent now, not with who grouped it. */
export function desagrupar(paso: Paso, tenedorDelPadre: string): Cambios {
  return cambios({ pasos: [{ id: paso.id, estado: 'RECIBIDA', tenedorPuestoId: tenedorDelPadre }] });
}
