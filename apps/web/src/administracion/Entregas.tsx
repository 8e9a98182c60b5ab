import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { comoProblema } from '../api/problema';
import { fechaYHora } from '../ui/fechas';
import { Lista } from '../ui/Lista';
import estilos from './administracion.module.css';
import { consultaDeActas } from './consultas';

/** The actas de entrega, newest first, each with its paper. */
export function Entregas() {
  const { data, error, refetch } = useQuery(consultaDeActas);
  return (
    <div className={estilos.hoja}>
      <Lista
        nombre="Actas de entrega"
        filas={data}
        problema={error ? comoProblema(error) : null}
        claveDe={(a) => a.id}
        esqueleto={<Skeleton h={44} my={4} />}
        reintentar={() => void refetch()}
        vacio={{
          titulo: 'Todavía no hubo entregas',
          texto: 'Cuando alguien se va o una unidad se disuelve, su acta queda aquí.',
        }}
      >
        {(a) => (
          <div className={estilos.fila}>
            <time className={estilos.fecha} dateTime={a.hechaEn}>
              {fechaYHora(a.hechaEn)}
            </time>
            <div className={estilos.nombre}>
              <strong>{a.origenNombre}</strong>
              <span>
                {a.motivo} · {a.asuntos === 1 ? '1 asunto' : `${a.asuntos} asuntos`} · por {a.hechaPor}
              </span>
            </div>
            <a href={`/api/administracion/actas/${a.id}/acta.pdf`} target="_blank" rel="noopener">
              Abrir el acta
            </a>
          </div>
        )}
      </Lista>
    </div>
  );
}
