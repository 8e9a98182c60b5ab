import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { CampoNumero } from '../ui/CampoNumero';

/** How a place is marked: with a stroke on the page, or put there and moved with the arrows. */
export function PonerEnPagina({ alPoner }: { alPoner: (pagina: number) => void }) {
  const [pagina, setPagina] = useState<number | null>(1);
  return (
    <div>
      <p role="status">
        Trace un recuadro sobre la página, o tóquela. Con el teclado, ponga un recuadro y muévalo con las
        flechas.
      </p>
      <Group gap="sm" align="end" mt={6}>
        <CampoNumero label="Página" w={90} min={1} valor={pagina} alCambiar={setPagina} />
        <Button
          variant="default"
          disabled={pagina === null || pagina < 1}
          onClick={() => pagina !== null && alPoner(pagina)}
        >
          Poner un recuadro
        </Button>
      </Group>
    </div>
  );
}
