import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { comoProblema } from '../api/problema';
import { fechaYHora } from '../ui/fechas';
import { Lista } from '../ui/Lista';
import { textoDeActo } from '../ui/palabras';
import { consultaDeHistoria } from './consultas';
import { cambiosDichos } from './historia';
import estilos from './hoja.module.css';

/** What a person wrote in the act: the note, or the reason. */
function dichoEn(datos: Record<string, unknown>): string | null {
  const dicho = datos['texto'] ?? datos['motivo'] ?? datos['causa'] ?? datos['justificacion'];
  return typeof dicho === 'string' ? dicho : null;
}

/** Every act on the hoja, in its chain: who, when, and the seal of each event. */
export function Historia({ gestion, id }: { gestion: string; id: string }) {
  const { data, error, refetch } = useQuery(consultaDeHistoria(gestion, id));
  return (
    <div className={estilos.historia}>
      <Lista
        nombre="Historia de la hoja"
        filas={data}
        problema={error ? comoProblema(error) : null}
        claveDe={(e) => `${e.papel ?? ''}/${e.secuencia}`}
        esqueleto={<Skeleton h={34} my={4} />}
        reintentar={() => void refetch()}
        vacio={{
          titulo: 'Sin historia',
          texto: 'Cada acto sobre la hoja quedará aquí, con su autor y su hora.',
        }}
        fin="Cada línea está encadenada a la anterior por su huella."
      >
        {(e) => (
          <div className={estilos.evento}>
            <span className="mono suave">{e.secuencia}</span>
            <span>
              <strong>{textoDeActo(e.acto)}</strong> {e.papel && <span className="suave">{e.papel}</span>}{' '}
              {e.actor && <span>{e.actor}</span>}
              {e.titular && <span> por {e.titular}</span>}
              {!e.actor && <span className="suave">el sistema</span>}
              {cambiosDichos(e.datos).map((c) => (
                <span key={c} className={estilos.dicho}>
                  {c}
                </span>
              ))}
              {dichoEn(e.datos) && <span className={estilos.dicho}>{dichoEn(e.datos)}</span>}
            </span>
            <time dateTime={e.en} className="suave">
              {fechaYHora(e.en)}
            </time>
            <span className="mono suave" title={e.hash}>
              {e.hash.slice(0, 10)}
            </span>
          </div>
        )}
      </Lista>
    </div>
  );
}
