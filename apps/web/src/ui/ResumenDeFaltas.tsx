import { useEffect, useRef } from 'react';
import ui from './ui.module.css';

interface Props {
  /** Fault by field, in the order of the form. */
  faltas: Record<string, string>;
  nombreDe: (campo: string) => string;
  /** Takes the person to the field. */
  irA: (campo: string) => void;
}

/** The faults of a form in one place, each linked to its field. */
export function ResumenDeFaltas({ faltas, nombreDe, irA }: Props) {
  const caja = useRef<HTMLDivElement>(null);
  const campos = Object.keys(faltas);
  const huella = campos.join();
  useEffect(() => {
    if (huella) caja.current?.scrollIntoView({ block: 'nearest' });
  }, [huella]);
  if (campos.length === 0) return null;
  return (
    <div className={ui.problema} role="alert" ref={caja}>
      <strong>
        {campos.length === 1 ? 'Falta algo para registrar' : `Faltan ${campos.length} cosas para registrar`}
      </strong>
      <ul>
        {campos.map((campo) => (
          <li key={campo}>
            <a
              href={`#${campo}`}
              onClick={(e) => {
                e.preventDefault();
                irA(campo);
              }}
            >
              {nombreDe(campo)}
            </a>
            : {faltas[campo]}
          </li>
        ))}
      </ul>
    </div>
  );
}
