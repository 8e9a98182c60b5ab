import type { Nivel, PlazoDeHoja } from '../api/tipos';
import ui from './ui.module.css';

const SIGNOS: Record<Nivel, string> = { vencido: '!', hoy: '◷', pronto: '◷', normal: '' };

interface Props {
  texto: string;
  nivel: Nivel | null;
  titulo?: string;
  /** Nothing is due any more: it is said, and does not ask to be looked at. */
  cerrado?: boolean;
}

/** Days left in words; the colour only repeats what the words say. */
export function Plazo({ texto, nivel, titulo, cerrado = false }: Props) {
  const signo = nivel && !cerrado ? SIGNOS[nivel] : '';
  return (
    <span
      className={ui.plazo}
      data-nivel={cerrado ? 'normal' : (nivel ?? 'normal')}
      data-cerrado={cerrado || undefined}
      title={titulo}
    >
      {signo && <span aria-hidden>{signo} </span>}
      {texto}
    </span>
  );
}

/** @returns whether a plazo was met or voided */
export const estaCerrado = (z: { estado: string }): boolean =>
  z.estado === 'CUMPLIDO' || z.estado === 'ANULADO';

/** A plazo of a list: how it stands, and whose it is. What is closed is said after its name, with no mark. */
export function PlazoConNombre({ plazo: { descripcion, texto, nivel, ...z } }: { plazo: PlazoDeHoja }) {
  if (estaCerrado(z))
    return (
      <li className="suave">
        {descripcion} · <Plazo texto={texto} nivel={nivel} cerrado />
      </li>
    );
  return (
    <li>
      <Plazo texto={texto} nivel={nivel} /> <span>{descripcion}</span>
    </li>
  );
}
