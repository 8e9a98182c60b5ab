import { Button } from '@mantine/core';
import type { ProblemaError } from '../api/problema';
import ui from './ui.module.css';

/** What the server holds now of something that another person saved first. */
export type Guardado<T> = T & { readonly version: number };

/** @returns what was saved meanwhile, when that is why `problema` refuses; null otherwise */
export function loGuardado<T>(problema: ProblemaError | null, codigo: string): Guardado<T> | null {
  if (problema?.codigo !== codigo) return null;
  return problema.datos['actual'] as Guardado<T>;
}

interface Props {
  /** what it says now, line by line */
  dice: readonly string[];
  alSeguir: () => void;
  alTomar: () => void;
}

/** Another person saved first: what it says now, and which of the two stays. What was typed is untouched until then. */
export function Choque({ dice, alSeguir, alTomar }: Props) {
  return (
    <div className={ui.choque} role="group" aria-label="Otra persona guardó primero">
      <p>Ahora dice:</p>
      <ul>
        {dice.map((linea) => (
          <li key={linea}>{linea}</li>
        ))}
      </ul>
      <p>Lo que usted escribió sigue aquí.</p>
      <div>
        <Button size="compact-sm" onClick={alSeguir}>
          Seguir con lo mío
        </Button>
        <Button size="compact-sm" variant="default" onClick={alTomar}>
          Tomar lo guardado
        </Button>
      </div>
    </div>
  );
}
