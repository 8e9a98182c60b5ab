import { Select } from '@mantine/core';
import { memo } from 'react';
import { NIVELES, nivelDe, type NivelDeConfidencialidad } from './niveles';
import ui from './ui.module.css';

/** The level as a mark; the ordinary one, INTERNA, is not said. */
export function MarcaDeNivel({ nivel }: { nivel: NivelDeConfidencialidad }) {
  if (nivel === 'INTERNA') return null;
  const { texto, quienes } = nivelDe(nivel) ?? {};
  return (
    <span className={ui.nivel} data-nivel={nivel} title={quienes}>
      {texto}
    </span>
  );
}

interface Props {
  valor: NivelDeConfidencialidad;
  alCambiar: (nivel: NivelDeConfidencialidad) => void;
  error?: string | undefined;
}

/** Who will see it, each level with one line of what it means. */
export const CampoConfidencialidad = memo(function CampoConfidencialidad({ valor, alCambiar, error }: Props) {
  return (
    <Select
      label="Confidencialidad"
      name="confidencialidad"
      allowDeselect={false}
      data={NIVELES.map((n) => ({ value: n.valor, label: n.texto }))}
      value={valor}
      onChange={(v) => v && alCambiar(v)}
      description={nivelDe(valor)?.quienes}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      renderOption={({ option }) => (
        <span className={ui.opcionDeNivel}>
          <span>{option.label}</span>
          <span className="suave">{nivelDe(option.value)?.quienes}</span>
        </span>
      )}
      error={error}
    />
  );
});
