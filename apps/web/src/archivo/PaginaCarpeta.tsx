import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ActoPosible, CarpetaVista, PiezaDeCarpeta } from '../api/tipos';
import { FalloDePagina } from '../app/PaginasDeFallo';
import { useTitulo } from '../app/use-titulo';
import { AccionesPermitidas } from '../ui/AccionesPermitidas';
import partes from '../ui/partes.module.css';
import { Plazo } from '../ui/Plazo';
import { Sello } from '../ui/Sello';
import estilos from './archivo.module.css';
import { consultaDeCarpeta } from './consultas';
import { DialogoCarpeta } from './DialogoCarpeta';
import { DialogoClasificar } from './DialogoClasificar';
import { DialogoCerrarCarpeta, DialogoReabrirCarpeta } from './DialogosDeCierre';
import { DialogoPrestar } from './DialogoPrestar';
import { MarcaDeRetencion } from './MarcaDeRetencion';
import { cuantoGuarda, estadoDeCarpeta, fechasExtremas, porQueNoRecibe } from './palabras';
import { PiezasDeCarpeta } from './PiezasDeCarpeta';
import { FilaDePrestamo } from './FilaDePrestamo';

const ruta = getRouteApi('/marco/archivo/carpetas/$id');
const ORDEN = ['prestar', 'cerrar', 'editar', 'clasificar', 'reabrir'];

/** A carpeta: its code as on the spine, where it is, what is in it, and who took what. */
export function PaginaCarpeta() {
  const { id } = ruta.useParams();
  const { data: c, error, refetch } = useQuery(consultaDeCarpeta(id));
  useTitulo(c ? `${c.codigo} ${c.nombre}` : 'Carpeta');
  const [abierto, setAbierto] = useState<string | null>(null);
  const [pieza, setPieza] = useState<PiezaDeCarpeta | null>(null);
  if (error && !c) return <FalloDePagina error={error} reset={() => void refetch()} />;
  if (!c) return <Esqueleto />;
  const puede = (acto: string) => c.actos.some((a) => a.acto === acto && a.permitido);
  // What makes no sense now takes no room: an open one is not reopened.
  const actos = c.actos.filter((a) => (c.cerradaEn ? a.acto !== 'cerrar' : a.acto !== 'reabrir'));
  const cerrar = () => setAbierto(null);
  return (
    <div className={partes.pagina}>
      <nav className={partes.migas} aria-label="Camino">
        <Link to="/archivo/$parte" params={{ parte: 'carpetas' }} search={{}}>
          Archivo
        </Link>{' '}
        <span aria-hidden>/</span> {c.codigo}
      </nav>
      <header className={estilos.ficha}>
        <Sello codigo={c.codigo} arriba="Carpeta" abajo={`Gestión ${c.gestion}`} />
        <div>
          <h1>{c.nombre}</h1>
          {c.descripcion && <p className="suave">{c.descripcion}</p>}
          <DatosDeCarpeta carpeta={c} />
          {!actos.some((a) => a.permitido) && <p className="suave">{razonesDe(actos)}</p>}
          <div className={estilos.actos}>
            <AccionesPermitidas actos={actos} orden={ORDEN} alActuar={setAbierto} />
            <Button
              variant="subtle"
              component="a"
              href={`/api/archivo/carpetas/${c.id}/inventario.pdf`}
              target="_blank"
              rel="noopener"
            >
              Imprimir carátula e inventario
            </Button>
          </div>
        </div>
      </header>
      <PiezasDeCarpeta
        piezas={c.piezas}
        cerrada={porQueNoRecibe(c)}
        alPrestar={puede('prestar') ? setPieza : null}
      />
      {c.prestamos.length > 0 && (
        <section className={estilos.hoja} aria-labelledby="titulo-prestamos">
          <h2 id="titulo-prestamos" className={estilos.rotulo}>
            Préstamos
          </h2>
          <ol aria-label="Préstamos de la carpeta">
            {c.prestamos.map((p) => (
              <li key={p.id}>
                <FilaDePrestamo prestamo={p} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {abierto === 'editar' && <DialogoCarpeta carpeta={c} alCerrar={cerrar} />}
      {abierto === 'clasificar' && <DialogoClasificar carpeta={c} alCerrar={cerrar} />}
      {abierto === 'cerrar' && <DialogoCerrarCarpeta carpeta={c} alCerrar={cerrar} />}
      {abierto === 'reabrir' && <DialogoReabrirCarpeta carpeta={c} alCerrar={cerrar} />}
      {abierto === 'prestar' && (
        <DialogoPrestar
          que={{ carpetaId: c.id }}
          nombre={`${c.codigo} ${c.nombre}`}
          fojas={c.fojas}
          alCerrar={cerrar}
        />
      )}
      {pieza && (
        <DialogoPrestar
          que={{ hoja: { gestion: pieza.gestion, id: pieza.hojaId } }}
          nombre={`el papel de la ${pieza.codigo}`}
          fojas={pieza.fojas}
          alCerrar={() => setPieza(null)}
        />
      )}
    </div>
  );
}

/** Why no act is allowed, each reason once. */
const razonesDe = (actos: readonly ActoPosible[]): string =>
  [...new Set(actos.flatMap((a) => a.motivos.map((m) => m.texto)))].join(' ');

function DatosDeCarpeta({ carpeta: c }: { carpeta: CarpetaVista }) {
  const datos: [string, string | null][] = [
    ['Unidad', `${c.unidad} (${c.sigla})`],
    ['Lugar', c.lugar ?? 'sin anotar'],
    ['Guarda', cuantoGuarda(c)],
    ['Fechas extremas', fechasExtremas(c)],
    ['Estado', estadoDeCarpeta(c)],
    ['Serie documental', c.retencion && `${c.retencion.serie.codigo} ${c.retencion.serie.nombre}`],
  ];
  return (
    <>
      <dl className={estilos.datos}>
        {datos
          .filter(([, valor]) => valor)
          .map(([que, valor]) => (
            <div key={que}>
              <dt>{que}</dt>
              <dd>{valor}</dd>
            </div>
          ))}
      </dl>
      <MarcaDeRetencion retencion={c.retencion} />
      {c.prestamo && (
        <p className={estilos.prestada} role="status">
          Prestada a: <strong>{c.prestamo.a}</strong>{' '}
          <Plazo texto={c.prestamo.texto} nivel={c.prestamo.nivel} />
        </p>
      )}
    </>
  );
}

function Esqueleto() {
  return (
    <div className={partes.pagina} role="status" aria-label="Cargando la carpeta">
      <div className={estilos.ficha}>
        <Skeleton w={190} h={92} />
        <div>
          <Skeleton h={24} mb={12} />
          <Skeleton h={14} w="70%" />
        </div>
      </div>
    </div>
  );
}
