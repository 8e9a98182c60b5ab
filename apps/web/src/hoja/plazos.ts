import type { HojaVista, PlazoDeHoja } from '../api/tipos';

/** @returns the overdue plazos of a step: it goes on only with a reason */
export function plazosVencidosDe(hoja: HojaVista, pasoId: string): PlazoDeHoja[] {
  return hoja.plazos.filter((z) => z.pasoId === pasoId && z.estado === 'ABIERTO' && z.nivel === 'vencido');
}

/** @returns how many things are owed: the plazo of a step is the day of what was asked there, and not one more */
export function cuantoSeDebe({ debe, plazos }: Pick<HojaVista, 'debe' | 'plazos'>): number {
  const pedidos = new Set<string | null>(debe.map((d) => d.pasoId));
  return debe.length + plazos.filter((z) => z.estado === 'ABIERTO' && !pedidos.has(z.pasoId)).length;
}
