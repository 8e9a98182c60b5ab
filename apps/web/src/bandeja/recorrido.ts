import type { FilaDeBandeja } from '../api/tipos';
import type { Vista } from './vistas';

type Tramos = Pick<FilaDeBandeja, 'procedencia' | 'de' | 'a'>;

/** @returns from whom to whom, first what that tray is looked at for: to whom in what was sent, from whom in the others */
export function recorridoDe({ procedencia, de, a }: Tramos, vista: Vista): string {
  // Who sends it says their unidad: that of an interna is not said before it again.
  const origen =
    procedencia && de && (de === procedencia || de.endsWith(`— ${procedencia}`)) ? null : procedencia;
  const desde = [origen, de].filter(Boolean).join(' → ');
  if (vista === 'enviados' && a) return [`Para: ${a}`, desde && `de ${desde}`].filter(Boolean).join(' · ');
  const camino = [desde, a].filter(Boolean).join(' → ');
  return desde ? `De: ${camino}` : camino;
}
