import { Button, Tooltip } from '@mantine/core';
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
export function AccionesPermitidas({ actos, alActuar, orden, ocupado }: Props) {
  const visibles = orden.flatMap((nombre) => actos.find((a) => a.acto === nombre) ?? []);
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
    </div>
  );
}
