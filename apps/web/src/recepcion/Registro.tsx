import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { memo, type ReactNode } from 'react';
import { consultaDeRecepcion } from '../hoja/consultas';
import { EstadoDelSello } from '../hoja/EstadoDelSello';
import { fechaDeSello, hora, hoyEnLaPaz } from '../ui/fechas';
import { Sello } from '../ui/Sello';
import recepcion from './recepcion.module.css';
import type { HechaEnMesa } from './use-registrar';

function Imprimir({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noopener">
      Imprimir {children}
    </a>
  );
}

/** What was just registered: the code as the stamp leaves it, the stamp in the making, and what is printed. */
export const Registro = memo(function Registro({ hecha }: { hecha: HechaEnMesa }) {
  const { gestion, id, codigo } = hecha.hoja;
  const { data } = useQuery(consultaDeRecepcion(gestion, hecha.recepcionId));
  const sellada = data?.estado === 'sellado';
  const papel = (nombre: string): string => `/api/recepciones/${gestion}/${hecha.recepcionId}/${nombre}.pdf`;
  return (
    <section
      className={recepcion.hecha}
      role="status"
      aria-label={`${hecha.unida ? 'Unida a' : 'Registrada'} ${codigo}`}
    >
      <Sello
        codigo={codigo}
        arriba="Recibido"
        abajo={`${fechaDeSello(hoyEnLaPaz(new Date(hecha.recibidoEn)))} · Hrs. ${hora(hecha.recibidoEn)}`}
        puesto
      />
      <div>
        <p>
          <strong>{hecha.unida ? `Unida a ${codigo}, con su propia recepción.` : 'Registrada.'}</strong> Puede
          seguir con la siguiente.
        </p>
        {data && <EstadoDelSello sello={{ ...data, recepcionId: hecha.recepcionId }} />}
        <p className={recepcion.enlaces}>
          <Link to="/hojas/$gestion/$id" params={{ gestion: String(gestion), id }}>
            Abrir {codigo}
          </Link>
          {sellada && <Imprimir href={`/api/documentos/${hecha.documentoId}/pdf`}>la nota sellada</Imprimir>}
          {data?.estado === 'en-papel' && <Imprimir href={papel('sello')}>el sello</Imprimir>}
          <Imprimir href={papel('etiqueta')}>la etiqueta</Imprimir>
          <Imprimir href={papel('comprobante')}>el comprobante</Imprimir>
          <Imprimir href={`/api/hojas/${gestion}/${id}/hoja-de-ruta.pdf`}>la hoja</Imprimir>
          {data?.estado === 'constancia' && <Imprimir href={papel('constancia')}>la constancia</Imprimir>}
        </p>
      </div>
    </section>
  );
});
