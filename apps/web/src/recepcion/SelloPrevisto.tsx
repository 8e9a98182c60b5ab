import type { LugarDeSello } from '../api/tipos';
import { cajaDelSello, moverSello, selloDonde, type Pagina } from './caja-del-sello';
import recepcion from './recepcion.module.css';

interface Props {
  lugar: LugarDeSello;
  pagina: Pagina;
  alMover: (lugar: LugarDeSello) => void;
  codigo: string | null;
  entidad: string;
  unidad: string;
  quien: string;
}

/**
 * The stamp where it will be: press the page to put it there, or move it with the arrows.
 * Date, hour and a new code are the server's, so they are left blank here.
 */
export function SelloPrevisto({ lugar, pagina, alMover, codigo, entidad, unidad, quien }: Props) {
  const caja = cajaDelSello(lugar, pagina);
  return (
    <div
      className={recepcion.capaDelSello}
      data-sello
      onClick={(e) => {
        const hoja = e.currentTarget.getBoundingClientRect();
        alMover(
          selloDonde(
            { x: (e.clientX - hoja.left) / hoja.width, y: (e.clientY - hoja.top) / hoja.height },
            pagina,
          ),
        );
      }}
    >
      <button
        type="button"
        className={recepcion.selloPrevisto}
        aria-label="Sello de recepción: las flechas lo mueven, con Mayúsculas más lejos"
        style={{
          left: `${caja.izquierda}%`,
          top: `${caja.arriba}%`,
          width: `${caja.ancho}%`,
          height: `${caja.alto}%`,
        }}
        onClick={(e) => e.stopPropagation()}
        onKeyDown={(e) => {
          const movido = moverSello(lugar, pagina, e.key, e.shiftKey ? 36 : 6);
          if (!movido) return;
          e.preventDefault();
          alMover(movido);
        }}
      >
        <span>{entidad}</span>
        <span>{unidad}</span>
        <strong>RECIBIDO</strong>
        <span>FECHA ……… Hrs. ………</span>
        <span>CODIGO {codigo ?? '………'}</span>
        <span>NOMBRE {quien}</span>
      </button>
    </div>
  );
}
