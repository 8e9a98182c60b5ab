import { Link } from '@tanstack/react-router';
import type { Registrada } from '../api/tipos';
import { fechaDeSello, hora, hoyEnLaPaz } from '../ui/fechas';
import { Sello } from '../ui/Sello';
import recepcion from './recepcion.module.css';

/** What was just registered: the code as the stamp leaves it, and what is printed from it. */
export function Registro({ hecha }: { hecha: Registrada }) {
  const { gestion, id, codigo } = hecha.hoja;
  return (
    <section className={recepcion.hecha} role="status">
      <Sello
        codigo={codigo}
        arriba="Recibido"
        abajo={`${fechaDeSello(hoyEnLaPaz(new Date(hecha.recibidoEn)))} · Hrs. ${hora(hecha.recibidoEn)}`}
        puesto
      />
      <div>
        <p>
          <strong>Registrada.</strong> Puede seguir con la siguiente.
        </p>
        <p className={recepcion.enlaces}>
          <Link to="/hojas/$gestion/$id" params={{ gestion: String(gestion), id }}>
            Abrir {codigo}
          </Link>
          <a href={`/api/hojas/${gestion}/${id}/hoja-de-ruta.pdf`} target="_blank" rel="noopener">
            Imprimir la hoja
          </a>
          <a href={`/api/documentos/${hecha.documentoId}/pdf`} target="_blank" rel="noopener">
            Imprimir la nota sellada
          </a>
        </p>
      </div>
    </section>
  );
}
