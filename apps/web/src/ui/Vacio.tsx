import type { ReactNode } from 'react';
import ui from './ui.module.css';

/** An empty place says what will come here, and offers the one act that fills it. */
export function Vacio({ titulo, texto, acto }: { titulo: string; texto: string; acto?: ReactNode }) {
  return (
    <div className={ui.vacio}>
      <h2>{titulo}</h2>
      <p>{texto}</p>
      {acto}
    </div>
  );
}
