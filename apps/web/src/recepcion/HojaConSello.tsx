import { lazy, Suspense, useState } from 'react';
import type { ArchivoSubido, LugarDeSello } from '../api/tipos';
import { Vacio } from '../ui/Vacio';
import recepcion from './recepcion.module.css';
import { SelloPrevisto } from './SelloPrevisto';

const Visor = lazy(async () => ({ default: (await import('../ui/visor/Visor')).Visor }));

interface Props {
  bytes: Uint8Array | null;
  archivo: ArchivoSubido | null;
  nombre: string;
  lugar: LugarDeSello;
  alMover: (lugar: LugarDeSello) => void;
  codigo: string | null;
  unidad: string;
  entidad: string;
  quien: string;
}

/** Page 1 of what came in, with the stamp where it will be. */
export function HojaConSello(p: Props) {
  const [pagina, setPagina] = useState({ ancho: 612, alto: 792 });
  if (!p.bytes) {
    return (
      <Vacio
        titulo={p.archivo ? p.archivo.nombre : 'Aquí se verá la nota'}
        texto={
          p.archivo
            ? 'El archivo ya está en el sistema. Vuelva a elegirlo si quiere verlo mientras llena el formulario.'
            : 'Elija el PDF y aparecerá su primera página, con el sello donde quedará.'
        }
      />
    );
  }
  return (
    <Suspense fallback={<div className={recepcion.esperaVisor} />}>
      <Visor
        fuente={{ bytes: p.bytes }}
        clave={p.nombre}
        titulo={p.nombre}
        alDibujar={setPagina}
        sobre={{
          pagina: 1,
          pieza: (
            <SelloPrevisto
              lugar={p.lugar}
              pagina={pagina}
              alMover={p.alMover}
              codigo={p.codigo}
              unidad={p.unidad}
              entidad={p.entidad}
              quien={p.quien}
            />
          ),
        }}
      />
    </Suspense>
  );
}
