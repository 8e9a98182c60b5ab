import { ErrorDominio } from './errores';

/** A calendar date of America/La_Paz, `YYYY-MM-DD`. Never a `Date`: it has no hour and no zone. */
export type Fecha = string;

const MESES = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
] as const;

/** America/La_Paz is UTC-4 all year (no daylight saving since 1932). */
const DESFASE_MS = -4 * 3_600_000;

function local(instante: Date): Date {
  return new Date(instante.getTime() + DESFASE_MS);
}

function partes(fecha: Fecha): { anio: number; mes: number; dia: number } {
  const [anio = 0, mes = 0, dia = 0] = fecha.split('-').map(Number);
  return { anio, mes, dia };
}

/** @returns the La Paz date of an instant: 2019-01-01T03:30Z is `2018-12-31` */
export function fechaDe(instante: Date): Fecha {
  return local(instante).toISOString().slice(0, 10);
}

/** @returns the La Paz hour of an instant on the 24 h clock, `17:45` */
export function horaDe(instante: Date): string {
  return local(instante).toISOString().slice(11, 16);
}

/** @returns gestión (calendar year in La Paz) of an instant */
export function gestionDe(instante: Date): number {
  return local(instante).getUTCFullYear();
}

/** @returns true for a real calendar date between 1825 and 2999, `YYYY-MM-DD` */
export function esFecha(texto: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(texto)) return false;
  const { anio } = partes(texto);
  const fecha = new Date(`${texto}T00:00:00Z`);
  return (
    !Number.isNaN(fecha.getTime()) && fecha.toISOString().startsWith(texto) && anio >= 1825 && anio < 3000
  );
}

/** @throws ErrorDominio `entrada.fecha-inexistente` when the date does not exist (31-02) */
export function exigirFecha(texto: string): Fecha {
  if (!esFecha(texto)) {
    throw new ErrorDominio(
      'entrada.fecha-inexistente',
      'entrada',
      `«${texto.slice(0, 20)}» no es una fecha del calendario.`,
    );
  }
  return texto;
}

/** @returns `28 JUN. 2018`, as reception stamps print it */
export function fechaDeSello(fecha: Fecha): string {
  const { anio, mes, dia } = partes(fecha);
  return `${String(dia).padStart(2, '0')} ${(MESES[mes - 1] ?? '').slice(0, 3).toUpperCase()}. ${anio}`;
}

/** @returns `28 de junio de 2018`, as letters print it */
export function fechaDeCarta(fecha: Fecha): string {
  const { anio, mes, dia } = partes(fecha);
  return `${dia} de ${MESES[mes - 1] ?? ''} de ${anio}`;
}

/** @returns whole calendar days from `desde` to `hasta` (negative when `hasta` is earlier) */
export function diasEntre(desde: Fecha, hasta: Fecha): number {
  return Math.round((Date.parse(`${hasta}T00:00:00Z`) - Date.parse(`${desde}T00:00:00Z`)) / 86_400_000);
}

const DIAS = ['dom', 'lun', 'mar', 'mié', 'jue', 'vie', 'sáb'] as const;

/** @returns the date `dias` calendar days later (earlier when negative) */
export function sumarDias(fecha: Fecha, dias: number): Fecha {
  return new Date(Date.parse(`${fecha}T00:00:00Z`) + dias * 86_400_000).toISOString().slice(0, 10);
}

/** @returns 0 (domingo) to 6 (sábado) */
export function diaDeSemana(fecha: Fecha): number {
  return new Date(`${fecha}T00:00:00Z`).getUTCDay();
}

/** @returns `jue 5 abr`, or `jue 3 may 2018` with its year, as calendars and plazos are read */
export function fechaDeAgenda(fecha: Fecha, conAnio = false): string {
  const { anio, mes, dia } = partes(fecha);
  const texto = `${DIAS[diaDeSemana(fecha)] ?? ''} ${dia} ${(MESES[mes - 1] ?? '').slice(0, 3)}`;
  return conAnio ? `${texto} ${anio}` : texto;
}

/** @returns the instants between which a La Paz date runs: from its midnight to the next one, the last left out */
export function diaEntero(fecha: Fecha): { desde: Date; hasta: Date } {
  const desde = new Date(Date.parse(`${fecha}T00:00:00Z`) - DESFASE_MS);
  return { desde, hasta: new Date(desde.getTime() + 86_400_000) };
}
