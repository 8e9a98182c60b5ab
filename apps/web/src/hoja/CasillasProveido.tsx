import { Checkbox } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import type { Accion } from '../api/tipos';
import { CASILLAS } from '../ui/palabras';
import dialogos from './dialogos.module.css';

interface Props {
  rotulo?: string;
  valor: Accion[];
  alCambiar: (acciones: Accion[]) => void;
  error?: ReactNode;
}

/** The eight boxes of the paper. */
export function CasillasProveido({ rotulo = 'Qué se pide', valor, alCambiar, error }: Props) {
  const id = useId();
  return (
    <Checkbox.Group value={valor} onChange={(v) => alCambiar(v)} aria-labelledby={id} error={error}>
      <span id={id} className={dialogos.rotulo}>
        {rotulo}
      </span>
      <div className={dialogos.casillas}>
        {CASILLAS.map((c) => (
          <Checkbox key={c.valor} value={c.valor} label={c.texto} size="sm" />
        ))}
      </div>
    </Checkbox.Group>
  );
}
