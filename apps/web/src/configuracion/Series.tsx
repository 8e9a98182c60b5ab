import { Button, Skeleton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { comoProblema } from '../api/problema';
import type { Serie, TipoDeDocumento } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { consultaDeTipos } from '../documento/consultas';
import { DialogoLibro } from '../numeros/DialogoLibro';
import { nombreDeSerie, queNumera } from '../numeros/series';
import { hoyEnLaPaz } from '../ui/fechas';
import { Lista } from '../ui/Lista';
import { Problema } from '../ui/Problema';
import estilos from './configuracion.module.css';
import { consultaDeSeries, DE_CONFIGURACION } from './consultas';
import { DialogoPiso } from './DialogoPiso';
import { DialogoRetirarSerie } from './DialogoRetirarSerie';
import { DialogoSerie } from './DialogoSerie';
import { relevoDe } from './relevo';

type Abierto = { que: 'serie'; serie: Serie | null } | { que: 'piso' | 'libro' | 'retirar'; serie: Serie };

/** Every way of numbering: whose, of what, how it prints, how far it went, and what comes next. */
export function Series() {
  const { data, error, refetch } = useQuery(consultaDeSeries);
  const tipos = useQuery(consultaDeTipos);
  const [abierto, setAbierto] = useState<Abierto | null>(null);
  const cerrar = () => setAbierto(null);
  const reponer = useActo<string, unknown>({
    invalida: DE_CONFIGURACION,
    enviar: (id, clave) =>
      datos(api.POST('/api/series/{id}/reponer', { params: { path: { id } }, headers: conClave(clave) })),
    alLograr: () => notifications.show({ message: 'Serie repuesta: sigue donde iba.' }),
  });
  return (
    <>
      <div className={estilos.mandos}>
        <p className={estilos.explica}>
          El número se toma al firmar. Manda la serie más particular: la de la unidad para ese tipo; si no
          hay, la de la unidad; luego la de la entidad para ese tipo; al final, la de toda la entidad.
        </p>
        <Button onClick={() => setAbierto({ que: 'serie', serie: null })}>Nueva serie</Button>
      </div>
      <Problema problema={reponer.error} />
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
          {(s) => (
            <FilaDeSerie
              serie={s}
              tipos={tipos.data ?? []}
              alAbrir={setAbierto}
              alReponer={() => reponer.mutate(s.id)}
            />
          )}
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
      {abierto?.que === 'retirar' && (
        <DialogoRetirarSerie
          serie={abierto.serie}
          nombre={nombreDeSerie(abierto.serie, tipos.data ?? [])}
          relevo={relevoDe(abierto.serie, data ?? [])}
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
  alReponer: () => void;
}

function hastaDonde(s: Serie): string {
  if (s.porHilo) return 'Lleva el código de su hoja de ruta: no cuenta aparte.';
  const cuando = s.reinicia ? `en ${hoyEnLaPaz().slice(0, 4)}` : 'sin recomenzar';
  const ultimo = s.ultimo === null ? `Sin números ${cuando}` : `Último: ${s.ultimo} ${cuando}`;
  return `${ultimo}. ${s.reinicia ? 'Recomienza cada gestión.' : 'Sigue de una gestión a otra.'}`;
}

function FilaDeSerie({ serie: s, tipos, alAbrir, alReponer }: PropsDeFila) {
  const nombre = nombreDeSerie(s, tipos);
  return (
    <div className={estilos.fila} data-serie>
      <div className={estilos.nombre}>
        <strong className={s.retirada ? estilos.terminado : undefined}>
          {queNumera(s, tipos)}
          {' · '}
          {s.unidad ? <span className={estilos.sigla}>{s.unidad}</span> : 'toda la entidad'}
        </strong>
        <span className={estilos.formato}>{s.formato}</span>
        <span>{hastaDonde(s)}</span>
      </div>
      <div className={estilos.proximo}>
        {s.retirada ? (
          <span className={estilos.marca}>Retirada</span>
        ) : (
          <>
            <small>{s.porHilo ? 'Por ejemplo' : 'Próximo'}</small>
            <span className={estilos.numero}>{s.ejemplo}</span>
          </>
        )}
      </div>
      <div className={estilos.botones}>
        {s.clase === 'CITE' && !s.retirada && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`Cambiar formato: ${nombre}`}
            onClick={() => alAbrir({ que: 'serie', serie: s })}
          >
            Cambiar formato
          </Button>
        )}
        {!s.porHilo && !s.retirada && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`Fijar piso: ${nombre}`}
            onClick={() => alAbrir({ que: 'piso', serie: s })}
          >
            Fijar piso
          </Button>
        )}
        {!s.porHilo && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`Libro: ${nombre}`}
            onClick={() => alAbrir({ que: 'libro', serie: s })}
          >
            Libro
          </Button>
        )}
        {s.retirada ? (
          <Button size="compact-sm" variant="default" aria-label={`Reponer: ${nombre}`} onClick={alReponer}>
            Reponer
          </Button>
        ) : (
          (s.clase === 'CITE' || s.unidadId !== null) && (
            <Button
              size="compact-sm"
              variant="subtle"
              data-peligro
              aria-label={`Retirar: ${nombre}`}
              onClick={() => alAbrir({ que: 'retirar', serie: s })}
            >
              Retirar
            </Button>
          )
        )}
      </div>
    </div>
  );
}
