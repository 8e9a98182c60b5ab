import { useEffect, useRef, type RefObject } from 'react';

/** Of a row that scrolls sideways, what is chosen is in sight. @returns ref of the row */
export function useALaVista<E extends HTMLElement>(elegida: string): RefObject<E | null> {
  const tira = useRef<E>(null);
  useEffect(() => {
    const una = tira.current?.querySelector<HTMLElement>('[aria-current="page"], [aria-selected="true"]');
    // Its own scroll, not that of the page.
    if (tira.current && una)
      tira.current.scrollLeft = una.offsetLeft - (tira.current.clientWidth - una.offsetWidth) / 2;
  }, [elegida]);
  return tira;
}
