import { Link, type LinkProps } from '@tanstack/react-router';
import { Suspense, type ComponentType } from 'react';
import estilos from '../ui/partes.module.css';
import ui from '../ui/ui.module.css';
import { useALaVista } from '../ui/use-a-la-vista';
import { useTitulo } from './use-titulo';

interface Props {
  titulo: string;
  partes: readonly { parte: string; titulo: string; Pagina: ComponentType }[];
  /** The one on screen. */
  parte: string;
  /** Whether the role of who looks opens it. */
  puede: boolean;
  /** Route that takes `parte`. */
  a: Extract<LinkProps['to'], '/administracion/$parte' | '/configuracion/$parte' | '/archivo/$parte'>;
}

/** A desk of several parts: each is a tab with its own address. */
export function PaginaDePartes({ titulo, partes, parte, puede, a }: Props) {
  const visibles = puede ? partes : [];
  const actual = visibles.find((p) => p.parte === parte);
  useTitulo(actual?.titulo ?? titulo);
  const tira = useALaVista(parte);
  return (
    <div className={estilos.pagina}>
      <nav className={estilos.migas} aria-label="Camino">
        <Link to="/">Bandeja</Link>
      </nav>
      <h1>{titulo}</h1>
      <nav ref={tira} className={ui.tira} aria-label={`Partes: ${titulo.toLowerCase()}`}>
        {visibles.map((p) => (
          <Link key={p.parte} to={a} params={{ parte: p.parte }} activeProps={{ 'aria-current': 'page' }}>
            {p.titulo}
          </Link>
        ))}
      </nav>
      {actual ? (
        <Suspense fallback={null}>
          <actual.Pagina />
        </Suspense>
      ) : (
        <p className={estilos.ajena}>
          Esta parte corresponde a otro rol. Pídala a quien administra el sistema.
        </p>
      )}
    </div>
  );
}
