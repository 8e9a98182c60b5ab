import { Link } from '@tanstack/react-router';
import type { ProblemaError } from '../api/problema';
import type { FilaDeBandeja } from '../api/tipos';
import { Lista } from '../ui/Lista';
import { EsqueletoDeFila } from './EsqueletoDeFila';
import { FilaHoja } from './FilaHoja';
import { actoAlPaso } from './use-al-paso';
import { vistaDe, type Vista } from './vistas';

interface Props {
  vista: Vista;
  filas: FilaDeBandeja[] | undefined;
  problema: ProblemaError | null;
  reintentar: () => void;
  mas: { pedir: () => void; cargando: boolean } | null;
  senalada: number;
  alSenalar: (indice: number) => void;
  alAbrir: (fila: FilaDeBandeja) => void;
  /** the act of one key of a row, where it has one */
  alHacer: (fila: FilaDeBandeja) => void;
  haciendo: string | null;
  puedeRegistrar: boolean;
  elegidas: ReadonlySet<string>;
  alElegir: (fila: FilaDeBandeja, extender: boolean) => void;
}

/** The rows of a tray of hojas. */
export function ListaHojas(p: Props) {
  const datos = vistaDe(p.vista);
  const acto =
    p.puedeRegistrar && p.vista !== 'archivados' ? (
      <Link to="/recepcion">Registrar una nota recibida</Link>
    ) : undefined;
  return (
    <Lista
      nombre={datos.titulo}
      filas={p.filas}
      problema={p.problema}
      claveDe={(f) => `${f.gestion}-${f.ordenId}`}
      esqueleto={<EsqueletoDeFila />}
      vacio={{ ...datos.vacio, acto }}
      reintentar={p.reintentar}
      mas={p.mas}
    >
      {(fila, i) => (
        <FilaHoja
          fila={fila}
          senalada={i === p.senalada}
          alSenalar={() => p.alSenalar(i)}
          alAbrir={() => p.alAbrir(fila)}
          alPaso={actoAlPaso(p.vista, fila)}
          alHacer={() => p.alHacer(fila)}
          elegida={p.elegidas.has(fila.ordenId)}
          alElegir={(extender) => p.alElegir(fila, extender)}
          haciendo={p.haciendo === fila.derivacionId}
        />
      )}
    </Lista>
  );
}
