import { Button, Menu } from '@mantine/core';
import type { DocumentoVisto } from '../api/tipos';

interface Props {
  documento: DocumentoVisto;
  ocupado: boolean;
  alCambiarFirmante: () => void;
  alDescartar: () => void;
}

/** What is seldom done with a draft as a whole. */
export function MasDelBorrador({ documento: d, ocupado, alCambiarFirmante, alDescartar }: Props) {
  const puede = (acto: string) => d.actos.some((a) => a.acto === acto && a.permitido);
  if (!puede('cambiar-firmante') && !puede('descartar')) return null;
  return (
    <Menu position="bottom-end" withinPortal withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button variant="default" disabled={ocupado} rightSection={<span aria-hidden>▾</span>}>
          Más
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {puede('cambiar-firmante') && <Menu.Item onClick={alCambiarFirmante}>Cambiar quién firma</Menu.Item>}
        {puede('descartar') && <Menu.Item onClick={alDescartar}>Descartar el borrador</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}
