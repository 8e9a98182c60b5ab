import type { CajaDelSello } from './caja-del-sello';
import recepcion from './recepcion.module.css';

interface Props {
  caja: CajaDelSello;
  codigo: string | null;
  entidad: string;
  unidad: string;
  quien: string;
}

/** Where the stamp will be; date, hour and a new code are the server's, so they are left blank here. */
export function SelloPrevisto({ caja, codigo, entidad, unidad, quien }: Props) {
  return (
    <div
      className={recepcion.selloPrevisto}
      style={{
        left: `${caja.izquierda}%`,
        top: `${caja.arriba}%`,
        width: `${caja.ancho}%`,
        height: `${caja.alto}%`,
      }}
      role="img"
      aria-label="Lugar del sello de recepción"
    >
      <span>{entidad}</span>
      <span>{unidad}</span>
      <strong>RECIBIDO</strong>
      <span>FECHA ……… Hrs. ………</span>
      <span>CODIGO {codigo ?? '………'}</span>
      <span>NOMBRE {quien}</span>
    </div>
  );
}
