import { UnstyledButton } from '@mantine/core';
import type { PasoDeRuta as Paso } from '../api/tipos';
import { fechaYHora } from '../ui/fechas';
import { textoDeAccion, textoDeEstado } from '../ui/palabras';
import { tenencia } from './grafo';
import { dondeSeGuarda, fojasDePaso, marcaDePaso, nombreDeExtremo, observacionDe } from './ruta';
import estilos from './ruta.module.css';

interface Props {
  paso: Paso;
  compacta: boolean;
  /** now; absent: what is not over is not counted */
  ahora?: string | undefined;
  alVerDocumento?: ((id: string) => void) | undefined;
}

function Tiempo({ que, en }: { que: string; en: string | null }) {
  if (!en) return null;
  return (
    <>
      {que} <time dateTime={en}>{fechaYHora(en)}</time>
    </>
  );
}

/** One stop of the route: who to whom, what was asked, when it went and came, what was said. */
export function PasoDeRuta({ paso, compacta, ahora, alVerDocumento }: Props) {
  const observacion = observacionDe(paso);
  const guardada = dondeSeGuarda(paso);
  const tenida = tenencia(paso, ahora);
  const fojas = fojasDePaso(paso);
  return (
    <div
      className={estilos.paso}
      data-marca={marcaDePaso(paso.estado)}
      data-copia={paso.tipo === 'copia' || undefined}
    >
      <p className={estilos.quien}>
        {paso.de && !compacta && (
          <>
            <span className="suave">{nombreDeExtremo(paso.de)}</span> <span aria-label="hacia">→</span>{' '}
          </>
        )}
        <strong>{nombreDeExtremo(paso.a)}</strong>
        {paso.tipo === 'copia' && <span className={estilos.copia}>copia</span>}
        <span className={estilos.estado}>{textoDeEstado(paso.estado)}</span>
      </p>
      {paso.entregadoDe && !compacta && (
        <p className={estilos.motivo}>Era para {paso.entregadoDe}; se le entregó con acta</p>
      )}
      {paso.traidoPor && !compacta && (
        <p className={estilos.motivo}>Llegó agrupada con otra, que envió {paso.traidoPor}</p>
      )}
      <p className={estilos.tiempos}>
        {paso.enviadoEn && (
          <span>
            <Tiempo que="Enviada" en={paso.enviadoEn} />
          </span>
        )}
        {paso.recibidoEn && (
          <span>
            <Tiempo que="Recibida" en={paso.recibidoEn} />
            {paso.recibidoPor && !compacta && ` por ${paso.recibidoPor}`}
          </span>
        )}
        {tenida && <span>{tenida}</span>}
        {fojas && <span className={fojas.difieren ? estilos.diferencia : undefined}>{fojas.texto}</span>}
      </p>
      {paso.acciones.length > 0 && (
        <ul className={estilos.acciones} aria-label="Acciones pedidas">
          {paso.acciones.map((a) => (
            <li key={a}>{textoDeAccion(a)}</li>
          ))}
        </ul>
      )}
      {paso.proveido && <blockquote className={estilos.proveido}>{paso.proveido}</blockquote>}
      {paso.motivo && <p className={estilos.motivo}>Motivo: {paso.motivo}</p>}
      {observacion && <p className={estilos.motivo}>Observación: {observacion}</p>}
      {!compacta && guardada && <p className={estilos.motivo}>{guardada}</p>}
      {!compacta && paso.documentos.length > 0 && (
        <p className={estilos.papeles}>
          {paso.documentos.map((d) => (
            <UnstyledButton key={d.id} onClick={() => alVerDocumento?.(d.id)}>
              {d.cite ?? d.titulo ?? 'Documento'}
            </UnstyledButton>
          ))}
        </p>
      )}
    </div>
  );
}
