import { UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import bandeja from './bandeja.module.css';
import { cuentaCorta } from './filtro';
import filtro from './filtro.module.css';
import { busquedaDe } from './orden-de-vistas';
import { consultaDeVistas } from './vistas-guardadas';

const DialogoDeVistas = lazy(async () => ({ default: (await import('./DialogoDeVistas')).DialogoDeVistas }));
const ruta = getRouteApi('/marco/bandeja/$vista');

/** Saved views in the rail, each with what it holds now. */
export function VistasDelRiel() {
  const { data: vistas } = useQuery(consultaDeVistas);
  const { guardada } = ruta.useSearch();
  const [editando, setEditando] = useState(false);
  if (!vistas || vistas.length === 0) return null;
  return (
    <div className={bandeja.comienzos}>
      <div className={filtro.cabezaDeVistas}>
        <h2 id="vistas-guardadas">Vistas</h2>
        <UnstyledButton className={filtro.editar} onClick={() => setEditando(true)}>
          Ordenar y cambiar
        </UnstyledButton>
      </div>
      <ul aria-labelledby="vistas-guardadas">
        {vistas.map((v) => (
          <li key={v.id}>
            <Link
              to="/bandeja/$vista"
              params={{ vista: v.vista }}
              search={busquedaDe(v)}
              className={bandeja.vista}
              activeProps={{}}
              data-activa={v.id === guardada || undefined}
              aria-current={v.id === guardada ? 'page' : undefined}
              title={v.deLaUnidad ? `${v.nombre} (de la unidad)` : v.nombre}
            >
              <span className={filtro.nombre}>
                {v.nombre}
                {v.deLaUnidad && <small className="suave"> unidad</small>}
                {v.terminado && <small className={filtro.caduca}> nombra algo que terminó</small>}
              </span>
              {v.cuenta !== null && <span className={bandeja.conteo}>{cuentaCorta(v.cuenta)}</span>}
            </Link>
          </li>
        ))}
      </ul>
      {editando && (
        <Suspense fallback={null}>
          <DialogoDeVistas alCerrar={() => setEditando(false)} />
        </Suspense>
      )}
    </div>
  );
}
