import { ActionIcon, TextInput } from '@mantine/core';
import type { Busqueda } from './use-busqueda';
import visor from './visor.module.css';

function cuenta({ consulta, total, numero, leidas }: Busqueda, paginas: number): string {
  if (consulta.trim() === '') return '';
  const leyendo = leidas < paginas ? `; leyendo ${leidas} de ${paginas} páginas` : '';
  if (total === 0) return leyendo ? `Buscando${leyendo}` : 'No está en este documento';
  return `${numero} de ${total}${leyendo}`;
}

/** Words looked for in the document: how many there are, and from one to the next. */
export function BarraDeBusqueda({
  busqueda: b,
  paginas,
  alCerrar,
}: {
  busqueda: Busqueda;
  paginas: number;
  alCerrar: () => void;
}) {
  return (
    <div className={visor.barra} role="search" aria-label="En el documento">
      <TextInput
        size="xs"
        className={visor.buscada}
        data-autofocus
        autoFocus
        aria-label="Buscar en el documento"
        placeholder="Palabras, con o sin acentos"
        value={b.consulta}
        onChange={(e) => b.cambiar(e.currentTarget.value)}
        onKeyDown={(e) => {
          if (e.key === 'Enter') {
            e.preventDefault();
            b.mover(e.shiftKey ? -1 : 1);
          }
          if (e.key === 'Escape') {
            e.preventDefault();
            e.stopPropagation();
            alCerrar();
          }
        }}
      />
      <span className="suave" role="status">
        {cuenta(b, paginas)}
      </span>
      <span className={visor.hueco} />
      <ActionIcon
        data-signo
        variant="subtle"
        aria-label="Coincidencia anterior"
        disabled={b.total === 0}
        onClick={() => b.mover(-1)}
      >
        ↑
      </ActionIcon>
      <ActionIcon
        data-signo
        variant="subtle"
        aria-label="Coincidencia siguiente"
        disabled={b.total === 0}
        onClick={() => b.mover(1)}
      >
        ↓
      </ActionIcon>
      <ActionIcon data-signo variant="subtle" aria-label="Cerrar la búsqueda" onClick={alCerrar}>
        ×
      </ActionIcon>
    </div>
  );
}
