import { Button, Textarea } from '@mantine/core';
import { useRef, useState, type PointerEvent } from 'react';
import { conFlecha, lugarEntre, type Lugar, type Marca } from './lugares';
import estilos from './marcas.module.css';

interface Props {
  pagina: number;
  marcas: readonly Marca[];
  /** what is under one's hand; absent: they are only gone to */
  mano?: {
    /** the next stroke on the page is a new place */
    marcando: boolean;
    alMarcar: (lugar: Lugar) => void;
    alMover: (id: string, lugar: Lugar) => void;
    /** the one being written on its place */
    abierta: string | null;
    alAbrir: (id: string | null) => void;
    alEscribir: (id: string, texto: string) => void;
  };
  alElegir?: (id: string) => void;
}

const por = (v: number): string => `${100 * v}%`;

/** Remarks over their page: drawn with the finger or put from the keyboard, moved with the arrows, written in their place. */
export function MarcasEnPagina({ pagina, marcas, mano, alElegir }: Props) {
  return (
    <>
      {marcas
        .filter((m) => m.lugar.pagina === pagina)
        .map((m) => (
          <MarcaPuesta key={m.id} marca={m} mano={mano} alElegir={alElegir} />
        ))}
      {mano?.marcando && <Trazo pagina={pagina} alMarcar={mano.alMarcar} />}
    </>
  );
}

function MarcaPuesta({ marca, mano, alElegir }: { marca: Marca } & Pick<Props, 'mano' | 'alElegir'>) {
  const { id, n, lugar, texto } = marca;
  const abierta = mano?.abierta === id;
  return (
    <>
      <button
        type="button"
        className={estilos.marca}
        data-marca={id}
        data-punto={lugar.ancho === 0 || lugar.alto === 0 || undefined}
        style={{ left: por(lugar.x), top: por(lugar.y), width: por(lugar.ancho), height: por(lugar.alto) }}
        aria-label={
          mano
            ? `Lugar de la observación ${n}: las flechas lo mueven, con Mayúsculas cambian su tamaño, Enter la escribe`
            : `Observación ${n}: ${texto}`
        }
        title={texto}
        onClick={() => (mano ? mano.alAbrir(id) : alElegir?.(id))}
        onKeyDown={(e) => {
          const movido = mano ? conFlecha(lugar, e.key, e.shiftKey) : null;
          if (!movido) return;
          e.preventDefault();
          e.stopPropagation();
          mano?.alMover(id, movido);
        }}
      >
        <b aria-hidden>{n}</b>
      </button>
      {abierta && mano && (
        <div
          className={estilos.nota}
          style={{ top: `calc(${por(lugar.y + lugar.alto)} + 14px)` }}
          data-arriba={lugar.y > 0.7 || undefined}
          onKeyDown={(e) => {
            e.stopPropagation();
            if (e.key === 'Escape') mano.alAbrir(null);
          }}
        >
          <Textarea
            label={`Qué debe cambiar aquí (${n})`}
            autosize
            autoFocus
            minRows={2}
            maxRows={5}
            maxLength={2000}
            value={texto}
            onChange={(e) => mano.alEscribir(id, e.currentTarget.value)}
          />
          <Button size="compact-sm" onClick={() => mano.alAbrir(null)}>
            Listo
          </Button>
        </div>
      )}
    </>
  );
}

/** Catches one stroke over the page. */
function Trazo({ pagina, alMarcar }: { pagina: number; alMarcar: (lugar: Lugar) => void }) {
  const desde = useRef<{ x: number; y: number } | null>(null);
  const [recuadro, setRecuadro] = useState<Lugar | null>(null);
  const punto = (e: PointerEvent<HTMLElement>) => {
    const hoja = e.currentTarget.getBoundingClientRect();
    return { x: (e.clientX - hoja.left) / hoja.width, y: (e.clientY - hoja.top) / hoja.height };
  };
  return (
    <div
      className={estilos.trazo}
      data-trazo={pagina}
      onPointerDown={(e) => {
        e.preventDefault();
        e.currentTarget.setPointerCapture(e.pointerId);
        desde.current = punto(e);
      }}
      onPointerMove={(e) => desde.current && setRecuadro(lugarEntre(pagina, desde.current, punto(e)))}
      onPointerUp={(e) => {
        if (desde.current) alMarcar(lugarEntre(pagina, desde.current, punto(e)));
        desde.current = null;
      }}
      onPointerCancel={() => {
        desde.current = null;
        setRecuadro(null);
      }}
    >
      {recuadro && (
        <span
          className={estilos.enCurso}
          style={{
            ...{ left: por(recuadro.x), top: por(recuadro.y) },
            ...{ width: por(recuadro.ancho), height: por(recuadro.alto) },
          }}
        />
      )}
    </div>
  );
}
