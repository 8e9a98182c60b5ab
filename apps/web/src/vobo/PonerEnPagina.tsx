import { Button, Group, NumberInput } from '@mantine/core';
import { useState } from 'react';

/** How a place is marked: with a stroke on the page, or put there and moved with the arrows. */
export function PonerEnPagina({ alPoner }: { alPoner: (pagina: number) => void }) {
  const [pagina, setPagina] = useState(1);
  return (
    <div>
      <p role="status">
        Trace un recuadro sobre la página, o tóquela. Con el teclado, ponga un recuadro y muévalo con las
        flechas.
      </p>
      <Group gap="sm" align="end" mt={6}>
        <NumberInput
          label="Página"
          w={90}
          min={1}
          allowDecimal={false}
          hideControls
          value={pagina}
          onChange={(v) => setPagina(typeof v === 'number' && v >= 1 ? v : 1)}
        />
        <Button variant="default" onClick={() => alPoner(pagina)}>
          Poner un recuadro
        </Button>
      </Group>
    </div>
  );
}
