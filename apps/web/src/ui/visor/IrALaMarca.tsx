import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Lugar } from './marcas';

interface Props {
  que: 'sello' | 'firma';
  lugares: readonly Lugar[];
  verMarca: (lugar: Lugar) => void;
}

/** To the stamp, to the signature: each press goes to the next one. */
export function IrALaMarca({ que, lugares, verMarca }: Props) {
  const [siguiente, setSiguiente] = useState(0);
  if (lugares.length === 0) return null;
  const i = siguiente % lugares.length;
  const cual = lugares.length > 1 ? ` (${i + 1} de ${lugares.length})` : '';
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      onClick={() => {
        const lugar = lugares[i];
        if (lugar) verMarca(lugar);
        setSiguiente(i + 1);
      }}
    >
      {que === 'sello' ? 'Ir al sello' : 'Ir a la firma'}
      {cual}
    </Button>
  );
}
