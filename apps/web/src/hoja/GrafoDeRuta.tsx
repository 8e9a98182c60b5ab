import { UnstyledButton } from '@mantine/core';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { PasoDeRuta as Paso } from '../api/tipos';
import { fechaYHora } from '../ui/fechas';
import { textoDeEstado } from '../ui/palabras';
import { anchoDeGrafo, filaDeTecla, grafoDeRuta, nombreDeFila, tenencia, type FilaDeGrafo } from './grafo';
import estilos from './grafo.module.css';
import { PasoDeRuta } from './PasoDeRuta';
import { marcaDePaso, nombreDeExtremo } from './ruta';

/** Distance between lines, and height of a step's point, in CSS pixels: as in the styles. */
const CARRIL = 18;
const PUNTO = 20;
const centro = (carril: number): number => 12 + carril * CARRIL;

interface Props {
  pasos: readonly Paso[];
  /** HRs that travel inside this one, by their codes. */
  agrupadas?: readonly string[];
  /** now */
  ahora: string;
  alVerDocumento?: ((id: string) => void) | undefined;
}

/** The route as a graph: the original's line, its copias as branches, what went nowhere as stubs. */
export function GrafoDeRuta({ pasos, agrupadas = [], ahora, alVerDocumento }: Props) {
  const filas = grafoDeRuta(pasos);
  const ancho = centro(anchoDeGrafo(filas) - 1) + 12;
  const lista = useRef<HTMLOListElement>(null);
  const [elegida, setElegida] = useState(() =>
    Math.max(
      0,
      filas.findLastIndex(({ carril }) => carril === 0),
    ),
  );
  const [abierta, setAbierta] = useState<number | null>(null);
  const alTeclear = (e: KeyboardEvent) => {
    const destino = filaDeTecla(filas, elegida, e.key);
    if (destino === null || e.altKey || e.ctrlKey || e.metaKey) return;
    e.preventDefault();
    e.stopPropagation();
    setElegida(destino);
    lista.current?.querySelectorAll<HTMLElement>('button[data-fila]')[destino]?.focus();
  };
  return (
    <>
      <ol ref={lista} className={estilos.grafo} aria-label="Grafo de la ruta" onKeyDown={alTeclear}>
        {filas.map((fila, i) => (
          <li key={fila.paso.id} className={estilos.fila} style={{ paddingLeft: ancho }}>
            <Lineas fila={fila} />
            <UnstyledButton
              data-fila
              className={estilos.nodo}
              aria-label={nombreDeFila(filas, i, ahora)}
              aria-expanded={abierta === i}
              tabIndex={i === elegida ? 0 : -1}
              onFocus={() => setElegida(i)}
              onClick={() => setAbierta(abierta === i ? null : i)}
            >
              <Resumen paso={fila.paso} ahora={ahora} />
            </UnstyledButton>
            {abierta === i && (
              <div className={estilos.abierta}>
                <PasoDeRuta paso={fila.paso} compacta={false} ahora={ahora} alVerDocumento={alVerDocumento} />
              </div>
            )}
          </li>
        ))}
      </ol>
      {agrupadas.length > 0 && (
        <p className={estilos.agrupadas} style={{ paddingLeft: ancho }}>
          Van con ella: {agrupadas.join(', ')}
        </p>
      )}
    </>
  );
}

function Resumen({ paso, ahora }: { paso: Paso; ahora: string }) {
  const cuando = paso.recibidoEn ?? paso.enviadoEn;
  const enManos = paso.tipo === 'oficial' && (paso.estado === 'RECIBIDA' || paso.estado === 'SUSPENDIDA');
  const tenida = tenencia(paso, ahora);
  return (
    <>
      <span className={estilos.quien}>
        <strong>{nombreDeExtremo(paso.a)}</strong>
        {enManos && <span className={estilos.ahora}>la tiene</span>}
      </span>
      <span className={estilos.datos}>
        <span>
          {paso.tipo === 'copia' && 'copia, '}
          {textoDeEstado(paso.estado).toLowerCase()}
        </span>
        {cuando && <time dateTime={cuando}>{fechaYHora(cuando)}</time>}
        {tenida && <span>{tenida}</span>}
      </span>
    </>
  );
}

/** The lines beside a step: those that pass, the one that ends or begins in it, and the curve by which it branches. */
function Lineas({ fila: { carril, rama, arriba, abajo, paso } }: { fila: FilaDeGrafo }) {
  const x = centro(carril);
  return (
    <span aria-hidden className={estilos.lineas}>
      {arriba.map((c) => (
        <i
          key={`a${c}`}
          className={estilos.arriba}
          data-copia={c > 0 || undefined}
          style={{ left: centro(c) }}
        />
      ))}
      {abajo.map((c) => (
        <i
          key={`b${c}`}
          className={estilos.abajo}
          data-copia={c > 0 || undefined}
          style={{ left: centro(c) }}
        />
      ))}
      {rama && (
        <svg className={estilos.rama} width={x + 4} height={PUNTO + 2} data-tipo={rama.tipo}>
          <path
            d={`M${centro(rama.de)} 0 C${centro(rama.de)} ${PUNTO} ${centro(rama.de)} ${PUNTO} ${x} ${PUNTO}`}
          />
        </svg>
      )}
      <b
        className={estilos.punto}
        style={{ left: x }}
        data-marca={marcaDePaso(paso.estado)}
        data-copia={paso.tipo === 'copia' || undefined}
        data-devuelta={paso.estado === 'DEVUELTA' || undefined}
      />
    </span>
  );
}
