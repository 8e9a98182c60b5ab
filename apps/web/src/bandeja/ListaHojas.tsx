import { Button } from '@mantine/core';
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
  /** takes the filter off; null: there is none */
  alLimpiar: (() => void) | null;
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
      vacio={p.alLimpiar ? sinHallados(p.alLimpiar, p.mas !== null) : { ...datos.vacio, acto }}
      reintentar={p.reintentar}
      mas={p.mas}
    >
      {(fila, i) => (
        <FilaHoja
          fila={fila}
          vista={p.vista}
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

/** Nothing here is as the filter asks; of the archive, perhaps further back. */
function sinHallados(alLimpiar: () => void, hayMas: boolean) {
  return {
    titulo: hayMas ? 'Nada en lo más reciente' : 'Ninguna hoja es así',
    texto: hayMas
      ? 'El archivo se mira por partes: siga con lo anterior, o quite algún filtro.'
      : 'Quite alguno de los filtros, o busque en todas las hojas con /.',
    acto: (
      <Button variant="default" size="compact-sm" onClick={alLimpiar}>
        Quitar los filtros
      </Button>
    ),
  };
}
