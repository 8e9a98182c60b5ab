import { useEffect, useRef, type ReactNode } from 'react';
import type { ProblemaError } from '../api/problema';
import ui from './ui.module.css';

interface Props {
  problema: ProblemaError | null;
  /** What was kept, when it is worth saying. */
  quedo?: string;
  /** What to do: a link, a button. */
  children?: ReactNode;
}

/** A refusal as people read it: what happened, clause by clause; what was kept; what to do. Takes the focus once. */
export function Problema({ problema, quedo, children }: Props) {
  const caja = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problema) caja.current?.focus({ preventScroll: false });
  }, [problema]);
  if (!problema) return null;
  const motivos = problema.motivos.filter((m) => m.texto !== problema.detalle);
  const listados = motivos.length > 0 ? motivos.map((m) => m.texto) : problema.campos.map((c) => c.mensaje);
  const unaSolaFrase = motivos.length > 0 && motivos.map((m) => m.texto).join(' ') === problema.detalle;
  return (
    <div className={ui.problema} role="alert" tabIndex={-1} ref={caja}>
      {!unaSolaFrase && <strong>{problema.detalle}</strong>}
      {listados.length > 0 && (
        <ul>
          {listados.map((texto) => (
            <li key={texto}>{texto}</li>
          ))}
        </ul>
      )}
      {quedo && <p>{quedo}</p>}
      {children}
      {problema.status >= 500 && <p className="mono">{problema.codigo}</p>}
    </div>
  );
}
