import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { HojaVista } from '../api/tipos';

const DialogoCorregirInterna = lazy(async () => ({
  default: (await import('./DialogoCorregirInterna')).DialogoCorregirInterna,
}));

/** The correction of an interna's head, where whoever looks may make it; a note's is beside the note. */
export function CorregirHoja({ hoja }: { hoja: HojaVista }) {
  const [abierto, setAbierto] = useState(false);
  const permitido = hoja.actos.some((a) => a.acto === 'corregir' && a.permitido);
  if (!permitido && !abierto) return null;
  return (
    <>
      <Button variant="subtle" onClick={() => setAbierto(true)}>
        Corregir
      </Button>
      {abierto && (
        <Suspense fallback={null}>
          <DialogoCorregirInterna hoja={hoja} alCerrar={() => setAbierto(false)} />
        </Suspense>
      )}
    </>
  );
}
