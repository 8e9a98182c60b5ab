import { useState, type ReactNode } from 'react';
import ui from './ui.module.css';

interface Props {
  alSoltar: (archivos: readonly File[]) => void;
  /** what was brought is refused */
  mal?: boolean | undefined;
  children: ReactNode;
}

/** A place where files may be dropped. */
export function Soltar({ alSoltar, mal, children }: Props) {
  const [encima, setEncima] = useState(false);
  return (
    <div
      className={ui.soltar}
      data-encima={encima || undefined}
      data-mal={mal || undefined}
      onDragOver={(e) => {
        e.preventDefault();
        setEncima(true);
      }}
      onDragLeave={() => setEncima(false)}
      onDrop={(e) => {
        e.preventDefault();
        setEncima(false);
        alSoltar([...e.dataTransfer.files]);
      }}
    >
      {children}
    </div>
  );
}
