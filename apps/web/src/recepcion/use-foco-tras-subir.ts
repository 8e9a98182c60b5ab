import { useEffect, useRef, type RefObject } from 'react';

/** When a paper has gone up and nobody has begun to write, the first field waits for the hands. */
export function useFocoTrasSubir(caja: RefObject<HTMLFormElement | null>, archivoId: string | null): void {
  const anterior = useRef(archivoId);
  useEffect(() => {
    const llego = archivoId !== null && anterior.current !== archivoId;
    anterior.current = archivoId;
    if (!llego) return;
    const activo = document.activeElement;
    // The file's own field, which the browser may leave focused, is not where one writes.
    const escribe = activo instanceof HTMLInputElement && activo.type !== 'file';
    if (escribe || activo instanceof HTMLTextAreaElement) return;
    caja.current?.querySelector<HTMLElement>('[name="procedencia"]')?.focus();
  }, [caja, archivoId]);
}
