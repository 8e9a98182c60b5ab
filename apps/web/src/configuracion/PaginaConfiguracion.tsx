import { getRouteApi } from '@tanstack/react-router';
import { lazy } from 'react';
import { PaginaDePartes } from '../app/PaginaDePartes';
import { useSesion } from '../app/sesion';

const Tipos = lazy(async () => ({ default: (await import('./Tipos')).Tipos }));
const Plantillas = lazy(async () => ({ default: (await import('./Plantillas')).Plantillas }));
const Series = lazy(async () => ({ default: (await import('./Series')).Series }));
const Feriados = lazy(async () => ({ default: (await import('../administracion/Feriados')).Feriados }));
const Retencion = lazy(async () => ({
  default: (await import('../archivo/TablaDeRetencion')).TablaDeRetencion,
}));

const ruta = getRouteApi('/marco/configuracion/$parte');
const PARTES = [
  { parte: 'tipos', titulo: 'Tipos de documento', Pagina: Tipos },
  { parte: 'plantillas', titulo: 'Plantillas', Pagina: Plantillas },
  { parte: 'series', titulo: 'Series de CITE', Pagina: Series },
  { parte: 'feriados', titulo: 'Feriados', Pagina: Feriados },
  { parte: 'retencion', titulo: 'Retención', Pagina: Retencion },
] as const;

/** The desk of the configurador: what papers there are, how they look, how they are numbered, which days do not count, how long papers are kept. */
export function PaginaConfiguracion() {
  const { parte } = ruta.useParams();
  const { sesion } = useSesion();
  const puede = sesion.roles.some((r) => r === 'configurador' || r === 'administrador');
  return (
    <PaginaDePartes
      titulo="Configuración"
      partes={PARTES}
      parte={parte}
      puede={puede}
      a="/configuracion/$parte"
    />
  );
}
