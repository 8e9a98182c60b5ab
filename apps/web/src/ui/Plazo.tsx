import type { Nivel } from '../api/tipos';
import ui from './ui.module.css';

const SIGNOS: Record<Nivel, string> = { vencido: '!', hoy: '◷', pronto: '◷', normal: '' };

/** Days left in words; the colour only repeats what the words say. */
export function Plazo({ texto, nivel, titulo }: { texto: string; nivel: Nivel | null; titulo?: string }) {
  const signo = nivel ? SIGNOS[nivel] : '';
  return (
    <span className={ui.plazo} data-nivel={nivel ?? 'normal'} title={titulo}>
      {signo && <span aria-hidden>{signo} </span>}
      {texto}
    </span>
  );
}
