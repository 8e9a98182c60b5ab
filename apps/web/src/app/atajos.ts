import { useEffect, useRef, useSyncExternalStore } from 'react';

const PREFERENCIA = 'hr.atajos';
const oyentes = new Set<() => void>();

/** What a pressed key is, without React: enough to decide whether it is a shortcut. */
export interface TeclaPulsada {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  defaultPrevented: boolean;
  target: unknown;
}

function escribe(destino: unknown): boolean {
  if (typeof destino !== 'object' || destino === null) return false;
  const { tagName, isContentEditable, type } = destino as {
    tagName?: string;
    isContentEditable?: boolean;
    type?: string;
  };
  // What was just ticked or chosen takes no letters: the rows wait for a key.
  if (tagName === 'INPUT' && (type === 'checkbox' || type === 'radio')) return false;
  return isContentEditable === true || ['INPUT', 'TEXTAREA', 'SELECT'].includes(tagName ?? '');
}

/**
 * A single key is a shortcut only when nobody is typing, no other key is held, no dialog is open, and the person
 * left shortcuts on (WCAG 2.1.4).
 */
export function esAtajo(tecla: TeclaPulsada, estado: { activos: boolean; hayDialogo: boolean }): boolean {
  if (!estado.activos || estado.hayDialogo || tecla.defaultPrevented) return false;
  if (tecla.ctrlKey || tecla.metaKey || tecla.altKey) return false;
  return !escribe(tecla.target);
}

/** @returns whether one-key shortcuts are on in this browser */
export function atajosActivos(): boolean {
  return localStorage.getItem(PREFERENCIA) !== 'no';
}

/** Switches one-key shortcuts on or off in this browser. */
export function activarAtajos(si: boolean): void {
  localStorage.setItem(PREFERENCIA, si ? 'si' : 'no');
  oyentes.forEach((o) => o());
}

/** @returns the preference, live */
export function useAtajosActivos(): boolean {
  return useSyncExternalStore((oyente) => {
    oyentes.add(oyente);
    return () => oyentes.delete(oyente);
  }, atajosActivos);
}

/**
 * One-key shortcuts of a desk, while it is on screen.
 * @param mapa key (`j`, `/`, `Enter`) to what it does
 */
export function useAtajos(mapa: Record<string, (evento: KeyboardEvent) => void>): void {
  const vigente = useRef(mapa);
  useEffect(() => {
    vigente.current = mapa;
  });
  useEffect(() => {
    const alPulsar = (evento: KeyboardEvent) => {
      const accion = vigente.current[evento.key];
      const hayDialogo = document.querySelector('[role="dialog"]') !== null;
      if (!accion || !esAtajo(evento, { activos: atajosActivos(), hayDialogo })) return;
      // Enter and space keep their own meaning on links, buttons and menus.
      if (
        evento.key === 'Enter' &&
        (evento.target as HTMLElement).closest('a,button,[role="menuitem"],summary')
      )
        return;
      evento.preventDefault();
      accion(evento);
    };
    document.addEventListener('keydown', alPulsar);
    return () => document.removeEventListener('keydown', alPulsar);
  }, []);
}
