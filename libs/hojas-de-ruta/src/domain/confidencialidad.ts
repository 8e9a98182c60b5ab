import type { Motivo } from '#kernel';
import { esTenedor, porHoja, porMotivo } from './clausulas';
import { esVivo } from './estados';
import { oficialPresente } from './ingresar';
import type { Confidencialidad, Hilo, Paso, Quien } from './tipos';

export const NIVELES: readonly Confidencialidad[] = ['PUBLICA', 'INTERNA', 'RESERVADA', 'CONFIDENCIAL'];

/** Not for every official: a look at it is itself an event. */
export const esReservada = (nivel: Confidencialidad | undefined): boolean =>
  nivel === 'RESERVADA' || nivel === 'CONFIDENCIAL';

export const NOMBRE_DE_NIVEL: Readonly<Record<Confidencialidad, string>> = {
  PUBLICA: 'pública',
  INTERNA: 'interna',
  RESERVADA: 'reservada',
  CONFIDENCIAL: 'confidencial',
};

/** Who may see an HR of this level, in words. */
export const REGLA_DE_NIVEL: Readonly<Record<Confidencialidad, string>> = {
  PUBLICA: 'La ven todos los funcionarios de la entidad.',
  INTERNA: 'La ven todos los funcionarios de la entidad.',
  RESERVADA: 'La ven las unidades de su ruta, y nadie más. Cada mirada queda en la historia.',
  CONFIDENCIAL: 'La ven los puestos de su ruta, y nadie más. Cada mirada queda en la historia.',
};

/** Who has the HR in hand decides who sees it, with a reason. */
export function motivosParaNoCambiarNivel(
  hilo: Hilo,
  quien: Quien,
  nivel: Confidencialidad,
  motivo: string,
): Motivo[] {
  const motivos = motivosParaNoTocarNivel(hilo, quien);
  if (hilo.confidencialidad === nivel)
    motivos.push({ codigo: 'hojas.nivel.igual', texto: `Ya es ${NOMBRE_DE_NIVEL[nivel]}.` });
  const enBandeja = hilo.pasos.some((p) => p.estado === 'ENVIADA' && p.aPuestoId === null);
  if (nivel === 'CONFIDENCIAL' && enBandeja)
    motivos.push({
      codigo: 'hojas.nivel.en-bandeja',
      texto: 'Espera en la bandeja de una unidad: lo confidencial va a un puesto determinado.',
    });
  return [...motivos, ...porMotivo(motivo, 'cambiar quién la ve')];
}

/** What the button asks, before any level is chosen. Who grouped an HR has it in hand no more: it travels with its parent. */
export function motivosParaNoTocarNivel(hilo: Hilo, quien: Quien): Motivo[] {
  const oficial = oficialPresente(hilo);
  const quieta = porHoja(hilo, 'anotar');
  if (quieta.length > 0) return quieta;
  if (oficial === null || !esTenedor(oficial, quien))
    return [{ codigo: 'hojas.nivel.ajena', texto: 'Lo decide quien tiene la hoja de ruta en despacho.' }];
  return [];
}

/** Why a post sees an HR of its route: the strongest reason first. */
export function razonesDe(hilo: Pick<Hilo, 'pasos' | 'plazos'>, puestoId: string): string[] {
  const razones = new Set<string>();
  const mira = (si: (p: Paso) => boolean, razon: string): void => {
    if (hilo.pasos.some(si)) razones.add(razon);
  };
  const tiene = (p: Paso): boolean => esVivo(p.estado) && p.tenedorPuestoId === puestoId;
  mira((p) => p.tipo === 'oficial' && tiene(p), 'tiene el original');
  mira((p) => p.tipo === 'copia' && tiene(p), 'tiene una copia');
  mira((p) => p.estado === 'ENVIADA' && p.aPuestoId === puestoId, 'está por recibirla');
  mira((p) => p.estado === 'ARCHIVADA' && p.tenedorPuestoId === puestoId, 'la archivó');
  mira((p) => p.origenId === null && p.tenedorPuestoId === puestoId, 'la registró');
  mira((p) => p.dePuestoId === puestoId, 'la envió');
  mira((p) => !esVivo(p.estado) && p.aPuestoId === puestoId, 'pasó por su despacho');
  if (hilo.plazos.some((z) => z.responsablePuestoId === puestoId)) razones.add('responde de un plazo');
  return razones.size > 0 ? [...razones] : ['está en su ruta'];
}
