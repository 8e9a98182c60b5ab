import type { ReactNode } from 'react';
import type { DocumentoVisto } from '../api/tipos';
import { FirmasDelDocumento } from '../hoja/FirmasDelDocumento';
import type { Lugar } from '../ui/visor/marcas';
import { Visor } from '../ui/visor/Visor';
import estilos from './documento.module.css';
import { VistaDeCarta } from './VistaDeCarta';

interface Props {
  documento: DocumentoVisto;
  /** what lies over each page */
  capa?: ((pagina: number) => ReactNode) | undefined;
  /** a place to be brought into view */
  ver?: Lugar | null;
}

/** The page that the words make; or the uploaded paper as it is, with what its signatures say. */
export function VistaDelBorrador({ documento: d, capa, ver = null }: Props) {
  if (d.hechura !== 'subido') return <VistaDeCarta id={d.id} capa={capa} ver={ver} />;
  const revision = d.revisiones.reduce((mayor, r) => Math.max(mayor, r.n), 1);
  const url = `/api/documentos/${d.id}/pdf?revision=${revision}`;
  return (
    <div className={estilos.vistaSubida}>
      <FirmasDelDocumento documentoId={d.id} revision={revision} />
      <Visor
        fuente={{ url }}
        clave={`${d.id}@${revision}`}
        titulo="El PDF subido"
        descarga={url}
        capa={capa}
        ver={ver}
      />
    </div>
  );
}
