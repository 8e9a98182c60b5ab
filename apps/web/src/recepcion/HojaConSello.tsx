import { lazy, memo, Suspense, useState } from 'react';
import { Button } from '@mantine/core';
import type { ArchivoSubido, LugarDeSello, Propuesta, SelloPrevistoDeArchivo } from '../api/tipos';
import { Vacio } from '../ui/Vacio';
import { LugarLeido } from './LugarLeido';
import recepcion from './recepcion.module.css';
import { SelloPrevisto } from './SelloPrevisto';

const Visor = lazy(async () => ({ default: (await import('../ui/visor/Visor')).Visor }));

interface Props {
  bytes: Uint8Array | null;
  archivo: ArchivoSubido | null;
  nombre: string;
  lugar: LugarDeSello;
  alMover: (lugar: LugarDeSello) => void;
  /** The proposal that somebody looks at. */
  mirada: Propuesta | null;
  esquinas: SelloPrevistoDeArchivo | null;
  codigo: string | null;
  unidad: string;
  entidad: string;
  quien: string;
}

/** Page 1 of what came in, with the stamp where it will be. */
export const HojaConSello = memo(function HojaConSello(p: Props) {
  const [pagina, setPagina] = useState({ ancho: 612, alto: 792 });
  const [verdadera, setVerdadera] = useState(false);
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
  if (verdadera && p.archivo) {
    return <VistaVerdadera {...p} archivo={p.archivo} alVolver={() => setVerdadera(false)} />;
  }
  return (
    <Suspense fallback={<div className={recepcion.esperaVisor} />}>
      {p.archivo && (
        <div className={recepcion.sobreLaVista}>
          <span className="suave">
            {p.esquinas &&
              (p.esquinas.libre
                ? 'El sello va donde no tapa nada.'
                : 'La página está llena: ponga el sello donde menos tape.')}
          </span>
          <Button variant="default" size="compact-sm" onClick={() => setVerdadera(true)}>
            Ver cómo quedará
          </Button>
        </div>
      )}
      <Visor
        fuente={{ bytes: p.bytes }}
        clave={p.nombre}
        titulo={p.nombre}
        alDibujar={setPagina}
        sobre={{
          pagina: 1,
          pieza: (
            <>
              {p.mirada?.pagina === 1 && <LugarLeido propuesta={p.mirada} pagina={pagina} />}
              <SelloPrevisto
                lugar={p.lugar}
                pagina={pagina}
                alMover={p.alMover}
                codigo={p.codigo}
                unidad={p.unidad}
                entidad={p.entidad}
                quien={p.quien}
              />
            </>
          ),
        }}
      />
    </Suspense>
  );
});

/** The page as the server draws it with the very stamp it will write. */
function VistaVerdadera({
  archivo,
  lugar,
  codigo,
  alVolver,
}: {
  archivo: ArchivoSubido;
  lugar: LugarDeSello;
  codigo: string | null;
  alVolver: () => void;
}) {
  const pedido = new URLSearchParams(
    'esquina' in lugar ? { esquina: lugar.esquina } : { x: String(lugar.x), y: String(lugar.y) },
  );
  if (codigo) pedido.set('codigo', codigo);
  return (
    <div className={recepcion.verdadera}>
      <div className={recepcion.sobreLaVista}>
        <span className="suave">Así quedará; la fecha y la hora serán las del registro.</span>
        <Button variant="default" size="compact-sm" onClick={alVolver}>
          Volver a la página
        </Button>
      </div>
      <img
        src={`/api/archivos/${archivo.id}/sello-previsto.png?${pedido.toString()}`}
        alt="La primera página con su sello de recepción"
      />
    </div>
  );
}
