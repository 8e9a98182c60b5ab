import { Link } from '@tanstack/react-router';
import type { CarpetaListada } from '../api/tipos';
import { Plazo } from '../ui/Plazo';
import ui from '../ui/ui.module.css';
import estilos from './archivo.module.css';
import { MarcaDeRetencion } from './MarcaDeRetencion';
import { cuantoGuarda, estadoDeCarpeta } from './palabras';

/** A carpeta in the list: its code, where it is, what it holds, and who has it. */
export function FilaDeCarpeta({ carpeta: c, conUnidad }: { carpeta: CarpetaListada; conUnidad: boolean }) {
  const sitio = [conUnidad && c.sigla, `gestión ${c.gestion}`, c.lugar ?? 'sin lugar anotado'];
  return (
    <div className={estilos.fila}>
      <span className={ui.codigo}>{c.codigo}</span>
      <div className={estilos.nombre}>
        <Link to="/archivo/carpetas/$id" params={{ id: c.id }}>
          {c.nombre}
        </Link>
        <span>{sitio.filter(Boolean).join(' · ')}</span>
        <MarcaDeRetencion retencion={c.retencion} />
      </div>
      <span className={estilos.cuanto}>{cuantoGuarda(c)}</span>
      <div className={estilos.estado}>
        <span>{estadoDeCarpeta(c)}</span>
        {c.prestamo && (
          <>
            <span className="suave">Prestada a: {c.prestamo.a}</span>
            <Plazo texto={c.prestamo.texto} nivel={c.prestamo.nivel} />
          </>
        )}
      </div>
    </div>
  );
}
