import type { DocumentoVisto } from '../api/tipos';
import { FirmasDelDocumento } from '../hoja/FirmasDelDocumento';
import { Visor } from '../ui/visor/Visor';
import estilos from './documento.module.css';
import { VistaDeCarta } from './VistaDeCarta';

/** The page that the words make; or the uploaded paper as it is, with what its signatures say. */
export function VistaDelBorrador({ documento: d }: { documento: DocumentoVisto }) {
  if (d.hechura !== 'subido') return <VistaDeCarta id={d.id} />;
  const revision = d.revisiones.reduce((mayor, r) => Math.max(mayor, r.n), 1);
  const url = `/api/documentos/${d.id}/pdf?revision=${revision}`;
  return (
    <div className={estilos.vistaSubida}>
      <FirmasDelDocumento documentoId={d.id} revision={revision} />
      <Visor fuente={{ url }} clave={`${d.id}@${revision}`} titulo="El PDF subido" descarga={url} />
    </div>
  );
}
