import { Button, Skeleton } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { comoProblema } from '../api/problema';
import type { NumeroSinUsar, Serie, TipoDeDocumento } from '../api/tipos';
import { useSesion } from '../app/sesion';
import { useTitulo } from '../app/use-titulo';
import { consultaDeSeries } from '../configuracion/consultas';
import { consultaDeTipos } from '../documento/consultas';
import { fechaCorta } from '../ui/fechas';
import { dePaginas } from '../ui/de-paginas';
import { Lista } from '../ui/Lista';
import partes from '../ui/partes.module.css';
import { Vacio } from '../ui/Vacio';
import { consultaDeReservados } from './consultas';
import { DialogoAnularNumero } from './DialogoAnularNumero';
import { DialogoLibro } from './DialogoLibro';
import { DialogoReservar } from './DialogoReservar';
import estilos from './numeros.module.css';
import { nombreDeSerie, queNumera, reservaNumeros, seriesDeCites, veNumeros } from './series';

/** The numbers of one's unidad: those kept for paper, and the libro of each series. */
export function PaginaNumeros() {
  useTitulo('Números de CITE');
  const { sesion, puesto } = useSesion();
  return (
    <div className={partes.pagina}>
      <nav className={partes.migas} aria-label="Camino">
        <Link to="/">Bandeja</Link>
      </nav>
      <h1>Números de CITE</h1>
      {reservaNumeros(sesion.roles) && <Reservados />}
      {veNumeros(sesion.roles) ? (
        <Libros unidadId={puesto?.unidadId ?? null} />
      ) : (
        <Vacio
          titulo="Los lleva su secretaría"
          texto="Reservan números y ven el libro la secretaría y la autoridad de cada unidad."
        />
      )}
    </div>
  );
}

/** What was kept for paper and no paper took yet. */
function Reservados() {
  const reservados = useInfiniteQuery(consultaDeReservados);
  const { data: tipos = [] } = useQuery(consultaDeTipos);
  const [reservando, setReservando] = useState(false);
  const [anulando, setAnulando] = useState<NumeroSinUsar | null>(null);
  return (
    <section className={estilos.hoja} aria-labelledby="titulo-reservados">
      <div className={estilos.cabeza}>
        <div>
          <h2 id="titulo-reservados">Reservados para papel, sin usar</h2>
          <p className={estilos.explica}>
            Para lo que se escribe fuera del sistema. Al subir el PDF ya hecho se elige el número que lleva.
          </p>
        </div>
        <Button onClick={() => setReservando(true)}>Reservar números</Button>
      </div>
      <Lista
        nombre="Números reservados"
        {...dePaginas(reservados)}
        claveDe={(n) => n.id}
        esqueleto={<Skeleton h={48} my={4} />}
        vacio={{
          titulo: 'Ningún número reservado espera su papel',
          texto: 'Los que se firman aquí toman el suyo al firmar: no hace falta reservarlos.',
        }}
      >
        {(n) => <FilaDeReservado numero={n} tipos={tipos} alAnular={() => setAnulando(n)} />}
      </Lista>
      {reservando && <DialogoReservar tipos={tipos} alCerrar={() => setReservando(false)} />}
      {anulando && <DialogoAnularNumero numero={anulando} alCerrar={() => setAnulando(null)} />}
    </section>
  );
}

interface PropsDeReservado {
  numero: NumeroSinUsar;
  tipos: readonly TipoDeDocumento[];
  alAnular: () => void;
}

function FilaDeReservado({ numero: n, tipos, alAnular }: PropsDeReservado) {
  return (
    <div className={estilos.fila}>
      <div className={estilos.nombre}>
        <strong className="mono">{n.texto}</strong>
        <span>
          {[fechaCorta(n.fecha), n.tipo && queNumera({ clase: 'CITE', tipo: n.tipo }, tipos), n.motivo]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      <Button
        size="compact-sm"
        variant="subtle"
        data-peligro
        aria-label={`Anular ${n.texto}`}
        onClick={alAnular}
      >
        Anular
      </Button>
    </div>
  );
}

/** Each series that one may read, and its libro. */
function Libros({ unidadId }: { unidadId: string | null }) {
  const { data, error, refetch } = useQuery(consultaDeSeries);
  const { data: tipos = [] } = useQuery(consultaDeTipos);
  const [abierta, setAbierta] = useState<Serie | null>(null);
  return (
    <section className={estilos.hoja} aria-labelledby="titulo-libros">
      <div className={estilos.cabeza}>
        <h2 id="titulo-libros">Libros de CITE</h2>
      </div>
      <Lista
        nombre="Libros"
        filas={data && seriesDeCites(data, unidadId)}
        problema={error ? comoProblema(error) : null}
        claveDe={(s) => s.id}
        esqueleto={<Skeleton h={56} my={4} />}
        reintentar={() => void refetch()}
        vacio={{
          titulo: 'Su unidad no tiene series propias',
          texto: 'Numera con las de la entidad; su libro lo lleva el configurador.',
        }}
      >
        {(s) => <FilaDeLibro serie={s} tipos={tipos} alAbrir={() => setAbierta(s)} />}
      </Lista>
      {abierta && (
        <DialogoLibro
          serie={abierta}
          nombre={nombreDeSerie(abierta, tipos)}
          alCerrar={() => setAbierta(null)}
        />
      )}
    </section>
  );
}

interface PropsDeLibro {
  serie: Serie;
  tipos: readonly TipoDeDocumento[];
  alAbrir: () => void;
}

function FilaDeLibro({ serie: s, tipos, alAbrir }: PropsDeLibro) {
  return (
    <div className={estilos.fila}>
      <div className={estilos.nombre}>
        <strong>{nombreDeSerie(s, tipos)}</strong>
        <span className="mono">{s.formato}</span>
        {s.porHilo && <span>Lleva el código de su hoja de ruta: no forma libro.</span>}
      </div>
      <div className={estilos.proximo}>
        {s.retirada ? (
          <small>Retirada</small>
        ) : (
          <>
            <small>{s.porHilo ? 'Por ejemplo' : 'Próximo'}</small>
            <span className="mono">{s.ejemplo}</span>
          </>
        )}
      </div>
      {!s.porHilo && (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`Libro: ${nombreDeSerie(s, tipos)}`}
          onClick={alAbrir}
        >
          Libro
        </Button>
      )}
    </div>
  );
}
