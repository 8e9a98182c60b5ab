import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PlazoDeHoja } from '../api/tipos';

interface Props {
  plazos: readonly PlazoDeHoja[];
  valor: string;
  alCambiar: (texto: string) => void;
  error?: ReactNode;
}

/** A step whose plazo is over says why it closes late; where none is, nothing is asked. */
export function JustificarTarde({ plazos, valor, alCambiar, error }: Props) {
  if (plazos.length === 0) return null;
  return (
    <Textarea
      label="Justificación del atraso"
      description={plazos.map((z) => `${z.descripcion}: ${z.texto}`).join(' · ')}
      withAsterisk
      autosize
      minRows={2}
      maxLength={1000}
      value={valor}
      error={error}
      onChange={(e) => alCambiar(e.currentTarget.value)}
    />
  );
}
