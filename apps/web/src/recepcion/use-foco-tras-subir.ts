import { useEffect, useRef, type RefObject } from 'react';

/** When a paper has gone up and nobody has begun to write, the first field waits for the hands. */
export function useFocoTrasSubir(caja: RefObject<HTMLFormElement | null>, archivoId: string | null): void {
  const anterior = useRef(archivoId);
  useEffect(() => {
    const llego = archivoId !== null && anterior.current !== archivoId;
    anterior.current = archivoId;
    if (!llego) return;
    const activo = document.activeElement;
    if (activo instanceof HTMLInputElement || activo instanceof HTMLTextAreaElement) return;
    caja.current?.querySelector<HTMLElement>('[name="procedencia"]')?.focus();
  }, [caja, archivoId]);
}
