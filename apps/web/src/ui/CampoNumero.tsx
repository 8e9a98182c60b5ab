import { NumberInput, type NumberInputProps } from '@mantine/core';
import { useState } from 'react';
import { fueraDeRango, numeroEscrito } from './numero-escrito';

interface Props extends Omit<
  NumberInputProps,
  'value' | 'onChange' | 'clampBehavior' | 'allowDecimal' | 'thousandSeparator'
> {
  /** null: nothing is written */
  valor: number | null;
  alCambiar: (n: number | null) => void;
  min: number;
  max?: number;
}

/** A whole number that is typed. It stays as it was written: out of its range it is refused beside it, never changed. */
export function CampoNumero({ valor, alCambiar, min, max, error, ...campo }: Props) {
  const [dejado, setDejado] = useState(false);
  const fuera = dejado ? fueraDeRango(valor, min, max) : undefined;
  return (
    <NumberInput
      hideControls
      {...campo}
      clampBehavior="none"
      allowDecimal={false}
      thousandSeparator=""
      min={min}
      {...(max === undefined ? {} : { max })}
      value={valor ?? ''}
      error={error ?? fuera}
      onBlur={() => setDejado(true)}
      onChange={(v) => alCambiar(numeroEscrito(v))}
    />
  );
}
