import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useSesion } from '../app/sesion';
import { PaginaDePartes } from '../ui/PaginaDePartes';
import { useTitulo } from '../app/use-titulo';
import estilos from './administracion.module.css';

const Organigrama = lazy(async () => ({ default: (await import('./Organigrama')).Organigrama }));
const Funcionarios = lazy(async () => ({ default: (await import('./Funcionarios')).Funcionarios }));
const Entregas = lazy(async () => ({ default: (await import('./Entregas')).Entregas }));

const ruta = getRouteApi('/marco/administracion/$parte');
const PARTES = [
  { parte: 'personas', titulo: 'Unidades y puestos', Pagina: Organigrama },
  { parte: 'funcionarios', titulo: 'Funcionarios', Pagina: Funcionarios },
  { parte: 'entregas', titulo: 'Actas de entrega', Pagina: Entregas },
] as const;

/** The desk of the administrador: people, posts, handovers. */
export function PaginaAdministracion() {
  const { parte } = ruta.useParams();
  const { sesion } = useSesion();
  const administra = sesion.roles.includes('administrador');
  const actual = administra ? PARTES.find((p) => p.parte === parte) : undefined;
  useTitulo(actual?.titulo ?? 'Administración');
  return (
    <PaginaDePartes titulo="Administración" partes={administra ? PARTES : []} a="/administracion/$parte">
      {actual ? (
        <Suspense fallback={null}>
          <actual.Pagina />
        </Suspense>
      ) : (
        <p className={estilos.explica}>
          Esta parte corresponde a otro rol. Pídala a quien administra el sistema.
        </p>
      )}
    </PaginaDePartes>
  );
}
