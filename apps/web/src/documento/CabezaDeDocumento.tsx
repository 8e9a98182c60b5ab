import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { DocumentoVisto } from '../api/tipos';
import { Codigo } from '../ui/Codigo';
import { TambienAbierta } from '../ui/TambienAbierta';
import { estadoDeDocumento, nombreDeDocumento } from '../ui/palabras';
import estilos from './documento.module.css';

/** After the dot that parts two facts, so that it never hangs at the end of a line. */
const FIJO = '\u00a0';

/** Its number is nobody's until it is issued; a paper numbered by its hoja says which one it would be. */
function comoSeNumera(d: DocumentoVisto): string {
  if (d.hechura === 'subido') return 'PDF subido: el número se toma al emitir';
  if (d.forma?.pideHoja) return 'su número sale de su hoja de ruta';
  const previsto = d.forma?.citePrevisto;
  return previsto ? `si se firma ahora lleva ${previsto}` : 'el número se toma al firmar';
}

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
        <h1>{nombreDeDocumento({ ...d, titulo: d.cite ? null : d.titulo })}</h1>
        <p className="suave">
          {estadoDeDocumento(d)}
          {d.firmante &&
            ` ·${FIJO}firma: ${[d.firmante.cargo, d.firmante.unidadSigla].filter(Boolean).join(', ')}`}
          {!d.cite && ` ·${FIJO}${comoSeNumera(d)}`}
        </p>
        <TambienAbierta que={{ tipo: 'documento', id: d.id }} />
      </div>
      <div className={estilos.actos}>{children}</div>
    </header>
  );
}
