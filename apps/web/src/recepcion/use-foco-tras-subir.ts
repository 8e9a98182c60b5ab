import { useEffect, useRef, type RefObject } from 'react';

const SENALES = ['keydown', 'pointerdown', 'input'] as const;

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
    const tocar = (e: Event): void => {
      // Choosing the file is no writing; what is dictated or filled in by the browser is, and presses no key.
      if (!(e.target instanceof HTMLInputElement && e.target.type === 'file')) tocado.current = true;
    };
    for (const e of SENALES) formulario?.addEventListener(e, tocar, true);
    return () => {
      for (const e of SENALES) formulario?.removeEventListener(e, tocar, true);
    };
  }, [caja]);
  useEffect(() => {
    const llego = archivoId !== null && anterior.current !== archivoId;
    anterior.current = archivoId;
    if (llego && !tocado.current) caja.current?.querySelector<HTMLElement>('[name="procedencia"]')?.focus();
  }, [caja, archivoId]);
}

/** The desk begins with the first thing it does, unless the hands are elsewhere; a phone keeps its keyboard down. */
export function useFocoAlLlegar(empezar: () => void): void {
  const alLlegar = useRef(empezar);
  useEffect(() => {
    const libre = ['BODY', 'MAIN'].includes(document.activeElement?.tagName ?? '');
    if (libre && window.matchMedia('(hover: hover)').matches) alLlegar.current();
  }, []);
}
