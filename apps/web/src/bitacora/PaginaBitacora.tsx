import { Skeleton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useSesion } from '../app/sesion';
import { useTitulo } from '../app/use-titulo';
import { dePaginas } from '../ui/de-paginas';
import { Lista } from '../ui/Lista';
import partes from '../ui/partes.module.css';
import { Problema } from '../ui/Problema';
import registro from '../ui/registro.module.css';
import { consultaDeBitacora, type Filtro } from './consultas';
import { EventoDeBitacora } from './EventoDeBitacora';
import { FiltrosDeBitacora } from './FiltrosDeBitacora';

const ruta = getRouteApi('/marco/bitacora');

/** The trail: every act of everybody, the newest first. */
export function PaginaBitacora() {
  useTitulo('Bitácora');
  const { sesion } = useSesion();
  const puede = sesion.roles.some((r) => r === 'auditor' || r === 'administrador');
  return (
    <div className={partes.pagina}>
      <nav className={partes.migas} aria-label="Camino">
        <Link to="/">Bandeja</Link>
      </nav>
      <h1>Bitácora</h1>
      {puede ? (
        <Eventos />
      ) : (
        <p className={partes.ajena}>La bitácora la leen el auditor y el administrador.</p>
      )}
    </div>
  );
}

function Eventos() {
  const filtro: Filtro = ruta.useSearch();
  const navegar = ruta.useNavigate();
  const paginas = dePaginas(useInfiniteQuery(consultaDeBitacora(filtro)));
  const planilla = `/api/bitacora/planilla.csv?${new URLSearchParams(filtro).toString()}`;
  return (
    <>
      <p className={registro.explica}>
        Cada acto, con quién, cuándo y qué cambió. Nada se borra ni se corrige: cada línea está encadenada a
        la anterior de su objeto. También queda quién la consulta.
      </p>
      <FiltrosDeBitacora
        key={JSON.stringify(filtro)}
        filtro={filtro}
        alPedir={(search) => void navegar({ search })}
        planilla={planilla}
      />
      {paginas.filas && <Problema problema={paginas.problema} />}
      <div className={registro.hoja}>
        <Lista
          nombre="Eventos de la bitácora"
          {...paginas}
          claveDe={(e) => e.clave}
          esqueleto={<Skeleton h={52} my={4} />}
          vacio={{
            titulo: 'Ningún acto así',
            texto: 'Quite un filtro, o amplíe las fechas: la bitácora guarda todo desde el primer día.',
          }}
          fin="Hasta aquí, todo lo que consta."
        >
          {(e) => <EventoDeBitacora evento={e} />}
        </Lista>
      </div>
    </>
  );
}
