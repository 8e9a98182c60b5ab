import { NumberInput, type NumberInputProps } from '@mantine/core';
import { numeroEscrito } from './numero-escrito';

interface Props extends Omit<
  NumberInputProps,
  'value' | 'onChange' | 'clampBehavior' | 'allowDecimal' | 'thousandSeparator'
> {
  /** null: nothing is written */
  valor: number | null;
  alCambiar: (n: number | null) => void;
  min: number;
}

/** A whole number that is typed. It stays as it was written: what does not fit is refused, never changed. */
export function CampoNumero({ valor, alCambiar, ...campo }: Props) {
  return (
    <NumberInput
      hideControls
      {...campo}
      clampBehavior="none"
      allowDecimal={false}
      thousandSeparator=""
      value={valor ?? ''}
      onChange={(v) => alCambiar(numeroEscrito(v))}
    />
  );
}
