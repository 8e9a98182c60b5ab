import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { DocumentoListado } from '../api/tipos';
import { Codigo } from '../ui/Codigo';
import { estadoConSalidas, textoDeTipo } from '../ui/palabras';
import bandeja from './bandeja.module.css';

interface Props {
  documento: DocumentoListado;
  /** to choose it among others */
  casilla?: ReactNode;
  /** what may be done with it from here */
  acto?: ReactNode;
}

/** One documento that waits for a hand. */
export function FilaDocumento({ documento: d, casilla, acto }: Props) {
  const texto = (
    <>
      <div className={bandeja.filaArriba}>
        {d.hojas?.map((h) => (
          <Codigo key={h.id} codigo={h.codigo} gestion={h.gestion} hojaId={h.id} />
        ))}
        <Link to="/documentos/$id" params={{ id: d.id }} className={bandeja.referencia}>
          {d.titulo || `${textoDeTipo(d.tipo)} sin título`}
        </Link>
      </div>
      <div className={d.cuenta ? `${bandeja.filaAbajo} ${bandeja.salidas}` : bandeja.filaAbajo}>
        <span className={bandeja.recorrido}>
          {[
            textoDeTipo(d.tipo),
            d.cite,
            d.faltaVobo ? `falta el visto bueno de ${d.faltaVobo}` : d.firmante && `firma ${d.firmante}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <span className={bandeja.cuando}>
          {d.estado === 'EN_VOBO' && !d.faltaVobo ? 'Listo para firmar' : estadoConSalidas(d)}
        </span>
      </div>
    </>
  );
  if (!casilla && !acto) return <article className={bandeja.fila}>{texto}</article>;
  return (
    <article className={`${bandeja.fila} ${bandeja.conActo}`}>
      {casilla}
      <div className={bandeja.filaTexto}>{texto}</div>
      {acto}
    </article>
  );
}
