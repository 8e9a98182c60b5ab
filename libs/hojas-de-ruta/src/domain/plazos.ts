import { diasEntre, type Fecha } from '#kernel';

export type NivelDePlazo = 'vencido' | 'pronto' | 'normal';

/** How a fixed date stands today. */
export interface PlazoExplicado {
  /** calendar days left; negative when overdue */
  readonly dias: number;
  readonly nivel: NivelDePlazo;
  /** in words: «vence mañana», «vencido hace 2 días»; a date on a weekend says so and does not move */
  readonly texto: string;
}

const PRONTO = 3;

function diaDeSemana(fecha: Fecha): number {
  // 1970-01-04 was a Sunday.
  return ((diasEntre('1970-01-04', fecha) % 7) + 7) % 7;
}

function enPalabras(dias: number): string {
  if (dias === 0) return 'vence hoy';
  if (dias === 1) return 'vence mañana';
  if (dias > 1) return `vence en ${dias} días`;
  return dias === -1 ? 'vencido ayer' : `vencido hace ${-dias} días`;
}

export function explicarPlazo(fecha: Fecha, hoy: Fecha): PlazoExplicado {
  const dias = diasEntre(hoy, fecha);
  const semana = diaDeSemana(fecha);
  const nota = semana === 6 ? ' (cae sábado)' : semana === 0 ? ' (cae domingo)' : '';
  return {
    dias,
    nivel: dias < 0 ? 'vencido' : dias <= PRONTO ? 'pronto' : 'normal',
    texto: `${enPalabras(dias)}${nota}`,
  };
}
