import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { comoProblema } from '../api/problema';
import type { EventoDeHistoria } from '../api/tipos';
import { fechaYHoraEntera } from '../ui/fechas';
import { Lista } from '../ui/Lista';
import { textoDeActo } from '../ui/palabras';
import { consultaDeHistoria } from './consultas';
import { cambiosDichos } from './historia';
import estilos from './historia.module.css';

/** What a person wrote in the act: the note, or the reason. */
function dichoEn(datos: Record<string, unknown>): string | null {
  const dicho = datos['texto'] ?? datos['motivo'] ?? datos['causa'] ?? datos['justificacion'];
  return typeof dicho === 'string' ? dicho : null;
}

type Evento = EventoDeHistoria;

/** Who did it, for whom. */
const quienDe = (e: Evento): string =>
  e.actor ? (e.titular ? `${e.actor} por ${e.titular}` : e.actor) : 'El sistema';

/** Every act on the hoja and its papers, the first one first: what, on which paper, who, when; the seals when asked for. */
export function Historia({ gestion, id }: { gestion: string; id: string }) {
  const { data, error, refetch } = useQuery(consultaDeHistoria(gestion, id));
  const [huellas, setHuellas] = useState(false);
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
        fin="Cada línea está encadenada, por su huella, a la anterior de la hoja o de su documento."
      >
        {(e) => <Linea evento={e} conHuella={huellas} />}
      </Lista>
      {data && data.length > 0 && (
        <Button variant="default" size="compact-sm" onClick={() => setHuellas(!huellas)}>
          {huellas ? 'Ocultar las huellas' : 'Ver las huellas'}
        </Button>
      )}
    </div>
  );
}

function Linea({ evento: e, conHuella }: { evento: Evento; conHuella: boolean }) {
  const dicho = dichoEn(e.datos);
  return (
    <div className={estilos.evento}>
      <span>
        <strong>{textoDeActo(e.acto)}</strong>
        {e.papel && <span> · {e.papel}</span>}
      </span>
      <span className="suave">
        {quienDe(e)} · <time dateTime={e.en}>{fechaYHoraEntera(e.en)}</time>
      </span>
      {cambiosDichos(e.datos).map((c) => (
        <span key={c} className={estilos.dicho}>
          {c}
        </span>
      ))}
      {dicho && <span className={estilos.dicho}>{dicho}</span>}
      {conHuella && (
        <span className={`suave ${estilos.dicho}`}>
          Huella {e.secuencia} de {e.papel ?? 'la hoja'}: <code>{e.hash}</code>
        </span>
      )}
    </div>
  );
}
