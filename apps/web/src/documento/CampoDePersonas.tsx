import { Button, TextInput } from '@mantine/core';
import type { Persona } from '../api/tipos';
import estilos from './documento.module.css';

interface Props {
  /** `A`, `Vía` or `De`, as the paper says it. */
  label: string;
  obligatorio?: boolean;
  personas: readonly Persona[];
  alCambiar: (personas: Persona[]) => void;
}

/** People of an internal paper's head: one row each, name and cargo. */
export function CampoDePersonas({ label, obligatorio, personas, alCambiar }: Props) {
  const poner = (i: number, cambios: Partial<Persona>) =>
    alCambiar(personas.map((p, j) => (j === i ? { ...p, ...cambios } : p)));
  return (
    <fieldset className={estilos.personas}>
      <legend>
        {label}
        {obligatorio && <span aria-hidden> *</span>}
      </legend>
      {personas.map((p, i) => (
        <div key={i} className={estilos.persona}>
          <TextInput
            aria-label={`${label} ${i + 1}: nombre`}
            placeholder="Nombre"
            value={p.nombre}
            onChange={(e) => poner(i, { nombre: e.currentTarget.value })}
          />
          <TextInput
            aria-label={`${label} ${i + 1}: cargo`}
            placeholder="Cargo"
            value={p.cargo}
            onChange={(e) => poner(i, { cargo: e.currentTarget.value })}
          />
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={`Quitar ${label} ${i + 1}`}
            onClick={() => alCambiar(personas.filter((_, j) => j !== i))}
          >
            Quitar
          </Button>
        </div>
      ))}
      <div>
        <Button
          variant="default"
          size="compact-sm"
          aria-label={`Añadir en ${label}`}
          onClick={() => alCambiar([...personas, { nombre: '', cargo: '' }])}
        >
          + Persona
        </Button>
      </div>
    </fieldset>
  );
}
