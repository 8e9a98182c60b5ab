import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ProblemaError } from '../api/problema';
import ui from './ui.module.css';
import { Vacio } from './Vacio';

interface Props<T> {
  /** Name of the list for screen readers. */
  nombre: string;
  filas: readonly T[] | undefined;
  problema: ProblemaError | null;
  claveDe: (fila: T) => string;
  children: (fila: T, indice: number) => ReactNode;
  /** One row's own shape while it loads. */
  esqueleto: ReactNode;
  vacio: { titulo: string; texto: string; acto?: ReactNode };
  reintentar: () => void;
  /** More rows to ask for. */
  mas?: { pedir: () => void; cargando: boolean } | null;
  fin?: string;
}

/** Every list of the product: skeleton of its own shape, empty, error with retry, rows, and its end. */
export function Lista<T>(p: Props<T>) {
  if (p.problema && !p.filas) {
    return (
      <div className={ui.falloLista} role="alert">
        <strong>No se pudo cargar la lista.</strong>
        <p>{p.problema.detalle}</p>
        <Button variant="default" onClick={p.reintentar}>
          Reintentar
        </Button>
      </div>
    );
  }
  if (!p.filas) {
    return (
      <div aria-busy="true" aria-label={`Cargando ${p.nombre}`} role="status">
        {Array.from({ length: 7 }, (_, i) => (
          <div key={i} aria-hidden>
            {p.esqueleto}
          </div>
        ))}
      </div>
    );
  }
  if (p.filas.length === 0)
    return (
      <>
        <Vacio {...p.vacio} />
        {p.mas && <MasFilas {...p.mas} />}
      </>
    );
  return (
    <>
      <ol aria-label={p.nombre}>
        {p.filas.map((fila, i) => (
          <li key={p.claveDe(fila)}>{p.children(fila, i)}</li>
        ))}
      </ol>
      {p.mas ? <MasFilas {...p.mas} /> : <p className={ui.finLista}>{p.fin ?? 'Fin de la lista'}</p>}
    </>
  );
}

function MasFilas({ pedir, cargando }: { pedir: () => void; cargando: boolean }) {
  return (
    <div className={ui.finLista}>
      <Button variant="default" onClick={pedir} loading={cargando}>
        Ver más
      </Button>
    </div>
  );
}
