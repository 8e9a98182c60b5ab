import type { HojaVista } from '../api/tipos';
import { fechaLarga } from '../ui/fechas';
import { Plazo } from '../ui/Plazo';
import { FilaDePedido, LoRespondido } from './LoPedido';
import estilos from './hoja.module.css';

/** Who owes what in this hoja, and until when. */
export function SeDebe({ hoja }: { hoja: HojaVista }) {
  if (hoja.debe.length === 0 && hoja.plazos.length === 0 && hoja.respondido.length === 0) {
    return <p className="suave">Nadie debe nada en esta hoja: ningún pedido pendiente ni plazo abierto.</p>;
  }
  return (
    <>
      <ul className={estilos.deudas}>
        {hoja.debe.map((d) => (
          <FilaDePedido key={d.id} hoja={hoja} pedido={d} />
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
      <LoRespondido hoja={hoja} />
    </>
  );
}
