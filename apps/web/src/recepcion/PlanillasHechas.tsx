import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, datos } from '../api/cliente';
import { comoProblema } from '../api/problema';
import { CampoFecha } from '../ui/CampoFecha';
import { fechaLarga, hora, hoyEnLaPaz, interpretarFecha } from '../ui/fechas';
import { Problema } from '../ui/Problema';
import recepcion from './recepcion.module.css';

/** Those that the unidad made on a day: each can be printed again. */
export function PlanillasHechas() {
  const [escrito, setEscrito] = useState(hoyEnLaPaz());
  const fecha = interpretarFecha(escrito);
  const { data, error } = useQuery({
    queryKey: ['bandeja', 'planillas', fecha],
    queryFn: () => datos(api.GET('/api/planillas', { params: { query: { fecha: fecha ?? '' } } })),
    enabled: fecha !== null,
    placeholderData: keepPreviousData,
  });
  return (
    <section className={recepcion.hechas} aria-label="Planillas hechas">
      <h2>Planillas hechas</h2>
      <div className={recepcion.cuando}>
        <CampoFecha label="Día" valor={escrito} alCambiar={setEscrito} />
      </div>
      {error && <Problema problema={comoProblema(error)} />}
      {data?.filas.length === 0 && <p className="suave">Ninguna planilla del {fechaLarga(data.fecha)}.</p>}
      <ul className={recepcion.entradas}>
        {data?.filas.map((p) => (
          <li key={p.id}>
            <span className="mono">N° {p.id}</span>
            <span className={recepcion.entrega}>
              <span>
                <span className="mono">{hora(p.hechaEn)}</span> · {p.hechaPor}
              </span>
              <span className="suave">{p.codigos.join(', ')}</span>
            </span>
            <a
              href={`/api/planillas/${p.id}/planilla.pdf`}
              target="_blank"
              rel="noopener"
              aria-label={`Imprimir la planilla N° ${p.id}`}
            >
              Imprimir
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
