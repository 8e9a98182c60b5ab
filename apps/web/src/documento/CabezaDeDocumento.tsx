import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { DocumentoVisto } from '../api/tipos';
import { Codigo } from '../ui/Codigo';
import { textoDeEstado, textoDeTipo } from '../ui/palabras';
import estilos from './documento.module.css';

/** Which documento this is, of which hoja, who signs it, and the acts at the right. */
export function CabezaDeDocumento({
  documento: d,
  children,
}: {
  documento: DocumentoVisto;
  children?: ReactNode;
}) {
  return (
    <header className={estilos.cabeza}>
      <div className={estilos.quien}>
        <nav aria-label="Camino" className={estilos.migas}>
          <Link to="/">Bandeja</Link>
          {d.hojas.map((h) => (
            <Codigo key={h.id} codigo={h.codigo} gestion={h.gestion} hojaId={h.id} />
          ))}
        </nav>
        <h1>
          {textoDeTipo(d.tipo)} {d.cite && <span className="mono">{d.cite}</span>}
        </h1>
        <p className="suave">
          {textoDeEstado(d.estado)}
          {d.firmante && ` · firma ${[d.firmante.cargo, d.firmante.unidadSigla].filter(Boolean).join(', ')}`}
          {!d.cite && ' · el número se toma al firmar'}
        </p>
      </div>
      <div className={estilos.actos}>{children}</div>
    </header>
  );
}
