import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import estilos from './partes.module.css';

interface Props {
  titulo: string;
  partes: readonly { parte: string; titulo: string }[];
  /** Route that takes `parte`. */
  a: Extract<LinkProps['to'], '/administracion/$parte' | '/configuracion/$parte'>;
  children: ReactNode;
}

/** A desk of several parts: each is a tab with its own address. */
export function PaginaDePartes({ titulo, partes, a, children }: Props) {
  return (
    <div className={estilos.pagina}>
      <nav className={estilos.migas} aria-label="Camino">
        <Link to="/">Bandeja</Link>
      </nav>
      <h1>{titulo}</h1>
      <nav className={estilos.partes} aria-label={`Partes de la ${titulo.toLowerCase()}`}>
        {partes.map((p) => (
          <Link
            key={p.parte}
            to={a}
            params={{ parte: p.parte }}
            className={estilos.parte}
            activeProps={{ 'data-activa': true, 'aria-current': 'page' } as object}
          >
            {p.titulo}
          </Link>
        ))}
      </nav>
      {children}
    </div>
  );
}
