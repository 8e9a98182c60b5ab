import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { consultaDeDocumentos } from '../bandeja/consultas';
import { nombreDeDocumento } from '../ui/palabras';
import { siguienteDe, textoDeTurno, type Turno } from './turno';
import estilos from './vobo.module.css';

/** After a visto bueno or a signature: the next that waits, without going back to the tray. */
export function BarraSiguiente({ documentoId, hecho }: { documentoId: string; hecho: Turno }) {
  const visar = useQuery(consultaDeDocumentos('por-visar'));
  const firmar = useQuery(consultaDeDocumentos('por-firmar'));
  if (!visar.data || !firmar.data) return null;
  const sigue = siguienteDe(hecho, { 'por-visar': visar.data, 'por-firmar': firmar.data }, documentoId);
  return (
    <aside className={estilos.siguiente} aria-label="Lo que sigue" data-al-pie>
      <p role="status">
        <strong>{sigue ? textoDeTurno(sigue) : 'Nada más espera su visto bueno ni su firma'}</strong>
        {sigue && (
          <span>
            {nombreDeDocumento({ ...sigue.documento, titulo: sigue.documento.titulo || 'sin título' })}
          </span>
        )}
      </p>
      {sigue ? (
        <Button
          renderRoot={(props) => <Link to="/documentos/$id" params={{ id: sigue.documento.id }} {...props} />}
        >
          Siguiente
        </Button>
      ) : (
        <Button
          variant="default"
          renderRoot={(props) => <Link to="/bandeja/$vista" params={{ vista: hecho }} {...props} />}
        >
          A la bandeja
        </Button>
      )}
    </aside>
  );
}
