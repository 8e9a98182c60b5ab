import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import type { Conteos } from '../api/tipos';
import bandeja from './bandeja.module.css';
import { VISTAS } from './vistas';

/** On the phone: the trays within reach of the thumb, and reception. */
export function BarraInferior({
  conteos,
  puedeRegistrar,
}: {
  conteos: Conteos | undefined;
  puedeRegistrar: boolean;
}) {
  const navegar = useNavigate();
  const cuenta = (n: number | undefined) => (n ? <span className={bandeja.conteo}>{n}</span> : null);
  return (
    <nav className={bandeja.inferior} aria-label="Bandejas principales">
      {VISTAS.slice(0, 3).map((v) => (
        <Link
          key={v.vista}
          to="/bandeja/$vista"
          params={{ vista: v.vista }}
          activeProps={{ 'data-activa': true, 'aria-current': 'page' } as object}
        >
          {v.titulo} {v.conteo && cuenta(conteos?.[v.conteo])}
        </Link>
      ))}
      {puedeRegistrar && (
        <Button
          size="compact-md"
          onClick={() => void navegar({ to: '/recepcion' })}
          aria-label="Nueva recepción"
        >
          +
        </Button>
      )}
    </nav>
  );
}
