import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { HojaVista } from '../api/tipos';

const DialogoCorregirInterna = lazy(async () => ({
  default: (await import('./DialogoCorregirInterna')).DialogoCorregirInterna,
}));

/** The correction of an interna's head, where whoever looks may make it; a note's is beside the note. */
export function useCorregirHoja(hoja: HojaVista): {
  permitido: boolean;
  abrir: () => void;
  dialogo: ReactNode;
} {
  const [abierto, setAbierto] = useState(false);
  return {
    permitido: hoja.actos.some((a) => a.acto === 'corregir' && a.permitido),
    abrir: () => setAbierto(true),
    dialogo: abierto && (
      <Suspense fallback={null}>
        <DialogoCorregirInterna hoja={hoja} alCerrar={() => setAbierto(false)} />
      </Suspense>
    ),
  };
}
