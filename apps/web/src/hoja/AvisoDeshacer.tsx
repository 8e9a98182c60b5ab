import { Button } from '@mantine/core';
import dialogos from './dialogos.module.css';

/** What was done, and the way back. */
export function AvisoDeshacer({ texto, alDeshacer }: { texto: string; alDeshacer: () => void }) {
  return (
    <span className={dialogos.deshacer}>
      {texto}
      <Button size="compact-sm" variant="default" onClick={alDeshacer}>
        Deshacer
      </Button>
    </span>
  );
}
