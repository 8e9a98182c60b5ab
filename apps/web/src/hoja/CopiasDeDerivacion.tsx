import { Button, Stack } from '@mantine/core';
import { SelectorDestino } from '../ui/SelectorDestino';
import { COPIA_VACIA, type LineaDeDestino } from './derivar';
import dialogos from './dialogos.module.css';

interface Props {
  copias: LineaDeDestino[];
  alCambiar: (copias: LineaDeDestino[]) => void;
  faltas: Record<string, string>;
}

/** Any number of copias, each to its own puesto or unidad, para su conocimiento unless said otherwise. */
export function CopiasDeDerivacion({ copias, alCambiar, faltas }: Props) {
  return (
    <Stack gap="xs">
      {copias.map((copia, i) => (
        <div key={i} className={dialogos.copia}>
          <SelectorDestino
            label={`Copia ${i + 1} para`}
            paraDerivar
            valor={copia.destino}
            error={faltas[`copias.${i}`] ?? faltas[`copias.${i}.puestoId`]}
            alCambiar={(destino) => alCambiar(copias.map((c, j) => (j === i ? { ...c, destino } : c)))}
          />
          <Button
            variant="subtle"
            aria-label={`Quitar la copia ${i + 1}`}
            onClick={() => alCambiar(copias.filter((_, j) => j !== i))}
          >
            Quitar
          </Button>
        </div>
      ))}
      <div>
        <Button variant="default" size="compact-sm" onClick={() => alCambiar([...copias, COPIA_VACIA])}>
          + Copia
        </Button>
      </div>
    </Stack>
  );
}
