import { Button } from '@mantine/core';
import type { SerieDocumental } from '../api/tipos';
import ui from '../ui/ui.module.css';
import estilos from './archivo.module.css';
import { nombreDeSerieDocumental, plazosDeSerie } from './retencion';

interface Props {
  serie: SerieDocumental;
  edita: boolean;
  alCambiar: () => void;
  alRetirar: () => void;
  alReponer: () => void;
}

/** A serie of the retention table: what it takes, of whom, how long, and what then. */
export function FilaDeSerieDocumental({ serie: s, edita, alCambiar, alRetirar, alReponer }: Props) {
  const nombre = nombreDeSerieDocumental(s);
  return (
    <div className={estilos.fila}>
      <span className={ui.codigo}>{s.codigo}</span>
      <div className={estilos.nombre}>
        <strong>{s.nombre}</strong>
        <span>{[s.sigla ?? 'toda la entidad', s.toma].filter(Boolean).join(' · ')}</span>
        <span>
          {plazosDeSerie(s)}; después, {s.despues}
        </span>
        {s.norma && <span>{s.norma}</span>}
      </div>
      {s.retirada && <span className={estilos.retencion}>Retirada</span>}
      {edita && (
        <div className={estilos.botones}>
          {s.retirada ? (
            <Button size="compact-sm" variant="default" aria-label={`Reponer ${nombre}`} onClick={alReponer}>
              Reponer
            </Button>
          ) : (
            <>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`Cambiar ${nombre}`}
                onClick={alCambiar}
              >
                Cambiar
              </Button>
              <Button
                size="compact-sm"
                variant="subtle"
                data-peligro
                aria-label={`Retirar ${nombre}`}
                onClick={alRetirar}
              >
                Retirar
              </Button>
            </>
          )}
        </div>
      )}
    </div>
  );
}
