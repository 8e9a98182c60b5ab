import { Button, Checkbox, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { porCampo, type ProblemaError } from '../api/problema';
import { Problema } from '../ui/Problema';
import estilos from './frases.module.css';

interface Props {
  texto: string;
  /** absent: whose it is does not change */
  deLaUnidad?: boolean;
  problema: ProblemaError | null;
  enviando: boolean;
  alGuardar: (texto: string, deLaUnidad: boolean) => void;
  alCancelar: () => void;
}

/** Words to keep, and for whom. */
export function FormularioDeFrase(p: Props) {
  const [texto, setTexto] = useState(p.texto);
  const [deLaUnidad, setDeLaUnidad] = useState(p.deLaUnidad ?? false);
  return (
    <div className={estilos.formulario}>
      <Problema problema={p.problema} />
      <Textarea
        label="Frase"
        autosize
        minRows={2}
        maxRows={10}
        maxLength={2000}
        value={texto}
        error={porCampo(p.problema)['texto']}
        onChange={(e) => setTexto(e.currentTarget.value)}
        data-autofocus
      />
      {p.deLaUnidad !== undefined && (
        <Checkbox
          label="Para toda la unidad"
          description="La fijan su autoridad o su secretaría"
          checked={deLaUnidad}
          onChange={(e) => setDeLaUnidad(e.currentTarget.checked)}
        />
      )}
      <Group gap="sm">
        <Button
          size="compact-sm"
          loading={p.enviando}
          disabled={texto.trim() === ''}
          onClick={() => p.alGuardar(texto, deLaUnidad)}
        >
          Guardar la frase
        </Button>
        <Button size="compact-sm" variant="default" onClick={p.alCancelar}>
          Cancelar
        </Button>
      </Group>
    </div>
  );
}
