import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { comoProblema } from '../api/problema';
import { Lista } from '../ui/Lista';
import bandeja from './bandeja.module.css';
import { consultaDeDocumentos } from './consultas';
import { EsqueletoDeFila } from './EsqueletoDeFila';
import { FilaDocumento } from './FilaDocumento';
import { vistaDe, type VistaDeDocumentos } from './vistas';

const PorFirmar = lazy(async () => ({ default: (await import('./PorFirmar')).PorFirmar }));

/** Drafts, or what waits for a visto bueno or a signature. */
export function ListaDocumentos({ vista }: { vista: VistaDeDocumentos }) {
  const { data, error, refetch } = useQuery(consultaDeDocumentos(vista));
  const datos = vistaDe(vista);
  if (vista === 'por-firmar' && data)
    return (
      <Suspense fallback={<EsqueletoDeFila />}>
        <PorFirmar documentos={data} titulo={datos.titulo} vacio={datos.vacio} />
      </Suspense>
    );
  return (
    <>
      <Lista
        nombre={datos.titulo}
        filas={data}
        problema={error ? comoProblema(error) : null}
        claveDe={(d) => d.id}
        esqueleto={<EsqueletoDeFila />}
        vacio={datos.vacio}
        reintentar={() => void refetch()}
      >
        {(d) => <FilaDocumento documento={d} />}
      </Lista>
      {vista === 'borradores' && (
        <Link to="/bandeja/$vista" params={{ vista: 'descartados' }} className={bandeja.alPie}>
          Descartados
        </Link>
      )}
      {vista === 'descartados' && (
        <Link to="/bandeja/$vista" params={{ vista: 'borradores' }} className={bandeja.alPie}>
          Volver a Borradores
        </Link>
      )}
    </>
  );
}
