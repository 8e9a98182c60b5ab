import { Button, Menu } from '@mantine/core';

interface Props {
  /** Items of a menu, where there is no room for buttons. */
  enMenu: boolean;
  url: string;
  /** null: who looks does not see its history */
  alVerHistorial: (() => void) | null;
}

/** What serves the reader of a documento, beside what is done with it. */
export function UtilesDeDocumento({ enMenu, url, alVerHistorial }: Props) {
  const imprimir = { component: 'a', href: url, target: '_blank', rel: 'noopener' } as const;
  if (enMenu)
    return (
      <>
        {alVerHistorial && <Menu.Item onClick={alVerHistorial}>Historial</Menu.Item>}
        <Menu.Item {...imprimir}>Imprimir</Menu.Item>
      </>
    );
  return (
    <>
      {alVerHistorial && (
        <Button variant="subtle" onClick={alVerHistorial}>
          Historial
        </Button>
      )}
      <Button variant="subtle" {...imprimir}>
        Imprimir
      </Button>
    </>
  );
}
