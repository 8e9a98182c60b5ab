import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { comoProblema } from '../api/problema';
import type { Serie, TipoDeDocumento } from '../api/tipos';
import { consultaDeTipos } from '../documento/consultas';
import { hoyEnLaPaz } from '../ui/fechas';
import { Lista } from '../ui/Lista';
import estilos from './configuracion.module.css';
import { consultaDeSeries } from './consultas';
import { DialogoLibro } from './DialogoLibro';
import { DialogoPiso } from './DialogoPiso';
import { DialogoSerie } from './DialogoSerie';

type Abierto = { que: 'serie'; serie: Serie | null } | { que: 'piso' | 'libro'; serie: Serie };

/** @returns what a series numbers: `Informe`, `todos los tipos` */
export function queNumera(s: Pick<Serie, 'clase' | 'tipo'>, tipos: readonly TipoDeDocumento[]): string {
  if (s.clase === 'HR') return 'Hojas de ruta';
  return s.tipo === null ? 'Todos los tipos' : (tipos.find((t) => t.clave === s.tipo)?.nombre ?? s.tipo);
}
const dondeNumera = (s: Pick<Serie, 'unidad'>): string => s.unidad ?? 'Toda la entidad';

/** @returns the series in words, for its buttons and dialogs */
export const nombreDeSerie = (s: Serie, tipos: readonly TipoDeDocumento[]): string =>
  `${queNumera(s, tipos)}, ${dondeNumera(s)}`;

/** Every way of numbering: whose, of what, how it prints, how far it went, and what comes next. */
export function Series() {
  const { data, error, refetch } = useQuery(consultaDeSeries);
  const tipos = useQuery(consultaDeTipos);
  const [abierto, setAbierto] = useState<Abierto | null>(null);
  const cerrar = () => setAbierto(null);
  return (
    <>
      <div className={estilos.mandos}>
        <p className={estilos.explica}>
          El número se toma al firmar. Manda la serie más particular: la de la unidad para ese tipo; si no
          hay, la de la unidad; luego la de la entidad para ese tipo; al final, la de toda la entidad.
        </p>
        <Button onClick={() => setAbierto({ que: 'serie', serie: null })}>Nueva serie</Button>
      </div>
      <div className={estilos.hoja}>
        <Lista
          nombre="Series"
          filas={data}
          problema={error ? comoProblema(error) : null}
          claveDe={(s) => s.id}
          esqueleto={<Skeleton h={56} my={4} />}
          reintentar={() => void refetch()}
          vacio={{
            titulo: 'Todavía no hay series',
            texto: 'Sin una serie nadie puede firmar: no hay de dónde tomar el CITE.',
          }}
        >
          {(s) => <FilaDeSerie serie={s} tipos={tipos.data ?? []} alAbrir={setAbierto} />}
        </Lista>
      </div>
      {abierto?.que === 'serie' && (
        <DialogoSerie serie={abierto.serie} tipos={tipos.data ?? []} alCerrar={cerrar} />
      )}
      {abierto?.que === 'piso' && (
        <DialogoPiso
          serie={abierto.serie}
          nombre={nombreDeSerie(abierto.serie, tipos.data ?? [])}
          alCerrar={cerrar}
        />
      )}
      {abierto?.que === 'libro' && (
        <DialogoLibro
          serie={abierto.serie}
          nombre={nombreDeSerie(abierto.serie, tipos.data ?? [])}
          alCerrar={cerrar}
        />
      )}
    </>
  );
}

interface PropsDeFila {
  serie: Serie;
  tipos: readonly TipoDeDocumento[];
  alAbrir: (a: Abierto) => void;
}

function hastaDonde(s: Serie): string {
  if (s.porHilo) return 'Lleva el código de su hoja de ruta: no cuenta aparte.';
  const cuando = s.reinicia ? `en ${hoyEnLaPaz().slice(0, 4)}` : 'sin recomenzar';
  const ultimo = s.ultimo === null ? `Sin números ${cuando}` : `Último: ${s.ultimo} ${cuando}`;
  return `${ultimo}. ${s.reinicia ? 'Recomienza cada gestión.' : 'Sigue de una gestión a otra.'}`;
}

function FilaDeSerie({ serie: s, tipos, alAbrir }: PropsDeFila) {
  const nombre = nombreDeSerie(s, tipos);
  return (
    <div className={estilos.fila} data-serie>
      <div className={estilos.nombre}>
        <strong>
          {queNumera(s, tipos)}
          {' · '}
          {s.unidad ? <span className={estilos.sigla}>{s.unidad}</span> : 'toda la entidad'}
        </strong>
        <span className={estilos.formato}>{s.formato}</span>
        <span>{hastaDonde(s)}</span>
      </div>
      <div className={estilos.proximo}>
        <small>{s.porHilo ? 'Por ejemplo' : 'Próximo'}</small>
        <span>{s.ejemplo}</span>
      </div>
      <div className={estilos.botones}>
        {s.clase === 'CITE' && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`Cambiar formato: ${nombre}`}
            onClick={() => alAbrir({ que: 'serie', serie: s })}
          >
            Cambiar formato
          </Button>
        )}
        {!s.porHilo && (
          <>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`Fijar piso: ${nombre}`}
              onClick={() => alAbrir({ que: 'piso', serie: s })}
            >
              Fijar piso
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`Libro: ${nombre}`}
              onClick={() => alAbrir({ que: 'libro', serie: s })}
            >
              Libro
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
