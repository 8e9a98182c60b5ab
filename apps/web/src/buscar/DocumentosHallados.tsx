import { Link } from '@tanstack/react-router';
import type { DocumentoHallado } from '../api/tipos';
import { estadoDeDocumento, textoDeTipo } from '../ui/palabras';
import buscar from './buscar.module.css';

/** Own papers whose CITE is, or looks like, what was typed. */
export function DocumentosHallados({ documentos }: { documentos: readonly DocumentoHallado[] }) {
  return (
    <section>
      <h2>Documentos</h2>
      <ol aria-label="Documentos hallados" className={buscar.lista}>
        {documentos.map((d) => (
          <li key={d.id} className={buscar.fila}>
            <Link to="/documentos/$id" params={{ id: d.id }} className={buscar.cite}>
              {d.cite}
            </Link>
            <span>{d.titulo ?? textoDeTipo(d.tipo)}</span>
            <span className="suave">{estadoDeDocumento(d)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
