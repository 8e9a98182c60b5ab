import { Button, Menu, Tooltip } from '@mantine/core';
import { useId, useState, type ReactNode } from 'react';
import type { ActoPosible } from '../api/tipos';
import { textoDeActo } from './palabras';
import { primarioDe, repartirActos } from './repartir-actos';
import ui from './ui.module.css';
import { useEnTelefono } from './use-en-telefono';

interface Props {
  actos: readonly ActoPosible[];
  alActuar: (acto: string) => void;
  /** Order in which acts are offered; the first allowed is the primary, unless it undoes. Acts not named here are not shown. */
  orden: readonly string[];
  ocupado?: string | null;
  /** Those of the allowed that go under «Más». */
  aparte?: ReadonlySet<string>;
  /** Refused ones that take no room: under «Más» they say why. */
  rehusados?: readonly ActoPosible[];
  /** Beside other groups of acts: none of these stands out. */
  discreto?: boolean;
  /** What else «Más» offers, after the acts. */
  utiles?: ReactNode;
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
  const { alActuar, ocupado, discreto = false, utiles } = p;
  const { visibles, enMenu, vedados } = repartirActos({
    ...{ actos: p.actos, orden: p.orden, aparte: p.aparte, rehusados: p.rehusados },
    ...{ angosto: useEnTelefono(), hayMenu: utiles !== undefined },
  });
  const primero = discreto ? undefined : primarioDe(visibles);
  return (
    <div className={ui.acciones} role="group" aria-label="Actos">
      {visibles.map((acto) =>
        acto.permitido ? (
          <Button
            key={acto.acto}
            variant={acto.acto === primero ? 'filled' : 'default'}
            data-peligro={acto.acto === 'anular' || undefined}
            loading={ocupado === acto.acto}
            onClick={() => alActuar(acto.acto)}
          >
            {textoDeActo(acto.acto)}
          </Button>
        ) : (
          <ActoRechazado key={acto.acto} acto={acto} />
        ),
      )}
      {(enMenu.length + vedados.length > 0 || utiles) && (
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
            {utiles && enMenu.length + vedados.length > 0 && <Menu.Divider />}
            {utiles}
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
