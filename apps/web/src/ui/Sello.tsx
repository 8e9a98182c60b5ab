import type { ReactNode } from 'react';
import ui from './ui.module.css';

interface Props {
  codigo: string;
  /** Small line above: `HOJA DE RUTA EXTERNA`. */
  arriba: string;
  /** Small line below: `RECIBIDO 04 ABR. 2018 · Hrs. 16:26`. */
  abajo?: ReactNode;
  /** Slightly turned, as a hand leaves it. */
  puesto?: boolean;
}

/** The strong mark of the product: the code as the rubber stamp leaves it. */
export function Sello({ codigo, arriba, abajo, puesto = false }: Props) {
  return (
    <div className={ui.sello} data-puesto={puesto || undefined}>
      <div className={ui.selloMarco}>
        <span className={ui.selloLinea}>{arriba}</span>
        <span className={ui.selloCodigo}>{codigo}</span>
        {abajo && <span className={ui.selloLinea}>{abajo}</span>}
      </div>
    </div>
  );
}
