import { SegmentedControl } from '@mantine/core';
import { memo, useId } from 'react';
import type { Esquina, LugarDeSello } from '../api/tipos';
import recepcion from './recepcion.module.css';

const ESQUINAS: { value: Esquina; label: string }[] = [
  { value: 'superior-izquierda', label: '↖ arriba izq.' },
  { value: 'superior-derecha', label: '↗ arriba der.' },
  { value: 'inferior-izquierda', label: '↙ abajo izq.' },
  { value: 'inferior-derecha', label: '↘ abajo der.' },
];
const LEIDAS: Record<Esquina, string> = {
  'superior-izquierda': 'arriba a la izquierda',
  'superior-derecha': 'arriba a la derecha',
  'inferior-izquierda': 'abajo a la izquierda',
  'inferior-derecha': 'abajo a la derecha',
};

interface Props {
  valor: LugarDeSello;
  alCambiar: (lugar: LugarDeSello) => void;
  /** The page is in sight and may be pressed. */
  aMano?: boolean;
}

/** The corner of the stamp; where the page is in sight, it may also be put anywhere on it. */
export const CampoEsquina = memo(function CampoEsquina({ valor, alCambiar, aMano = false }: Props) {
  const id = useId();
  const esquina = 'esquina' in valor ? valor.esquina : null;
  return (
    <div>
      <span id={id} className={recepcion.rotulo}>
        Sello: {esquina ? LEIDAS[esquina] : 'en el lugar marcado'}
        {aMano && <span className="suave"> (o pulse la página donde deba ir)</span>}
      </span>
      <SegmentedControl
        aria-labelledby={id}
        size="sm"
        fullWidth
        classNames={{ root: recepcion.esquinas }}
        value={esquina ?? ''}
        onChange={(v) => alCambiar({ esquina: v as Esquina })}
        data={ESQUINAS}
      />
    </div>
  );
});
