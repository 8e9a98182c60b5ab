import { alSaberQuedan } from '../api/transporte';

/** Whoever works is told so long before the session ends (WCAG 2.2.1 asks for 20 s). */
export const AVISO_MS = 120_000;

const CANAL = 'hr.sesion';
/** What a window tells the others of this browser. */
export type Recado = { tipo: 'sigue'; quedan: number } | { tipo: 'entro' };

const canal = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CANAL);
let vence: number | null = null;

/** @param quedan seconds, as the server counts them: the clock of this machine may be wrong */
export function anotarQuedan(quedan: number, ahora: number = Date.now()): void {
  if (Number.isFinite(quedan)) vence = ahora + quedan * 1_000;
}

/** It ended, and whoever was asked to enter did not: nothing to watch until somebody enters. */
export const olvidarPlazo = (): void => {
  vence = null;
};

/** @returns milliseconds until the session ends; null while it is not known */
export const restante = (ahora: number = Date.now()): number | null =>
  vence === null ? null : Math.max(0, vence - ahora);

/** In words, by the minute while there are some, and by the second at the end. */
export function enPalabras(ms: number): string {
  const s = Math.ceil(ms / 1_000);
  if (s >= 60) {
    const [m, resto] = [Math.floor(s / 60), s % 60];
    return `${m} min${resto ? ` ${resto} s` : ''}`;
  }
  return s === 1 ? '1 segundo' : `${s} segundos`;
}

/** Tells the other windows. */
export const decir = (recado: Recado): void => canal?.postMessage(recado);

/** @returns how to stop listening */
export function oir(alOir: (recado: Recado) => void): () => void {
  const oyente = (e: MessageEvent<Recado>) => alOir(e.data);
  canal?.addEventListener('message', oyente);
  return () => canal?.removeEventListener('message', oyente);
}

alSaberQuedan(anotarQuedan);
