import { useCallback, useEffect, useRef, type RefCallback } from 'react';

function llevar(tira: HTMLElement | null): void {
  const una = tira?.querySelector<HTMLElement>('[aria-current="page"], [aria-selected="true"]');
  // Its own scroll, not that of the page.
  if (tira && una) tira.scrollLeft = una.offsetLeft - (tira.clientWidth - una.offsetWidth) / 2;
}

/** Of a row that scrolls sideways, what is chosen is in sight, from the first moment. @returns ref of the row */
export function useALaVista(elegida: string): RefCallback<HTMLElement> {
  const tira = useRef<HTMLElement>(null);
  useEffect(() => llevar(tira.current), [elegida]);
  return useCallback((e: HTMLElement | null) => {
    tira.current = e;
    llevar(e);
  }, []);
}
