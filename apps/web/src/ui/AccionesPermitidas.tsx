import { Button, Menu, Tooltip } from '@mantine/core';
import { useId, useState } from 'react';
import type { ActoPosible } from '../api/tipos';
import { textoDeActo } from './palabras';
import ui from './ui.module.css';

interface Props {
  actos: readonly ActoPosible[];
  alActuar: (acto: string) => void;
  /** Order in which acts are offered; the first allowed that undoes nothing is the primary. Acts not named here are not shown. */
  orden: readonly string[];
  ocupado?: string | null;
  /** Those of the allowed that go under «Más». */
  aparte?: ReadonlySet<string>;
  /** Refused ones that take no room: under «Más» they say why. */
  rehusados?: readonly ActoPosible[];
  /** Beside other groups of acts: none of these stands out. */
  discreto?: boolean;
}

const razonDe = (acto: ActoPosible): string =>
  acto.motivos.map((m) => m.texto).join(' ') || 'Ahora no es posible.';

function ActoRechazado({ acto }: { acto: ActoPosible }) {
  const id = useId();
  const razon = razonDe(acto);
  return (
    <>
      <Tooltip label={razon}>
        <Button
          variant="default"
          aria-disabled="true"
          aria-describedby={id}
          onClick={(e) => e.preventDefault()}
        >
          {textoDeActo(acto.acto)}
        </Button>
      </Tooltip>
      <span id={id} className="solo-lector">
        {razon}
      </span>
    </>
  );
}

/** The acts of the server's answer: one primary, the others in order, a refused one visible with its reason on focus. */
export function AccionesPermitidas(p: Props) {
  const { actos, alActuar, orden, ocupado, aparte, rehusados = [], discreto = false } = p;
  const todos = orden.flatMap((nombre) => actos.find((a) => a.acto === nombre) ?? []);
  const menores = todos.filter((a) => a.permitido && aparte?.has(a.acto));
  const vedados = orden.flatMap((nombre) => rehusados.find((a) => a.acto === nombre) ?? []);
  // One alone needs no menu.
  const enMenu = menores.length > 1 || vedados.length > 0 ? menores : [];
  const visibles = todos.filter((a) => !enMenu.includes(a));
  const primero = discreto ? undefined : visibles.find((a) => a.permitido && a.acto !== 'anular')?.acto;
  const puestos = [...visibles.filter((a) => a.permitido), ...visibles.filter((a) => !a.permitido)];
  return (
    <div className={ui.acciones} role="group" aria-label="Actos">
      {puestos.map((acto) =>
        acto.permitido ? (
          <Button
            key={acto.acto}
            variant={acto.acto === primero ? 'filled' : 'default'}
            loading={ocupado === acto.acto}
            onClick={() => alActuar(acto.acto)}
          >
            {textoDeActo(acto.acto)}
          </Button>
        ) : (
          <ActoRechazado key={acto.acto} acto={acto} />
        ),
      )}
      {enMenu.length + vedados.length > 0 && (
        <Menu position="bottom-end" withinPortal withInitialFocusPlaceholder={false}>
          <Menu.Target>
            <Button variant="default" rightSection={<span aria-hidden>▾</span>}>
              Más
            </Button>
          </Menu.Target>
          <Menu.Dropdown className={ui.menuDeActos}>
            {enMenu.map((a) => (
              <Menu.Item
                key={a.acto}
                onClick={() => alActuar(a.acto)}
                data-peligro={a.acto === 'anular' || undefined}
              >
                {textoDeActo(a.acto)}
              </Menu.Item>
            ))}
            {vedados.length > 0 && <LoQueNoSePuede actos={vedados} />}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}

/** The refused ones of the menu, folded: each with its reasons, in reach of the keyboard. */
function LoQueNoSePuede({ actos }: { actos: readonly ActoPosible[] }) {
  const [abierto, setAbierto] = useState(false);
  return (
    <>
      <Menu.Item
        closeMenuOnClick={false}
        aria-expanded={abierto}
        onClick={() => setAbierto(!abierto)}
        rightSection={<span aria-hidden>{abierto ? '▴' : '▾'}</span>}
      >
        Por qué no se puede…
      </Menu.Item>
      {abierto &&
        actos.map((a) => (
          <Menu.Item key={a.acto} closeMenuOnClick={false} aria-disabled="true" className={ui.vedado}>
            <strong>{textoDeActo(a.acto)}</strong>
            <span>{razonDe(a)}</span>
          </Menu.Item>
        ))}
    </>
  );
}
