import { Button, Text } from '@mantine/core';
import dialogos from './dialogos.module.css';

/** Somebody put it right while this dialog was open: nothing is corrected over what was not seen. */
export function OtraCorreccion({ dice, alVer }: { dice: string; alVer: () => void }) {
  return (
    <div role="alert" className={dialogos.aviso}>
      <Text size="sm">
        Otra persona la corrigió mientras tanto. Ahora dice: {dice}. Lo que usted escribió sigue aquí.
      </Text>
      <Button size="compact-sm" variant="default" onClick={alVer}>
        Lo vi: corregir sobre eso
      </Button>
    </div>
  );
}
