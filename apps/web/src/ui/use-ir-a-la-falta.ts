import { useEffect, useRef, type RefObject } from 'react';

/** Takes the person to the first field that was refused here. @returns the box that holds the fields */
export function useIrALaFalta(faltas: Readonly<Record<string, string>>): RefObject<HTMLDivElement | null> {
  const caja = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (Object.keys(faltas).length > 0)
      caja.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [faltas]);
  return caja;
}
