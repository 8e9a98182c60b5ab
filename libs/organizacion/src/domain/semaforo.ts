import { diasEntre, type Fecha } from '#kernel';
import { diaCorto, notaDeCaida, type Feriados } from './calendario';

export const NIVELES_DE_PLAZO = ['vencido', 'hoy', 'pronto', 'normal'] as const;
export type NivelDePlazo = (typeof NIVELES_DE_PLAZO)[number];

/** How a date stands today. */
export interface Semaforo {
  /** calendar days left; negative when overdue */
  readonly dias: number;
  readonly nivel: NivelDePlazo;
  /** in words: «vence mañana», «vencido hace 2 días», «venció el 12 ene 2019»; a date on a weekend or a feriado says so and does not move */
  readonly texto: string;
  /** the same for a narrow row: «2 días», «vencido ayer» */
  readonly corto: string;
}

const PRONTO = 3;
/** Overdue for longer, a date says more than a count of days. */
const DIAS_QUE_SE_CUENTAN = 60;

function enPalabras(dias: number, fecha: Fecha): string {
  if (dias === 0) return 'vence hoy';
  if (dias === 1) return 'vence mañana';
  if (dias > 1) return `vence en ${dias} días`;
  if (dias < -DIAS_QUE_SE_CUENTAN) return `venció el ${diaCorto(fecha, true)}`;
  return dias === -1 ? 'vencido ayer' : `vencido hace ${-dias} días`;
}

const enCorto = (dias: number, fecha: Fecha): string =>
  dias <= 1 ? enPalabras(dias, fecha) : `${dias} días`;

function nivelDe(dias: number): NivelDePlazo {
  if (dias < 0) return 'vencido';
  return dias === 0 ? 'hoy' : dias <= PRONTO ? 'pronto' : 'normal';
}

/** The one semáforo of the product: hoja, trays and calendar read the same. */
export function semaforoDe(fecha: Fecha, hoy: Fecha, feriados: Feriados): Semaforo {
  const dias = diasEntre(hoy, fecha);
  return {
    dias,
    nivel: nivelDe(dias),
    texto: `${enPalabras(dias, fecha)}${notaDeCaida(fecha, feriados, dias < 0)}`,
    corto: enCorto(dias, fecha),
  };
}
