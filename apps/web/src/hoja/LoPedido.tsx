import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { HojaVista } from '../api/tipos';
import { fechaCorta, fechaLarga, fechaYHora } from '../ui/fechas';
import { DialogoRechazarPedido } from './DialogoRechazarPedido';
import estilos from './grupo.module.css';

type Pedido = HojaVista['debe'][number];
type Respondido = HojaVista['respondido'][number];

/** One thing that is owed: what, to whom, since when, until when; who owes it may decline it. */
export function FilaDePedido({ hoja, pedido }: { hoja: HojaVista; pedido: Pedido }) {
  const [rechazando, setRechazando] = useState(false);
  return (
    <li>
      <div className={estilos.pedido}>
        <strong>{pedido.texto}</strong>
        {pedido.puedeRechazar && (
          <Button size="compact-sm" variant="default" onClick={() => setRechazando(true)}>
            No corresponde
          </Button>
        )}
      </div>
      <span className="suave">
        Debe: {pedido.quien} · desde el {fechaYHora(pedido.desde)}
        {pedido.vence && ` · hasta el ${fechaLarga(pedido.vence)}`}
      </span>
      {rechazando && (
        <DialogoRechazarPedido hoja={hoja} pedido={pedido} alCerrar={() => setRechazando(false)} />
      )}
    </li>
  );
}

const COMO: Record<Respondido['estado'], string> = {
  CUMPLIDO: 'Respondido',
  RECHAZADO: 'Rechazado con motivo',
  ANULADO: 'Quedó sin efecto',
};

/** What was asked for and is no longer owed: by which CITE, or why not. */
export function LoRespondido({ hoja }: { hoja: HojaVista }) {
  if (hoja.respondido.length === 0) return null;
  return (
    <section className={estilos.respondido} aria-labelledby="ya-respondido">
      <h3 id="ya-respondido">Ya respondido</h3>
      <ul>
        {hoja.respondido.map((r) => (
          <li key={r.id}>
            <strong>{r.texto}</strong>
            <span>
              {COMO[r.estado]}
              {r.documento && (
                <>
                  {' con '}
                  <Link to="/documentos/$id" params={{ id: r.documento.id }} className="mono">
                    {r.documento.cite ?? 'el documento'}
                  </Link>
                </>
              )}
              {r.motivo && `: ${r.motivo}`}
            </span>
            <span className="suave">
              {[r.quien, r.cerradoEn && fechaCorta(r.cerradoEn), r.cerradoPor].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
