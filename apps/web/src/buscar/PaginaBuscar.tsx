import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { comoProblema } from '../api/problema';
import { useTitulo } from '../app/use-titulo';
import { Codigo } from '../ui/Codigo';
import { Lista } from '../ui/Lista';
import { textoDeEstado } from '../ui/palabras';
import buscar from './buscar.module.css';
import { consultaDeBusqueda, consultaDeCites } from './consultas';
import { DocumentosHallados } from './DocumentosHallados';
import { pidePalabras } from './extracto';
import { HalladasPorPalabras } from './HalladasPorPalabras';

const ruta = getRouteApi('/marco/buscar');

/** What was found for a code, a CITE or words: hojas, and below them own documentos. */
export function PaginaBuscar() {
  const { q = '' } = ruta.useSearch();
  useTitulo(`Buscar ${q}`);
  const { data, error, refetch } = useQuery({ ...consultaDeBusqueda(q), enabled: q !== '' });
  const { data: documentos = [] } = useQuery({ ...consultaDeCites(q), enabled: q !== '' });
  const conPalabras = pidePalabras(q);
  // That no hoja has the code is no news beside what was looked for: a paper, or words.
  const sinCodigo = data?.length === 0 && (documentos.length > 0 || conPalabras);
  return (
    <div className={buscar.pagina}>
      <h1>Resultados para «{q}»</h1>
      {!sinCodigo && (
        <div className={buscar.lista}>
          <Lista
            nombre="Hojas de ruta halladas"
            filas={data}
            problema={error ? comoProblema(error) : null}
            claveDe={(h) => `${h.gestion}-${h.id}`}
            esqueleto={<Skeleton h={40} my={1} radius={0} />}
            reintentar={() => void refetch()}
            vacio={{
              titulo: 'Ninguna hoja con ese código',
              texto:
                'Escriba el número y la gestión: 1648-18, 1648/2018 o solo 1648; o un CITE: gdat 267. Solo aparece lo que su puesto alcanza.',
              acto: <Link to="/">Volver a la bandeja</Link>,
            }}
          >
            {(h) => (
              <div className={buscar.fila}>
                <Codigo codigo={h.codigo} gestion={h.gestion} hojaId={h.id} />
                <Link to="/hojas/$gestion/$id" params={{ gestion: String(h.gestion), id: h.id }}>
                  {h.referencia}
                </Link>
                <span className="suave">{textoDeEstado(h.estado)}</span>
              </div>
            )}
          </Lista>
        </div>
      )}
      {documentos.length > 0 && <DocumentosHallados documentos={documentos} />}
      {conPalabras && <HalladasPorPalabras q={q} sola={sinCodigo && documentos.length === 0} />}
    </div>
  );
}
