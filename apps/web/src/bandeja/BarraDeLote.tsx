import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { ActoDeLote, FilaDeBandeja, RespuestaDeLote } from '../api/tipos';
import { useDeshacer } from '../hoja/use-deshacer';
import { textoDeActo } from '../ui/palabras';
import { actosDeLote, enviosDe, resumenDeLote } from './lote';
import estilos from './lote.module.css';
import type { Vista } from './vistas';

const ResultadoDeLote = lazy(async () => ({ default: (await import('./ResultadoDeLote')).ResultadoDeLote }));
const DialogoDeLote = lazy(async () => ({ default: (await import('./DialogoDeLote')).DialogoDeLote }));

interface Props {
  vista: Vista;
  filas: readonly FilaDeBandeja[];
  /** Act asked from the keyboard. */
  pedido: ActoDeLote | null;
  alPedir: (acto: ActoDeLote | null) => void;
  alQuitar: () => void;
}

interface Hecho {
  acto: ActoDeLote;
  respuesta: RespuestaDeLote;
  filas: readonly FilaDeBandeja[];
  con?: FilaDeBandeja | undefined;
}

/** What may be done with the chosen rows, and what became of them. */
export function BarraDeLote({ vista, filas, pedido, alPedir, alQuitar }: Props) {
  const [hecho, setHecho] = useState<Hecho | null>(null);
  const ofrecerDeshacer = useDeshacer();
  const n = filas.length;
  return (
    <>
      {n > 0 && (
        <div className={estilos.barra} role="toolbar" aria-label="Con las elegidas">
          <strong role="status">{n === 1 ? '1 elegida' : `${n} elegidas`}</strong>
          {actosDeLote(vista)
            .filter((a) => a !== 'agrupar' || n > 1)
            .map((acto, i) => (
              <Button
                key={acto}
                size="compact-sm"
                variant={i === 0 && acto !== 'revertir' ? 'filled' : 'default'}
                onClick={() => alPedir(acto)}
              >
                {textoDeActo(acto)}
              </Button>
            ))}
          <Button size="compact-sm" variant="subtle" onClick={alQuitar}>
            Quitar la selección
          </Button>
        </div>
      )}
      {hecho && (
        <Suspense fallback={null}>
          <ResultadoDeLote {...hecho} alCerrar={() => setHecho(null)} />
        </Suspense>
      )}
      {pedido && n > 0 && (
        <Suspense fallback={null}>
          <DialogoDeLote
            acto={pedido}
            filas={filas}
            alCerrar={() => alPedir(null)}
            alLograr={(respuesta, con) => {
              setHecho({ acto: pedido, respuesta, filas, con });
              const envios = enviosDe(pedido, respuesta.resultados, filas);
              if (envios.length > 0)
                ofrecerDeshacer(resumenDeLote(pedido, respuesta.resultados), envios, () => setHecho(null));
              alPedir(null);
              alQuitar();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
