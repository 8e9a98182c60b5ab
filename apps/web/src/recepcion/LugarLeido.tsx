import type { Propuesta } from '../api/tipos';
import type { Pagina } from './caja-del-sello';
import recepcion from './recepcion.module.css';

/** Where on the page a proposal was read. */
export function LugarLeido({ propuesta, pagina }: { propuesta: Propuesta; pagina: Pagina }) {
  const { x, y, ancho, alto } = propuesta.caja;
  const parte = (v: number, de: number): string => `${(v / de) * 100}%`;
  return (
    <div
      className={recepcion.lugarLeido}
      style={{
        left: parte(x - 3, pagina.ancho),
        top: parte(y - 3, pagina.alto),
        width: parte(ancho + 6, pagina.ancho),
        height: parte(alto + 6, pagina.alto),
      }}
    />
  );
}
