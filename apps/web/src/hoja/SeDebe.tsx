import type { HojaVista } from '../api/tipos';
import { FilaDePedido, LoRespondido } from './LoPedido';
import estilos from './hoja.module.css';
import { PlazosDeHoja } from './PlazosDeHoja';

/** Who owes what in this hoja, and until when. */
export function SeDebe({ hoja }: { hoja: HojaVista }) {
  const nada = hoja.debe.length === 0 && hoja.plazos.length === 0 && hoja.respondido.length === 0;
  return (
    <>
      {nada && (
        <p className="suave">Nadie debe nada en esta hoja: ningún pedido pendiente ni plazo abierto.</p>
      )}
      <ul className={estilos.deudas}>
        {hoja.debe.map((d) => (
          <FilaDePedido key={d.id} hoja={hoja} pedido={d} />
        ))}
      </ul>
      <PlazosDeHoja hoja={hoja} />
      <LoRespondido hoja={hoja} />
    </>
  );
}
