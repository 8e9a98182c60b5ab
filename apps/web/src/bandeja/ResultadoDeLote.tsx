import { CloseButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ActoDeLote, FilaDeBandeja, RespuestaDeLote } from '../api/tipos';
import { Codigo } from '../ui/Codigo';
import { noHechas, resumenDeGrupo, resumenDeLote } from './lote';
import estilos from './lote.module.css';

interface Props {
  acto: ActoDeLote;
  respuesta: RespuestaDeLote;
  filas: readonly FilaDeBandeja[];
  /** the one that carries the rest, when they were grouped */
  con?: FilaDeBandeja | undefined;
  alCerrar: () => void;
}

/** What went, and each that did not with all its reasons; it stays until it is closed. */
export function ResultadoDeLote({ acto, respuesta, filas, con, alCerrar }: Props) {
  const caja = useRef<HTMLElement>(null);
  useEffect(() => caja.current?.focus(), [respuesta]);
  const { resultados } = respuesta;
  const resumen = con ? resumenDeGrupo(con, resultados, filas) : resumenDeLote(acto, resultados);
  const faltan = noHechas(resultados, filas);
  return (
    <section
      className={estilos.resultado}
      data-faltan={faltan.length > 0 || undefined}
      aria-label="Resultado del lote"
      tabIndex={-1}
      ref={caja}
    >
      <header>
        <strong>{resumen}</strong>
        <CloseButton aria-label="Cerrar el resultado" onClick={alCerrar} />
      </header>
      {faltan.length > 0 && (
        <ul>
          {faltan.map((f) => (
            <li key={f.clave}>
              <Codigo codigo={f.codigo} />
              <span>{f.motivos.join(' ')}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
