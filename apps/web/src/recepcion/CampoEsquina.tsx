import { SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import type { Esquina } from '../api/tipos';

const ESQUINAS: { value: Esquina; label: string }[] = [
  { value: 'superior-izquierda', label: '↖ arriba' },
  { value: 'superior-derecha', label: '↗ arriba' },
  { value: 'inferior-izquierda', label: '↙ abajo' },
  { value: 'inferior-derecha', label: '↘ abajo' },
];
const LEIDAS: Record<Esquina, string> = {
  'superior-izquierda': 'arriba a la izquierda',
  'superior-derecha': 'arriba a la derecha',
  'inferior-izquierda': 'abajo a la izquierda',
  'inferior-derecha': 'abajo a la derecha',
};

/** The corner of the stamp; arrow keys move it. */
export function CampoEsquina({ valor, alCambiar }: { valor: Esquina; alCambiar: (e: Esquina) => void }) {
  const id = useId();
  return (
    <div>
      <span id={id} style={{ display: 'block', fontWeight: 500, fontSize: 13, marginBottom: 3 }}>
        Sello: {LEIDAS[valor]}
      </span>
      <SegmentedControl
        aria-labelledby={id}
        size="sm"
        fullWidth
        value={valor}
        onChange={(v) => alCambiar(v)}
        data={ESQUINAS}
      />
    </div>
  );
}
