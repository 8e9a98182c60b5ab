import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { interpretarPlazo, plazoEnPalabras } from './plazo-escrito';

interface Props {
  label: string;
  /** as it was typed */
  valor: string;
  alCambiar: (texto: string) => void;
  error?: ReactNode;
  requerido?: boolean;
  /** from when days run, in words */
  desde?: string;
}

/** A plazo that is typed: a date, or days. What was understood is said below. */
export function CampoPlazo({ label, valor, alCambiar, error, requerido, desde }: Props) {
  const leido = valor.trim() === '' ? null : interpretarPlazo(valor);
  const ilegible = valor.trim() !== '' && leido === null;
  return (
    <TextInput
      label={label}
      value={valor}
      withAsterisk={requerido}
      autoComplete="off"
      placeholder="20 días hábiles, 2/7/18"
      description={leido ? plazoEnPalabras(leido, desde) : undefined}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      error={
        error ??
        (ilegible
          ? 'No se entiende. Escriba una fecha (2/7/18) o los días (20 hábiles, 10 calendario).'
          : undefined)
      }
      onChange={(e) => alCambiar(e.currentTarget.value)}
    />
  );
}
