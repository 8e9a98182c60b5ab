import type { DocumentoVisto } from '../api/tipos';
import { fechaCorta, fechaYHora } from '../ui/fechas';
import estilos from './documento.module.css';

type Despacho = DocumentoVisto['despachos'][number];

const detalleDeAcuse = (a: NonNullable<Despacho['acuse']>): string =>
  [fechaCorta(a.fecha), a.hora, a.codigo && `código ${a.codigo}`, a.nombre].filter(Boolean).join(' · ');

function Salida({ documentoId, salida: s }: { documentoId: string; salida: Despacho }) {
  return (
    <li data-estado={s.estado}>
      Salió el {fechaCorta(s.fecha)} por {s.medio}
      {s.transportista && ` (${s.transportista})`}.{' '}
      {s.estado === 'pendiente' && <strong>Falta el acuse.</strong>}
      {s.estado === 'no-entregado' && <strong>No se entregó: {s.motivo}.</strong>}
      {s.acuse && <strong>Acuse: {detalleDeAcuse(s.acuse)}</strong>}{' '}
      {s.acuse?.anexo && (
        <a href={`/api/documentos/${documentoId}/anexos/${s.acuse.anexo}/pdf`} target="_blank" rel="noopener">
          Ver la copia sellada
        </a>
      )}
    </li>
  );
}

/** How the documento went out and what came back; and, when it was voided, why. */
export function SalidasDelDocumento({ documento: d }: { documento: DocumentoVisto }) {
  if (d.despachos.length === 0 && !d.anulacion) return null;
  return (
    <section className={estilos.salidas} aria-label="Salidas y acuse">
      {d.anulacion && (
        <p role="note" className={estilos.anulado}>
          <strong>Anulado</strong> el {fechaYHora(d.anulacion.en)} por {d.anulacion.cargo}:{' '}
          {d.anulacion.motivo}{' '}
          <a href={`/api/documentos/${d.id}/constancia-de-anulacion.pdf`} target="_blank" rel="noopener">
            Constancia de anulación
          </a>
        </p>
      )}
      {d.despachos.length > 0 && (
        <ul>
          {d.despachos.map((s) => (
            <Salida key={s.n} documentoId={d.id} salida={s} />
          ))}
        </ul>
      )}
    </section>
  );
}
