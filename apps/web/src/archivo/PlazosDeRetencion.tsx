import { Button, Skeleton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { hoyEnLaPaz } from '../ui/fechas';
import { dePaginas } from '../ui/de-paginas';
import { Lista } from '../ui/Lista';
import estilos from './archivo.module.css';
import { consultaDeVencimientos, planillaDeVencimientos } from './consultas';
import { FilaDeCarpeta } from './FilaDeCarpeta';
import { gestionEscrita } from './palabras';
import { porAnio, type DeUnAnio } from './retencion';

const ruta = getRouteApi('/marco/archivo/$parte');

/** Carpetas that come due, by year and unidad. @param hastaHoy only those of this year and before */
export function PlazosDeRetencion({ hastaHoy }: { hastaHoy: boolean }) {
  const { gestion, unidad } = ruta.useSearch();
  const navegar = useNavigate();
  const anio = gestionEscrita(gestion ?? '');
  const filtro = { anio, unidad, hasta: hastaHoy ? hoyEnLaPaz().slice(0, 4) : undefined };
  const lista = useInfiniteQuery(consultaDeVencimientos(filtro));
  const filtrada = Boolean(anio || unidad);
  const mirar = (de: { gestion?: string | undefined; unidad?: string | undefined }) =>
    void navegar({
      to: '/archivo/$parte',
      params: { parte: 'retencion' },
      search: (s) => ({ ...s, ...de }),
      replace: true,
    });
  const anios = porAnio(lista.data?.pages[0]?.resumen ?? []);
  return (
    <>
      <div className={estilos.cabeza}>
        <p className={estilos.explica}>
          {hastaHoy ? 'Cumplen su plazo este año o lo cumplieron antes. ' : ''}
          La tabla solo marca: lo que cumple su plazo sigue donde está hasta que alguien lo transfiera.
        </p>
        <div className={estilos.botones}>
          {filtrada && (
            <Button variant="default" onClick={() => mirar({ gestion: undefined, unidad: undefined })}>
              Quitar filtro
            </Button>
          )}
          <Button variant="default" component="a" href={planillaDeVencimientos(filtro)} download>
            Bajar planilla
          </Button>
        </div>
      </div>
      {anios.length > 0 && <Anios anios={anios} alMirar={mirar} />}
      <div className={estilos.hoja}>
        <Lista
          nombre="Carpetas por su plazo"
          {...dePaginas(lista)}
          claveDe={(c) => c.id}
          esqueleto={<Skeleton h={60} my={4} />}
          vacio={
            filtrada
              ? { titulo: 'Ninguna carpeta cumple así', texto: 'Quite el filtro para ver las demás.' }
              : {
                  titulo: hastaHoy ? 'Nada cumple su plazo todavía' : 'Ninguna carpeta tiene serie',
                  texto:
                    'La serie documental se pone en la página de cada carpeta; de ella salen sus plazos.',
                }
          }
        >
          {(c) => <FilaDeCarpeta carpeta={c} conUnidad />}
        </Lista>
      </div>
    </>
  );
}

interface PropsDeAnios {
  anios: readonly DeUnAnio[];
  alMirar: (de: { gestion: string; unidad: string }) => void;
}

/** Year by year, how many in each unidad: each leads to them. */
function Anios({ anios, alMirar }: PropsDeAnios) {
  return (
    <section className={estilos.hoja} aria-labelledby="titulo-anios">
      <h3 id="titulo-anios" className={estilos.rotulo}>
        Por año y unidad
      </h3>
      <ol className={estilos.anios}>
        {anios.map(({ anio, unidades }) => (
          <li key={anio}>
            <strong>{anio}</strong>
            {unidades.map((u) => (
              <Button
                key={u.id}
                size="compact-sm"
                variant="default"
                aria-label={`${anio}, ${u.sigla}: ${u.carpetas === 1 ? '1 carpeta' : `${u.carpetas} carpetas`}`}
                onClick={() => alMirar({ gestion: String(anio), unidad: u.id })}
              >
                {u.sigla} · {u.carpetas}
              </Button>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
