import type { Motivo } from '#kernel';
import { porHoja, porPaso } from './clausulas';
import { esVivo } from './estados';
import { cambios, type Cambios, type Hilo, type Paso, type Plazo, type Quien } from './tipos';

export function motivosParaNoArchivar(hilo: Hilo, paso: Paso, quien: Quien): Motivo[] {
  return [...porHoja(hilo, 'archivar', paso), ...porPaso(paso, 'archivar', quien)];
}

/** What still hangs from the oficial: archiving with any of it asks for a reason. */
export function pendientesAlArchivar(hilo: Hilo, paso: Paso): Motivo[] {
  if (paso.tipo === 'copia') {
    const suyos = hilo.adeudos.filter((a) => a.estado === 'PENDIENTE' && a.pasoId === paso.id);
    return [
      ...(suyos.length > 0
        ? [{ codigo: 'hojas.archivar.adeudo', texto: 'Esta copia aún debe lo que se le pidió.' }]
        : []),
      ...hilo.plazos.filter((p) => p.pasoId === paso.id).flatMap(plazoAbierto),
    ];
  }
  const pendientes: Motivo[] = [];
  const copias = new Set(hilo.pasos.filter((p) => p.tipo === 'copia' && esVivo(p.estado)).map((p) => p.id));
  const adeudos = hilo.adeudos.filter((a) => a.estado === 'PENDIENTE');
  if (adeudos.some((a) => !copias.has(a.pasoId))) {
    pendientes.push({
      codigo: 'hojas.archivar.adeudo',
      texto: 'Hay una respuesta o informe que aún se debe.',
    });
  }
  if (adeudos.some((a) => copias.has(a.pasoId))) {
    pendientes.push({
      codigo: 'hojas.archivar.copias',
      texto: 'Hay copias vivas que aún deben lo que se les pidió.',
    });
  }
  return [...pendientes, ...hilo.plazos.flatMap(plazoAbierto)];
}

function plazoAbierto({ estado, descripcion, fecha }: Plazo): Motivo[] {
  if (estado !== 'ABIERTO') return [];
  const del = fecha ? ` del ${fecha.split('-').reverse().join('/')}` : '';
  return [{ codigo: 'hojas.archivar.plazo', texto: `Sigue abierto el plazo «${descripcion}»${del}.` }];
}

/** Pending matters and no reason given: each of them, and what to do. */
export function motivosSinExplicar(hilo: Hilo, paso: Paso, motivo: string | undefined): Motivo[] {
  const pendientes = pendientesAlArchivar(hilo, paso);
  if (pendientes.length === 0 || motivo?.trim()) return [];
  return [
    ...pendientes,
    {
      codigo: 'hojas.sin-motivo',
      texto: 'Escriba el motivo para archivarla así; los plazos siguen en el calendario.',
    },
  ];
}

/** What is still open stays with the post that archives, and goes to its vencidos. */
export function archivar(hilo: Hilo, paso: Paso, motivo: string | undefined): Cambios {
  const deCopias = new Set(hilo.pasos.filter((p) => p.tipo === 'copia' && p.id !== paso.id).map((p) => p.id));
  const suyos = hilo.plazos.filter(
    (p) =>
      p.estado === 'ABIERTO' &&
      (paso.tipo === 'copia' ? p.pasoId === paso.id : !(p.pasoId !== null && deCopias.has(p.pasoId))),
  );
  return cambios({
    pasos: [{ id: paso.id, estado: 'ARCHIVADA', ...(motivo ? { motivo } : {}) }],
    plazos: suyos
      .filter((p) => p.responsablePuestoId !== paso.tenedorPuestoId)
      .map((p) => ({ id: p.id, estado: 'ABIERTO' as const, responsablePuestoId: paso.tenedorPuestoId })),
  });
}

export function motivosParaNoDesarchivar(hilo: Hilo, paso: Paso, quien: Quien): Motivo[] {
  return [...porHoja(hilo, 'desarchivar', paso), ...porPaso(paso, 'desarchivar', quien)];
}

/** Back at the post that archived it. */
export function desarchivar(paso: Paso): Cambios {
  return cambios({ pasos: [{ id: paso.id, estado: 'RECIBIDA' }] });
}
