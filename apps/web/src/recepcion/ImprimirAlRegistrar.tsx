import { Checkbox } from '@mantine/core';
import { memo } from 'react';
import type { Registrada } from '../api/tipos';
import recepcion from './recepcion.module.css';
import { PAPELES_DE_MESA, useImprimirAlRegistrar } from './use-imprimir-al-registrar';
import ui from '../ui/ui.module.css';

/** Which papers leave the printer of this desk by themselves, and the printing itself. */
export const ImprimirAlRegistrar = memo(function ImprimirAlRegistrar({
  hecha,
}: {
  hecha: Registrada | null;
}) {
  const { elegidos, elegir, fallo } = useImprimirAlRegistrar(hecha);
  return (
    <div className={recepcion.imprimir}>
      <Checkbox.Group label="Al registrar, imprimir" value={elegidos} onChange={elegir}>
        {Object.entries(PAPELES_DE_MESA).map(([papel, nombre]) => (
          <Checkbox key={papel} value={papel} label={nombre} />
        ))}
      </Checkbox.Group>
      {fallo && (
        <p className={ui.falloCampo} role="alert">
          {fallo}
        </p>
      )}
    </div>
  );
});
