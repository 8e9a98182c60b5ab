import type { HojaVista, PlazoDeHoja } from '../api/tipos';

/** @returns the overdue plazos of a step: it goes on only with a reason */
export function plazosVencidosDe(hoja: HojaVista, pasoId: string): PlazoDeHoja[] {
  return hoja.plazos.filter((z) => z.pasoId === pasoId && z.estado === 'ABIERTO' && z.nivel === 'vencido');
}
