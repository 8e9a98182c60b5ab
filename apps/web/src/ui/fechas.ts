/** Calendar date of La Paz, `YYYY-MM-DD`. */
export type Fecha = string;

const MESES = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'] as const;
const MESES_LARGOS = [
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
const DIAS = ['dom', 'lun', 'mar', 'mié', 'jue', 'vie', 'sáb'] as const;
/** La Paz keeps UTC-4 all year, whatever the browser's zone says. */
const DESFASE_MS = -4 * 3_600_000;

function enLaPaz(instante: string | Date): Date {
  return new Date(new Date(instante).getTime() + DESFASE_MS);
}

function partes(fecha: Fecha): [number, number, number] {
  const [a = 0, m = 1, d = 1] = fecha.split('-').map(Number);
  return [a, m, d];
}

function armar(anio: number, mes: number, dia: number): Fecha | null {
  const fecha = new Date(Date.UTC(anio, mes - 1, dia));
  const real =
    fecha.getUTCFullYear() === anio && fecha.getUTCMonth() === mes - 1 && fecha.getUTCDate() === dia;
  return real ? fecha.toISOString().slice(0, 10) : null;
}

/** @returns today's date in La Paz */
export function hoyEnLaPaz(ahora: Date = new Date()): Fecha {
  return enLaPaz(ahora).toISOString().slice(0, 10);
}

/** @returns `17:45`, La Paz, 24 h clock */
export function hora(instante: string): string {
  return enLaPaz(instante).toISOString().slice(11, 16);
}

/** @returns `28 jun` within the year of `hoy`, `28 jun 2018` outside it, or where `hoy` is empty */
export function fechaCorta(instante: string, hoy: Fecha = hoyEnLaPaz()): string {
  const [a, m, d] = partes(instante.length === 10 ? instante : enLaPaz(instante).toISOString().slice(0, 10));
  const base = `${String(d).padStart(2, '0')} ${MESES[m - 1] ?? ''}`;
  return hoy.startsWith(`${a}-`) ? base : `${base} ${a}`;
}

/** @returns `28 jun 2018 17:45`; the year is left out within the year of `hoy` */
export function fechaYHora(instante: string, hoy?: Fecha): string {
  return `${fechaCorta(instante, hoy)} ${hora(instante)}`;
}

/** @returns `28 jun 2018 17:45`, its year always: of what stays on record */
export function fechaYHoraEntera(instante: string): string {
  return fechaYHora(instante, '');
}

/** @returns `jueves`-style long date for people to check what they typed: `jue 28 de junio de 2018` */
export function fechaLarga(fecha: Fecha): string {
  const [a, m, d] = partes(fecha);
  const dia = DIAS[new Date(Date.UTC(a, m - 1, d)).getUTCDay()] ?? '';
  return `${dia} ${d} de ${MESES_LARGOS[m - 1] ?? ''} de ${a}`;
}

/** @returns `28 JUN. 2018`, as stamps print it */
export function fechaDeSello(fecha: Fecha): string {
  const [a, m, d] = partes(fecha);
  return `${String(d).padStart(2, '0')} ${(MESES[m - 1] ?? '').toUpperCase()}. ${a}`;
}

function anioCompleto(texto: string | undefined, hoy: Fecha): number {
  if (!texto) return partes(hoy)[0];
  return texto.length <= 2 ? 2000 + Number(texto) : Number(texto);
}

function mesDe(texto: string): number {
  const corto = texto.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().slice(0, 3);
  return MESES.indexOf((corto === 'set' ? 'sep' : corto) as (typeof MESES)[number]) + 1;
}

/**
 * Reads a date as people type it: `28/6/18`, `28-06-2018`, `28.6`, `28 jun 2018`, `28 de junio de 2018`,
 * `2018-06-28`, `hoy`, `ayer`, `mañana`.
 * @returns the date, or null when it is none of the calendar
 */
export function interpretarFecha(texto: string, hoy: Fecha = hoyEnLaPaz()): Fecha | null {
  const t = texto.trim().toLowerCase();
  const corrido = { hoy: 0, ayer: -1, anteayer: -2, mañana: 1, manana: 1 }[t];
  if (corrido !== undefined) {
    const [a, m, d] = partes(hoy);
    return new Date(Date.UTC(a, m - 1, d + corrido)).toISOString().slice(0, 10);
  }
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(t);
  if (iso) return armar(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const cifras = /^(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{2}|\d{4}))?$/.exec(t);
  if (cifras) return armar(anioCompleto(cifras[3], hoy), Number(cifras[2]), Number(cifras[1]));
  const palabras =
    /^(\d{1,2})\s*(?:de\s+|[-/])?\s*(\p{L}{3,10})\.?\s*(?:del?\s+|[-/])?\s*(\d{2}|\d{4})?$/u.exec(t);
  if (palabras) return armar(anioCompleto(palabras[3], hoy), mesDe(palabras[2] ?? ''), Number(palabras[1]));
  return null;
}

/** @returns how many days an instant lies back, in words: `hoy`, `ayer`, `hace 5 días` */
export function haceCuanto(desde: string, hoy: Fecha = hoyEnLaPaz()): string {
  const dias = Math.round(
    (Date.parse(hoy) - Date.parse(enLaPaz(desde).toISOString().slice(0, 10))) / 86_400_000,
  );
  if (dias <= 0) return 'hoy';
  return dias === 1 ? 'ayer' : `hace ${dias} días`;
}

/** @returns whole days between two instants, in words, or null when under a day */
export function diasEnPoder(desde: string, hasta: string): string | null {
  const dias = Math.floor((Date.parse(hasta) - Date.parse(desde)) / 86_400_000);
  return dias < 1 ? null : dias === 1 ? '1 día' : `${dias} días`;
}
