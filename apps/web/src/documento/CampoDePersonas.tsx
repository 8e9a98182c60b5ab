import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Persona } from '../api/tipos';
import { SelectorDestino } from '../ui/SelectorDestino';
import { BuscarEntidades } from './BuscarEntidades';
import { personaEscrita } from './contenido';
import estilos from './documento.module.css';

const FUENTES = [
  ['casa', 'De la entidad'],
  ['directorio', 'Del directorio'],
] as const;

interface Props {
  /** `A`, `Vía` or `De`, as the paper says it. */
  label: string;
  obligatorio?: boolean;
  personas: readonly Persona[];
  alCambiar: (personas: Persona[]) => void;
}

/** People of a paper's head, of the house or from outside: one row each, name and cargo. */
export function CampoDePersonas({ label, obligatorio, personas, alCambiar }: Props) {
  const [buscando, setBuscando] = useState<'casa' | 'directorio' | null>(null);
  const anadir = (nueva: Persona) => alCambiar([...personas.filter((p) => p.nombre || p.cargo), nueva]);
  const poner = (i: number, cambios: Partial<Persona>) =>
    alCambiar(personas.map((p, j) => (j === i ? personaEscrita(p, cambios) : p)));
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
      {buscando === 'casa' && (
        <SelectorDestino
          label="Buscar en la entidad"
          soloPuestos
          foco
          valor={null}
          alCambiar={(d) => {
            if (!d) return;
            const cargo = d.cargo ?? '';
            const persona = d.funcionario ? { nombre: d.funcionario, cargo } : { nombre: cargo, cargo: '' };
            anadir({ ...persona, puestoId: d.id });
          }}
        />
      )}
      {buscando === 'directorio' && (
        <BuscarEntidades
          alElegir={([nombre = '', ...resto]) => anadir({ nombre, cargo: resto.join(', ') })}
        />
      )}
      <Group gap="xs">
        <Button
          variant="default"
          size="compact-sm"
          aria-label={`Añadir en ${label}`}
          onClick={() => alCambiar([...personas, { nombre: '', cargo: '' }])}
        >
          + Persona
        </Button>
        {FUENTES.map(([fuente, texto]) => (
          <Button
            key={fuente}
            variant="subtle"
            size="compact-sm"
            aria-expanded={buscando === fuente}
            aria-label={`${texto}, en ${label}`}
            onClick={() => setBuscando(buscando === fuente ? null : fuente)}
          >
            {texto}
          </Button>
        ))}
      </Group>
    </fieldset>
  );
}
