import { Skeleton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { HojaHallada } from '../api/tipos';
import { Codigo } from '../ui/Codigo';
import { fechaCorta } from '../ui/fechas';
import { dePaginas } from '../ui/de-paginas';
import { Lista } from '../ui/Lista';
import { textoDeEstado } from '../ui/palabras';
import buscar from './buscar.module.css';
import { consultaDePalabras } from './consultas';
import { trozosDe } from './extracto';

const DONDE: Record<HojaHallada['campo'], string> = {
  referencia: 'Referencia',
  procedencia: 'Procedencia',
  remitente: 'Remitente',
  remitenteCargo: 'Cargo del remitente',
  citeOriginal: 'Cite original',
  destinatario: 'Destinatario',
  proceso: 'Proceso',
  adjuntos: 'Adjuntos',
  proveido: 'Proveído',
};

const Marcado = ({ extracto }: { extracto: string }) =>
  trozosDe(extracto).map((t, i) =>
    t.hallado ? <mark key={i}>{t.texto}</mark> : <span key={i}>{t.texto}</span>,
  );

/** Hojas that have the words, each with the text where they are. @param sola nothing was found by code: it says so when empty */
export function HalladasPorPalabras({ q, sola }: { q: string; sola: boolean }) {
  const consulta = useInfiniteQuery(consultaDePalabras(q));
  const paginas = dePaginas(consulta);
  if (paginas.filas?.length === 0 && !sola) return null;
  const cuantas = paginas.filas?.length ?? 0;
  return (
    <section>
      <h2>
        Por sus palabras
        {cuantas > 0 &&
          `: ${paginas.mas ? 'las primeras ' : ''}${cuantas} ${cuantas === 1 ? 'hoja' : 'hojas'}`}
      </h2>
      <div className={buscar.lista}>
        <Lista
          nombre="Hojas de ruta por sus palabras"
          {...paginas}
          claveDe={(h) => `${h.gestion}-${h.id}`}
          esqueleto={<Skeleton h={56} my={1} radius={0} />}
          vacio={{
            titulo: 'Nada con esas palabras',
            texto:
              'Se busca en la referencia, quién la manda, el cite que trae y los proveídos, sin importar tildes ni mayúsculas. Pruebe con menos palabras. Solo aparece lo que su puesto alcanza.',
          }}
        >
          {(h) => (
            <div className={buscar.fila}>
              <Codigo codigo={h.codigo} gestion={h.gestion} hojaId={h.id} />
              <div className={buscar.texto}>
                <Link to="/hojas/$gestion/$id" params={{ gestion: String(h.gestion), id: h.id }}>
                  {h.campo === 'referencia' ? <Marcado extracto={h.extracto} /> : h.referencia}
                </Link>
                {h.procedencia && h.campo !== 'procedencia' && <p className="suave">{h.procedencia}</p>}
                {h.campo !== 'referencia' && (
                  <p className="suave">
                    {DONDE[h.campo]}: <Marcado extracto={h.extracto} />
                  </p>
                )}
              </div>
              <span className="suave">
                {textoDeEstado(h.estado)}
                <br />
                Registrada el {fechaCorta(h.creadaEn)}
              </span>
            </div>
          )}
        </Lista>
      </div>
    </section>
  );
}
