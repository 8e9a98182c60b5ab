import { useEffect, useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { ProblemaError } from '../api/problema';
import { claveDeFalta, faltasVistas, type FaltaVista } from './campos-con-falta';
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
  if (problema.motivos.length === 0 && problema.campos.length > 0)
    return <CamposPorRevisar {...{ problema, quedo, children, caja }} />;
  const listados = problema.motivos.filter((m) => m.texto !== problema.detalle).map((m) => m.texto);
  const unaSolaFrase = listados.length > 0 && listados.join(' ') === problema.detalle;
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

interface PropsDeCampos extends Props {
  problema: ProblemaError;
  caja: RefObject<HTMLDivElement | null>;
}

/** What is wrong with what was written: each thing once, with the name of its field, which takes one there. */
function CamposPorRevisar({ problema, quedo, children, caja }: PropsDeCampos) {
  const [faltas, setFaltas] = useState<readonly FaltaVista[]>([]);
  useLayoutEffect(() => {
    const formulario = caja.current?.closest('form, main, [role="dialog"]') ?? document;
    setFaltas(faltasVistas(formulario, problema.campos));
  }, [problema, caja]);
  return (
    <div className={ui.problema} role="alert" tabIndex={-1} ref={caja}>
      <strong>{faltas.length === 1 ? 'Revise un dato' : `Revise ${faltas.length} datos`}</strong>
      <ul>
        {faltas.map(({ mensaje, campo }) => (
          <li key={claveDeFalta({ mensaje, campo })}>
            {campo && (
              <>
                <a
                  href={`#${campo.id}`}
                  onClick={(e) => {
                    e.preventDefault();
                    campo.ir();
                  }}
                >
                  {campo.nombre}
                </a>
                {': '}
              </>
            )}
            {mensaje}
          </li>
        ))}
      </ul>
      {quedo && <p>{quedo}</p>}
      {children}
    </div>
  );
}
