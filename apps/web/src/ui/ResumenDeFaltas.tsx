import { useEffect, useRef } from 'react';
import ui from './ui.module.css';

interface Props {
  /** Fault by field, in the order of the form. */
  faltas: Record<string, string>;
  nombreDe: (campo: string) => string;
  /** Takes the person to the field. */
  irA: (campo: string) => void;
  /** How many they are, in words. */
  titulo?: (cuantas: number) => string;
}

const loQueFalta = (n: number): string =>
  n === 1 ? 'Falta algo para registrar' : `Faltan ${n} cosas para registrar`;

/** The faults of a form in one place, each linked to its field. */
export function ResumenDeFaltas({ faltas, nombreDe, irA, titulo = loQueFalta }: Props) {
  const caja = useRef<HTMLDivElement>(null);
  const campos = Object.keys(faltas);
  const huella = campos.join();
  useEffect(() => {
    if (huella) caja.current?.scrollIntoView({ block: 'nearest' });
  }, [huella]);
  if (campos.length === 0) return null;
  return (
    <div className={ui.problema} role="alert" ref={caja}>
      <strong>{titulo(campos.length)}</strong>
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
