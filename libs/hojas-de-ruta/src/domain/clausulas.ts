import { fechaDe, horaDe, ROLES_DE_OFICINA, type Motivo } from '#kernel';
import { destino, NOMBRE_DE_ESTADO, type Acto } from './estados';
import type { Hilo, Movimiento, Paso, Quien } from './tipos';

const VERBO: Readonly<Record<Acto, string>> = {
  recibir: 'recibir',
  derivar: 'derivar',
  derivarCopias: 'enviar copias',
  responder: 'responder',
  revertir: 'retirar',
  retomar: 'retomar',
  devolver: 'devolver',
  archivar: 'archivar',
  desarchivar: 'desarchivar',
  suspender: 'suspender',
  reanudar: 'reanudar',
  agrupar: 'agrupar',
  desagrupar: 'desagrupar',
  atender: 'dar por atendido',
  ingresar: 'agregar una nota',
  heredar: 'entregar a otro puesto',
  heredarABandeja: 'entregar a una bandeja',
  anular: 'anular',
};

/** Who did it meanwhile, for the one who comes second: «Lo hizo Director General el 28/06/2018 a las 17:45.» */
export function quienFue(ultimo: Movimiento | null | undefined): string {
  if (!ultimo) return '';
  const fecha = fechaDe(ultimo.en).split('-').reverse().join('/');
  return ` Lo hizo ${ultimo.por} el ${fecha} a las ${horaDe(ultimo.en)}.`;
}

/** The table says no. */
export function porEstado(paso: Paso, acto: Acto): Motivo[] {
  if (destino(paso.estado, acto, paso.tipo)) return [];
  const cual = paso.tipo === 'copia' ? 'Este paso en copia' : 'Este paso';
  const otraClase = destino(paso.estado, acto, paso.tipo === 'copia' ? 'oficial' : 'copia');
  return [
    otraClase
      ? {
          codigo: 'hojas.paso.tipo',
          texto:
            paso.tipo === 'copia'
              ? `Desde una copia no se puede ${VERBO[acto]}.`
              : `Solo en una copia se puede ${VERBO[acto]}.`,
        }
      : {
          codigo: 'hojas.paso.estado',
          texto: `${cual} está ${NOMBRE_DE_ESTADO[paso.estado]}: no se puede ${VERBO[acto]}.${quienFue(paso.ultimo)}`,
        },
  ];
}

/**
 * A grouped HR moves only with its parent; a void one does not move.
 * @param paso the step acted on: a live copia of a grouped HR goes on by itself
 */
export function porHoja(hilo: Hilo, acto: Acto | 'anotar', paso?: Paso): Motivo[] {
  if (hilo.estado === 'ANULADA')
    return [{ codigo: 'hojas.anulada', texto: `La hoja de ruta ${hilo.codigo} está anulada.` }];
  if (hilo.estado === 'AGRUPADA' && acto !== 'desagrupar' && acto !== 'ingresar' && paso?.tipo !== 'copia') {
    const padre = hilo.ancestros[0];
    const en = padre && !padre.oculta ? `la ${padre.codigo}` : 'otra';
    return [
      {
        codigo: 'hojas.agrupada',
        texto: `La hoja de ruta ${hilo.codigo} está agrupada en ${en}: se mueve con ella. Solo se puede desagrupar.`,
      },
    ];
  }
  return [];
}

const esSecretariaDe = (quien: Quien, unidadId: string | null): boolean =>
  quien.unidadId === unidadId && quien.roles.includes('secretaria');

/** The holder acts on what it holds, or the secretaría of its unidad in its name. */
export function esTenedor(paso: Pick<Paso, 'tenedorPuestoId' | 'tenedorUnidadId'>, quien: Quien): boolean {
  return (
    paso.tenedorPuestoId === quien.puestoId ||
    (paso.tenedorPuestoId !== null && esSecretariaDe(quien, paso.tenedorUnidadId))
  );
}

/** The addressee, anyone of the unidad for its tray, or the unidad's desk for its posts. */
export function esDestinatario(paso: Paso, quien: Quien): boolean {
  if (paso.aPuestoId === quien.puestoId) return true;
  if (paso.aUnidadId !== quien.unidadId) return false;
  return paso.aPuestoId === null || quien.roles.some((r) => r === 'ventanilla' || r === 'secretaria');
}

export function esRemitente(paso: Paso, quien: Quien): boolean {
  return (
    paso.dePuestoId === quien.puestoId || (paso.dePuestoId !== null && esSecretariaDe(quien, paso.deUnidadId))
  );
}

/** Who only administers, configures or audits moves no paper. */
export function porRol(quien: Quien): Motivo[] {
  return quien.roles.some((r) => ROLES_DE_OFICINA.some((o) => o === r))
    ? []
    : [
        {
          codigo: 'hojas.sin-rol-de-oficina',
          texto: 'Su usuario administra o revisa: no tiene un rol que mueva correspondencia.',
        },
      ];
}

/** It waits for this person, who will hold it: a reception desk only receives for its unidad's posts. */
export function leEspera(paso: Paso, quien: Quien): boolean {
  return (
    paso.estado === 'ENVIADA' &&
    esDestinatario(paso, quien) &&
    (paso.aPuestoId === null || paso.aPuestoId === quien.puestoId || quien.roles.includes('secretaria'))
  );
}

export function porTenencia(paso: Paso, quien: Quien): Motivo[] {
  if (esTenedor(paso, quien)) return porRol(quien);
  return leEspera(paso, quien)
    ? [{ codigo: 'hojas.paso.estado', texto: 'Recíbala primero.' }, ...porRol(quien)]
    : [{ codigo: 'hojas.paso.ajeno', texto: 'La tiene otro puesto: solo quien la tiene actúa sobre ella.' }];
}

/** The table and the holder. Whom the step waits for is told what to do, where receiving it opens the act. */
export function porPaso(paso: Paso, acto: Acto, quien: Quien): Motivo[] {
  if (!leEspera(paso, quien)) return [...porEstado(paso, acto), ...porTenencia(paso, quien)];
  const trasRecibir = destino('RECIBIDA', acto, paso.tipo) !== null;
  return trasRecibir ? porTenencia(paso, quien) : [...porEstado(paso, acto), ...porRol(quien)];
}

export function porDestino(paso: Paso, quien: Quien): Motivo[] {
  return esDestinatario(paso, quien)
    ? porRol(quien)
    : [{ codigo: 'hojas.paso.no-destinatario', texto: 'Está dirigida a otro puesto o unidad.' }];
}

/** A reason in words, where an act asks for one. */
export function porMotivo(motivo: string | undefined, para: string): Motivo[] {
  return motivo?.trim() ? [] : [{ codigo: 'hojas.sin-motivo', texto: `Escriba el motivo para ${para}.` }];
}
