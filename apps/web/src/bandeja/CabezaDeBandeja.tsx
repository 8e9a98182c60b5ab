import { Checkbox, SegmentedControl } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { Ambito } from '../api/tipos';
import bandeja from './bandeja.module.css';
import lote from './lote.module.css';

const ruta = getRouteApi('/marco/bandeja/$vista');

interface Props {
  titulo: string;
  aviso: string;
  /** Whose tray is shown; null: it has no owner to choose. */
  de: Ambito | null;
  todas: { elegidas: number; total: number; alElegir: () => void } | null;
}

/** Name of the tray, all of it at once, and whose it is. */
export function CabezaDeBandeja({ titulo, aviso, de, todas }: Props) {
  const navegar = ruta.useNavigate();
  return (
    <header className={bandeja.cabeza}>
      {todas && (
        <Checkbox
          size="xs"
          aria-label="Elegir todas las que se ven"
          // There from the first moment, so that the title does not move when the rows come.
          disabled={todas.total === 0}
          checked={todas.elegidas > 0 && todas.elegidas === todas.total}
          indeterminate={todas.elegidas > 0 && todas.elegidas < todas.total}
          onChange={todas.alElegir}
        />
      )}
      <h1 id="titulo-bandeja">{titulo}</h1>
      <span className="suave" role="status">
        {aviso}
      </span>
      {de && (
        <SegmentedControl
          className={lote.ambito}
          size="xs"
          aria-label="De quién es la bandeja"
          value={de}
          onChange={(v) =>
            void navegar({ search: ({ de: _, ...s }) => (v === 'unidad' ? { ...s, de: 'unidad' } : s) })
          }
          data={[
            { value: 'puesto', label: 'Mía' },
            { value: 'unidad', label: 'De mi unidad' },
          ]}
        />
      )}
    </header>
  );
}
