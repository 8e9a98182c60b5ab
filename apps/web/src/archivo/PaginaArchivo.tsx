import { getRouteApi } from '@tanstack/react-router';
import { lazy } from 'react';
import { PaginaDePartes } from '../app/PaginaDePartes';
import { useSesion } from '../app/sesion';
import { usaElArchivo } from './quienes';

const ruta = getRouteApi('/marco/archivo/$parte');

const PARTES = [
  {
    parte: 'carpetas',
    titulo: 'Carpetas',
    Pagina: lazy(() => import('./Carpetas').then((m) => ({ default: m.Carpetas }))),
  },
  {
    parte: 'prestamos',
    titulo: 'Préstamos',
    Pagina: lazy(() => import('./Prestamos').then((m) => ({ default: m.Prestamos }))),
  },
  {
    parte: 'transferencias',
    titulo: 'Transferencias',
    Pagina: lazy(() => import('./Transferencias').then((m) => ({ default: m.Transferencias }))),
  },
  {
    parte: 'retencion',
    titulo: 'Retención',
    Pagina: lazy(() => import('./Retencion').then((m) => ({ default: m.Retencion }))),
  },
];

/** The desk of the archive. Who does not keep it works here with the carpetas of their own unidad. */
export function PaginaArchivo() {
  const { parte } = ruta.useParams();
  const { sesion } = useSesion();
  return (
    <PaginaDePartes
      titulo="Archivo"
      partes={PARTES}
      parte={parte}
      puede={usaElArchivo(sesion.roles)}
      a="/archivo/$parte"
    />
  );
}
