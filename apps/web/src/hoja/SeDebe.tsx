import type { HojaVista } from '../api/tipos';
import { fechaLarga } from '../ui/fechas';
import { Plazo } from '../ui/Plazo';
import estilos from './hoja.module.css';

/** Who owes what in this hoja, and until when. */
export function SeDebe({ hoja }: { hoja: HojaVista }) {
  if (hoja.debe.length === 0 && hoja.plazos.length === 0) {
    return <p className="suave">Nadie debe nada en esta hoja: ningún pedido pendiente ni plazo abierto.</p>;
  }
  return (
    <ul className={estilos.deudas}>
      {hoja.debe.map((d, i) => (
        <li key={i}>
          <strong>{d.texto}</strong>
          {d.quien && <span className="suave">{d.quien}</span>}
        </li>
      ))}
      {hoja.plazos.map((z) => (
        <li key={z.id}>
          <strong>{z.descripcion}</strong>
          <span className="suave">
            {z.fecha && fechaLarga(z.fecha)} <Plazo texto={z.texto} nivel={z.nivel} />
          </span>
        </li>
      ))}
    </ul>
  );
}
