import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { comoProblema } from '../api/problema';
import { FalloDePagina } from '../app/PaginasDeFallo';
import { useTitulo } from '../app/use-titulo';
import { textoDeTipo } from '../ui/palabras';
import { Vacio } from '../ui/Vacio';
import { consultaDeDocumento } from './consultas';
import estilos from './documento.module.css';
import { DocumentoDescartado } from './DocumentoDescartado';
import { DocumentoEmitido } from './DocumentoEmitido';
import { DocumentoEnBorrador } from './DocumentoEnBorrador';
import { DocumentoEnVobo } from '../vobo/DocumentoEnVobo';
import type { Turno } from '../vobo/turno';
import vobo from '../vobo/vobo.module.css';

const BarraSiguiente = lazy(async () => ({
  default: (await import('../vobo/BarraSiguiente')).BarraSiguiente,
}));

const ruta = getRouteApi('/marco/documentos/$id');

/** A documento: while it is a draft, the editor and the page it makes; afterwards, the paper. */
export function PaginaDocumento() {
  const { id } = ruta.useParams();
  const { data, error, refetch } = useQuery(consultaDeDocumento(id));
  const [vez, setVez] = useState(0);
  const [hecho, setHecho] = useState<{ id: string; turno: Turno } | null>(null);
  useTitulo(data?.cite ?? data?.titulo ?? (data ? textoDeTipo(data.tipo) : 'Documento'));
  if (error && !data) return <FalloDePagina error={error} reset={() => void refetch()} />;
  if (!data) {
    return (
      <div className={estilos.pagina} role="status" aria-label="Cargando el documento">
        <div style={{ padding: 24 }}>
          <Skeleton h={28} w="60%" mb={20} />
          <Skeleton h={320} />
        </div>
      </div>
    );
  }
  const alHacer = (turno: Turno) => setHecho({ id, turno });
  const sigue = hecho?.id === id ? hecho.turno : null;
  return (
    <div className={sigue ? vobo.conSiguiente : undefined}>
      {sigue && error && comoProblema(error).status === 404 ? (
        <YaNoEsta />
      ) : data.estado === 'EN_VOBO' && data.contenido ? (
        <DocumentoEnVobo key={`${id}/${data.version}`} documento={data} alHacer={alHacer} />
      ) : data.estado === 'BORRADOR' && data.contenido ? (
        <DocumentoEnBorrador
          key={`${id}/${vez}`}
          documento={data}
          recargar={() => void refetch().then(() => setVez((v) => v + 1))}
          alFirmar={() => alHacer('por-firmar')}
        />
      ) : data.estado === 'DESCARTADO' ? (
        <DocumentoDescartado documento={data} />
      ) : (
        <DocumentoEmitido documento={data} alFirmar={() => alHacer('por-firmar')} />
      )}
      {sigue && (
        <Suspense fallback={null}>
          <BarraSiguiente documentoId={id} hecho={sigue} />
        </Suspense>
      )}
    </div>
  );
}

/** What was sent back is again of who writes it. */
const YaNoEsta = () => (
  <div className={estilos.pagina}>
    <h1 className="solo-lector">Hecho</h1>
    <Vacio titulo="Hecho" texto="El documento volvió a quien lo redacta: ya no está en su mesa." />
  </div>
);
