import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Registrada } from '../api/tipos';
import { consultaDeRecepcion } from '../hoja/consultas';
import { EstadoDelSello } from '../hoja/EstadoDelSello';
import { fechaDeSello, hora, hoyEnLaPaz } from '../ui/fechas';
import { Sello } from '../ui/Sello';
import recepcion from './recepcion.module.css';

/** What was just registered: the code as the stamp leaves it, the stamp in the making, and what is printed. */
export function Registro({ hecha }: { hecha: Registrada }) {
  const { gestion, id, codigo } = hecha.hoja;
  const { data } = useQuery(consultaDeRecepcion(gestion, hecha.recepcionId));
  const sellada = data?.estado === 'sellado';
  return (
    <section className={recepcion.hecha} role="status" aria-label={`Registrada ${codigo}`}>
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
        {data && <EstadoDelSello sello={{ ...data, recepcionId: hecha.recepcionId }} />}
        <p className={recepcion.enlaces}>
          <Link to="/hojas/$gestion/$id" params={{ gestion: String(gestion), id }}>
            Abrir {codigo}
          </Link>
          {sellada && (
            <a href={`/api/documentos/${hecha.documentoId}/pdf`} target="_blank" rel="noopener">
              Imprimir la nota sellada
            </a>
          )}
          <a
            href={`/api/recepciones/${gestion}/${hecha.recepcionId}/etiqueta.pdf`}
            target="_blank"
            rel="noopener"
          >
            Imprimir la etiqueta
          </a>
          <a
            href={`/api/recepciones/${gestion}/${hecha.recepcionId}/comprobante.pdf`}
            target="_blank"
            rel="noopener"
          >
            Imprimir el comprobante
          </a>
          <a href={`/api/hojas/${gestion}/${id}/hoja-de-ruta.pdf`} target="_blank" rel="noopener">
            Imprimir la hoja
          </a>
          {data?.estado === 'constancia' && (
            <a
              href={`/api/recepciones/${gestion}/${hecha.recepcionId}/constancia.pdf`}
              target="_blank"
              rel="noopener"
            >
              Imprimir la constancia
            </a>
          )}
        </p>
      </div>
    </section>
  );
}
