import { useMediaQuery } from '@mantine/hooks';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useLocation, useParams, useRouter } from '@tanstack/react-router';
import { Suspense, useEffect, useRef, type MouseEvent } from 'react';
import paginas from 'virtual:manual';
import { useTitulo } from '../app/use-titulo';
import estilos from './ayuda.module.css';

const INDICE = 'README';
const ESCRITORIOS = ['recepcion', 'secretaria', 'funcionario', 'autoridad', 'archivo', 'administracion'];

const deUna = (id: string) => paginas.find((p) => p.id === id);
const temas = paginas
  .filter((p) => p.id !== INDICE && !ESCRITORIOS.includes(p.id))
  .toSorted((a, b) => a.titulo.localeCompare(b.titulo, 'es'));

/** The manual: the desks and the themes at one side, a page of it at the other. */
export function PaginaAyuda() {
  const { pagina: id } = useParams({ strict: false });
  const angosta = useMediaQuery('(max-width: 860px)', false, { getInitialValueInEffect: false });
  const pagina = deUna(id ?? INDICE);
  useTitulo(pagina ? `Manual: ${pagina.titulo}` : 'Manual');
  return (
    <div className={estilos.manual}>
      <nav className={estilos.indice} aria-label="Manual">
        {angosta ? (
          <details key={id}>
            <summary>Índice</summary>
            <Indice />
          </details>
        ) : (
          <Indice />
        )}
      </nav>
      {pagina ? (
        <Suspense fallback={<div className={estilos.hoja} aria-busy />}>
          <Texto key={pagina.id} id={pagina.id} />
        </Suspense>
      ) : (
        <div className={estilos.hoja}>
          <h1>Esa página no está en el manual</h1>
          <p>
            <Link to="/ayuda">Ver el manual</Link>
          </p>
        </div>
      )}
    </div>
  );
}

function Indice() {
  return (
    <>
      <Link to="/ayuda" activeOptions={{ exact: true }} activeProps={{ 'aria-current': 'page' }}>
        Manual
      </Link>
      <Grupo titulo="Por escritorio" ids={ESCRITORIOS} />
      <Grupo titulo="Por tema" ids={temas.map((t) => t.id)} />
    </>
  );
}

function Grupo({ titulo, ids }: { titulo: string; ids: readonly string[] }) {
  return (
    <>
      <h2>{titulo}</h2>
      <ul>
        {ids.flatMap((id) => {
          const pagina = deUna(id);
          if (!pagina) return [];
          return (
            <li key={id}>
              <Link to="/ayuda/$pagina" params={{ pagina: id }} activeProps={{ 'aria-current': 'page' }}>
                {pagina.titulo}
              </Link>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Texto({ id }: { id: string }) {
  const pagina = deUna(id)!;
  const { data: html } = useSuspenseQuery({
    queryKey: ['manual', id],
    queryFn: () => pagina.leer(),
    staleTime: Infinity,
  });
  const router = useRouter();
  const { hash } = useLocation();
  const texto = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!hash) return;
    const seccion = document.getElementById(decodeURIComponent(hash));
    seccion?.scrollIntoView();
    seccion?.focus({ preventScroll: true });
  }, [hash, html]);
  const alPulsar = (evento: MouseEvent) => {
    const enlace = (evento.target as Element).closest('a');
    if (!enlace || enlace.target || evento.ctrlKey || evento.metaKey || evento.shiftKey) return;
    evento.preventDefault();
    void router.navigate({ href: enlace.getAttribute('href') ?? '/ayuda' });
  };
  return (
    <div className={estilos.hoja}>
      {pagina.secciones.length > 2 && (
        <details className={estilos.secciones}>
          <summary>En esta página</summary>
          <ul>
            {pagina.secciones.map((s) => (
              <li key={s.id}>
                <a
                  href={`/ayuda/${id}#${s.id}`}
                  onClick={(e) => {
                    e.currentTarget.closest('details')?.removeAttribute('open');
                    alPulsar(e);
                  }}
                >
                  {s.titulo}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
      {/* Written in docs/manual and made HTML when the application was built: nothing of a person's is in it. */}
      <article ref={texto} onClick={alPulsar} dangerouslySetInnerHTML={{ __html: html }} />
    </div>
  );
}
