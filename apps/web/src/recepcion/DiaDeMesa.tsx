import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { memo, useState } from 'react';
import { comoProblema } from '../api/problema';
import type { RecepcionDelDia } from '../api/tipos';
import { Codigo } from '../ui/Codigo';
import { hora } from '../ui/fechas';
import { Problema } from '../ui/Problema';
import { consultaDeDia } from './consultas';
import { DialogoRechazo } from './DialogoRechazo';
import recepcion from './recepcion.module.css';

/** What the desk took in and refused today, the last first. */
export const DiaDeMesa = memo(function DiaDeMesa() {
  const { data, error } = useQuery(consultaDeDia);
  const [rechazando, setRechazando] = useState(false);
  return (
    <section className={recepcion.dia} aria-label="Hoy en esta mesa">
      <header>
        <h2>Hoy en esta mesa</h2>
        <Button variant="default" size="compact-sm" onClick={() => setRechazando(true)}>
          Rechazar un papel
        </Button>
      </header>
      {error && <Problema problema={comoProblema(error)} />}
      {data?.recepciones.length === 0 && <p className="suave">Aquí aparecerá lo que se reciba hoy.</p>}
      <ol>
        {data?.recepciones.map((r) => (
          <Fila key={r.id} r={r} />
        ))}
      </ol>
      {data && data.rechazos.length > 0 && (
        <>
          <h3>Rechazado</h3>
          <ul>
            {data.rechazos.map((r) => (
              <li key={r.id}>
                <span className="mono">{hora(r.rechazadoEn)}</span> <strong>{r.procedencia}</strong>{' '}
                <span className="suave">
                  {[r.traidoPor && `Lo trajo: ${r.traidoPor}`, r.motivo].filter(Boolean).join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {rechazando && <DialogoRechazo alCerrar={() => setRechazando(false)} />}
    </section>
  );
});

function Fila({ r }: { r: RecepcionDelDia }) {
  const papel = (nombre: string): string => `/api/recepciones/${r.gestion}/${r.id}/${nombre}.pdf`;
  return (
    <li>
      <Codigo codigo={r.codigo} gestion={r.gestion} hojaId={r.hojaId} />
      <span className="mono">{hora(r.recibidoEn)}</span>
      <span className={recepcion.deQuien}>
        <strong>{r.procedencia}</strong> <span className="suave">{r.referencia}</span>
      </span>
      <span className={recepcion.papelitos}>
        <a href={papel('etiqueta')} target="_blank" rel="noopener" aria-label={`Etiqueta de ${r.codigo}`}>
          Etiqueta
        </a>
        <a
          href={papel('comprobante')}
          target="_blank"
          rel="noopener"
          aria-label={`Comprobante de ${r.codigo}`}
        >
          Comprobante
        </a>
      </span>
      {(r.faltaEscaneo || r.corregida || r.diferencias.length > 0) && (
        <span className={recepcion.notas}>
          {[r.faltaEscaneo && 'Falta su escaneo.', r.corregida && 'Corregida.', ...r.diferencias]
            .filter(Boolean)
            .join(' ')}
        </span>
      )}
    </li>
  );
}
