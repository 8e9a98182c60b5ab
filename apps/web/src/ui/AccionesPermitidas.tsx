import { Button, Menu, Tooltip } from '@mantine/core';
import { useId } from 'react';
import type { ActoPosible } from '../api/tipos';
import { textoDeActo } from './palabras';
import ui from './ui.module.css';

interface Props {
  actos: readonly ActoPosible[];
  alActuar: (acto: string) => void;
  /** Order in which acts are offered; the first allowed is the primary. Acts not named here are not shown. */
  orden: readonly string[];
  ocupado?: string | null;
  /** Those of the allowed that go under «Más». */
  aparte?: ReadonlySet<string>;
}

function ActoRechazado({ acto }: { acto: ActoPosible }) {
  const id = useId();
  const razon = acto.motivos.map((m) => m.texto).join(' ') || 'Ahora no es posible.';
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
export function AccionesPermitidas({ actos, alActuar, orden, ocupado, aparte }: Props) {
  const todos = orden.flatMap((nombre) => actos.find((a) => a.acto === nombre) ?? []);
  const menores = todos.filter((a) => a.permitido && aparte?.has(a.acto));
  // One alone needs no menu.
  const enMenu = menores.length > 1 ? menores : [];
  const visibles = todos.filter((a) => !enMenu.includes(a));
  const primero = visibles.find((a) => a.permitido)?.acto;
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
      {enMenu.length > 0 && (
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <Button variant="default" rightSection={<span aria-hidden>▾</span>}>
              Más
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {enMenu.map((a) => (
              <Menu.Item
                key={a.acto}
                onClick={() => alActuar(a.acto)}
                {...(a.acto === 'anular' ? { color: 'lacre' } : {})}
              >
                {textoDeActo(a.acto)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}
