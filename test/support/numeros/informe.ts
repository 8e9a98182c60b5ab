import { tabla } from '../../../apps/cli/src/tabla';
import type { Resultado } from './medida';

/** The three ways side by side, for people. */
export function informe(resultados: readonly Resultado[], series: number, llamadores: number): string {
  return [
    `Números de ${series} series por ${llamadores} llamadores, en la misma corrida:`,
    ...tabla<Resultado>(
      [
        { titulo: 'Camino', de: (r) => r.camino },
        { titulo: 'Reconocidos', de: (r) => r.reconocidos },
        { titulo: 'Por hoja de ruta', de: (r) => r.deHilo },
        { titulo: 'Repetidos', de: (r) => r.repetidos },
        { titulo: 'Huecos', de: (r) => r.huecos },
        { titulo: 'Perdidos', de: (r) => r.perdidos },
        { titulo: 'Sin dueño', de: (r) => r.sinDueno },
        { titulo: 'Revertidos', de: (r) => r.revertidos },
        { titulo: 'Muertes de la base', de: (r) => r.golpes },
        { titulo: 'Segundos', de: (r) => Math.round(r.segundos) },
      ],
      resultados,
    ),
  ].join('\n');
}
