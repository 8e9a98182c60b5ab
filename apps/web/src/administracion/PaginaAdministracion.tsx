import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useSesion } from '../app/sesion';
import { useTitulo } from '../app/use-titulo';
import estilos from './administracion.module.css';

const Organigrama = lazy(async () => ({ default: (await import('./Organigrama')).Organigrama }));
const Funcionarios = lazy(async () => ({ default: (await import('./Funcionarios')).Funcionarios }));
const Feriados = lazy(async () => ({ default: (await import('./Feriados')).Feriados }));
const Entregas = lazy(async () => ({ default: (await import('./Entregas')).Entregas }));

const ruta = getRouteApi('/marco/administracion/$parte');
const PARTES = [
  { parte: 'personas', titulo: 'Unidades y puestos', Pagina: Organigrama, rol: 'administrador' },
  { parte: 'funcionarios', titulo: 'Funcionarios', Pagina: Funcionarios, rol: 'administrador' },
  { parte: 'feriados', titulo: 'Feriados', Pagina: Feriados, rol: 'configurador' },
  { parte: 'entregas', titulo: 'Actas de entrega', Pagina: Entregas, rol: 'administrador' },
] as const;

/** The desk of the administrador and the configurador. */
export function PaginaAdministracion() {
  const { parte } = ruta.useParams();
  const { sesion } = useSesion();
  const suyas = PARTES.filter(
    (p) => sesion.roles.includes(p.rol) || (p.parte === 'feriados' && sesion.roles.includes('administrador')),
  );
  const actual = suyas.find((p) => p.parte === parte);
  useTitulo(actual?.titulo ?? 'Administración');
  return (
    <div className={estilos.pagina}>
      <nav className={estilos.migas} aria-label="Camino">
        <Link to="/">Bandeja</Link>
      </nav>
      <h1>Administración</h1>
      <nav className={estilos.partes} aria-label="Partes de la administración">
        {suyas.map((p) => (
          <Link
            key={p.parte}
            to="/administracion/$parte"
            params={{ parte: p.parte }}
            className={estilos.parte}
            activeProps={{ 'data-activa': true, 'aria-current': 'page' } as object}
          >
            {p.titulo}
          </Link>
        ))}
      </nav>
      {actual ? (
        <Suspense fallback={null}>
          <actual.Pagina />
        </Suspense>
      ) : (
        <p className={estilos.explica}>
          Esta parte corresponde a otro rol. Pídala a quien administra el sistema.
        </p>
      )}
    </div>
  );
}
