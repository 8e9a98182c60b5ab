import { getRouteApi } from '@tanstack/react-router';
import { lazy } from 'react';
import { PaginaDePartes } from '../app/PaginaDePartes';
import { useSesion } from '../app/sesion';

const Organigrama = lazy(async () => ({ default: (await import('./Organigrama')).Organigrama }));
const Funcionarios = lazy(async () => ({ default: (await import('./Funcionarios')).Funcionarios }));
const Certificados = lazy(async () => ({ default: (await import('./Certificados')).Certificados }));
const Entregas = lazy(async () => ({ default: (await import('./Entregas')).Entregas }));
const Importar = lazy(async () => ({ default: (await import('./importar/Importar')).Importar }));
const Tareas = lazy(async () => ({ default: (await import('./Tareas')).Tareas }));

const ruta = getRouteApi('/marco/administracion/$parte');
const PARTES = [
  { parte: 'personas', titulo: 'Unidades y puestos', Pagina: Organigrama },
  { parte: 'funcionarios', titulo: 'Funcionarios', Pagina: Funcionarios },
  { parte: 'importar', titulo: 'Importar', Pagina: Importar },
  { parte: 'certificados', titulo: 'Certificados', Pagina: Certificados },
  { parte: 'entregas', titulo: 'Actas de entrega', Pagina: Entregas },
  { parte: 'tareas', titulo: 'Tareas del sistema', Pagina: Tareas },
] as const;

/** The desk of the administrador: people, posts, handovers, and what the system does by itself. */
export function PaginaAdministracion() {
  const { parte } = ruta.useParams();
  const { sesion } = useSesion();
  const puede = sesion.roles.includes('administrador');
  return (
    <PaginaDePartes
      titulo="Administración"
      partes={PARTES}
      parte={parte}
      puede={puede}
      a="/administracion/$parte"
    />
  );
}
