import { useEffect, useRef, type RefObject } from 'react';

const separacion = ([a, b]: readonly Touch[]): number =>
  a && b ? Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) : 0;

/** Ctrl and the wheel (which is also what a touch pad says), and two fingers, change the size and not the whole window. */
export function useGestos(
  mesa: RefObject<HTMLElement | null>,
  zoom: (factor: number, punto: number) => void,
): void {
  const vigente = useRef(zoom);
  useEffect(() => {
    vigente.current = zoom;
  });
  useEffect(() => {
    const nodo = mesa.current;
    if (!nodo) return;
    let antes = 0;
    const aAltura = (y: number) => y - nodo.getBoundingClientRect().top;
    const alRodar = (e: WheelEvent) => {
      if (!e.ctrlKey && !e.metaKey) return;
      e.preventDefault();
      vigente.current(Math.exp(-Math.max(-60, Math.min(60, e.deltaY)) / 200), aAltura(e.clientY));
    };
    const alTocar = (e: TouchEvent) => {
      antes = e.touches.length === 2 ? separacion([...e.touches]) : 0;
    };
    const alPellizcar = (e: TouchEvent) => {
      if (e.touches.length !== 2 || antes === 0) return;
      e.preventDefault();
      const ahora = separacion([...e.touches]);
      const medio = ((e.touches[0]?.clientY ?? 0) + (e.touches[1]?.clientY ?? 0)) / 2;
      if (ahora > 0) vigente.current(ahora / antes, aAltura(medio));
      antes = ahora;
    };
    nodo.addEventListener('wheel', alRodar, { passive: false });
    nodo.addEventListener('touchstart', alTocar, { passive: true });
    nodo.addEventListener('touchmove', alPellizcar, { passive: false });
    return () => {
      nodo.removeEventListener('wheel', alRodar);
      nodo.removeEventListener('touchstart', alTocar);
      nodo.removeEventListener('touchmove', alPellizcar);
    };
  }, [mesa]);
}
