import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { DocumentoListado } from '../api/tipos';
import { Codigo } from '../ui/Codigo';
import { haceCuanto } from '../ui/fechas';
import { estadoConSalidas, textoDeTipo } from '../ui/palabras';
import bandeja from './bandeja.module.css';

interface Props {
  documento: DocumentoListado;
  /** to choose it among others */
  casilla?: ReactNode;
  /** what may be done with it from here */
  acto?: ReactNode;
}

const POR_HACER = new Set(['BORRADOR', 'EN_VOBO', 'EN_FIRMA']);

/** How it stands, unless it is a draft as all are, and of what is still in hand when it last changed. */
function comoEsta(d: DocumentoListado): string {
  const listo = d.estado === 'EN_VOBO' && !d.faltaVobo;
  return [
    d.porResolver > 0 &&
      `${d.porResolver} ${d.porResolver === 1 ? 'observación' : 'observaciones'} por resolver`,
    listo ? 'Listo para firmar' : d.estado !== 'BORRADOR' && estadoConSalidas(d),
    POR_HACER.has(d.estado) && `cambiado ${haceCuanto(d.actualizadoEn)}`,
  ]
    .filter(Boolean)
    .join(' · ');
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
            d.para && d.titulo !== `Para ${d.para}` && `para: ${d.para}`,
            d.faltaVobo ? `falta el visto bueno: ${d.faltaVobo}` : d.firmante && `firma: ${d.firmante}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <span className={bandeja.cuando}>{comoEsta(d)}</span>
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
