import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import type { Propuesta } from '../api/tipos';
import { textoDePropuesta, type CampoLeido } from './propuestas';
import recepcion from './recepcion.module.css';

interface Props {
  campo: CampoLeido;
  propuesta: Propuesta | undefined;
  /** Nothing is written in the field: the proposal may be taken. */
  vacio: boolean;
  /** What the field says now, to mark what was taken from the paper. */
  valor: string;
  alAceptar: (p: Propuesta) => void;
  /** Shows where on the page it was read; null: no more. */
  alMirar: (p: Propuesta | null) => void;
  children: ReactNode;
}

/** A field with what the paper seems to say: Tab takes a sure one and goes on; a doubtful one must be chosen. */
export function ConPropuesta({ campo, propuesta, vacio, valor, alAceptar, alMirar, children }: Props) {
  // Where there are no keys, no key is named.
  const tactil = useMediaQuery('(pointer: coarse)', false);
  if (!propuesta) return <div>{children}</div>;
  const tomada = valor === propuesta.valor;
  return (
    <div
      onFocusCapture={() => alMirar(propuesta)}
      onBlurCapture={() => alMirar(null)}
      onKeyDownCapture={(e) => {
        const enCampo = e.target instanceof HTMLInputElement || e.target instanceof HTMLTextAreaElement;
        if (e.key === 'Tab' && !e.shiftKey && vacio && enCampo && !propuesta.dudosa) alAceptar(propuesta);
      }}
    >
      {children}
      {vacio && (
        <p className={recepcion.propuesta} data-dudosa={propuesta.dudosa || undefined}>
          <span>
            Del escaneo: <q>{textoDePropuesta(campo, propuesta)}</q>
          </span>
          <Button
            variant="subtle"
            size="compact-xs"
            tabIndex={propuesta.dudosa ? 0 : -1}
            aria-label={`Usar ${textoDePropuesta(campo, propuesta)}`}
            onClick={() => alAceptar(propuesta)}
          >
            {propuesta.dudosa || tactil ? 'Usar' : 'Tab la usa'}
          </Button>
        </p>
      )}
      {!vacio && tomada && (
        <p className={recepcion.propuesta}>
          Tomado del escaneo{propuesta.dudosa ? ', con dudas: compárelo con el papel' : ''}.
        </p>
      )}
    </div>
  );
}
