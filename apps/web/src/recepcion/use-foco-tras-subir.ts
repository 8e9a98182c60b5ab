import { useEffect, useRef, type RefObject } from 'react';

/**
 * When a paper has gone up, the first field waits for the hands; unless they did something else since it was chosen.
 * @param local the file as chosen, which begins the wait
 * @param archivoId the file as the server has it, which ends it
 */
export function useFocoTrasSubir(
  caja: RefObject<HTMLFormElement | null>,
  local: File | null,
  archivoId: string | null,
): void {
  const tocado = useRef(false);
  const anterior = useRef(archivoId);
  useEffect(() => {
    tocado.current = false;
  }, [local]);
  useEffect(() => {
    const formulario = caja.current;
    const tocar = () => (tocado.current = true);
    for (const e of ['keydown', 'pointerdown'] as const) formulario?.addEventListener(e, tocar, true);
    return () => {
      for (const e of ['keydown', 'pointerdown'] as const) formulario?.removeEventListener(e, tocar, true);
    };
  }, [caja]);
  useEffect(() => {
    const llego = archivoId !== null && anterior.current !== archivoId;
    anterior.current = archivoId;
    if (llego && !tocado.current) caja.current?.querySelector<HTMLElement>('[name="procedencia"]')?.focus();
  }, [caja, archivoId]);
}
