import { diaDeSemana, fechaDeAgenda, sumarDias, type Fecha } from '#kernel';

/** How a plazo is counted: working days, calendar days, or a date that somebody fixed. */
export type ModoDePlazo = 'habiles' | 'calendario' | 'fecha';

/** A plazo as people ask for it. */
export type PlazoPedido =
  | { readonly modo: 'fecha'; readonly fecha: Fecha }
  | { readonly modo: 'habiles' | 'calendario'; readonly dias: number };

/** Non-working days by date, each with its name: the ones of the nation and of the entidad's departamento. */
export type Feriados = ReadonlyMap<Fecha, string>;

/** The entidad's calendar as the rules need it. */
export interface Calendario {
  readonly feriados: Feriados;
  /** a step's plazo runs from its reception (the default) or from its sending */
  readonly plazosDesde: 'recepcion' | 'envio';
}

/** When a plazo ends, and why. */
export interface Vencimiento {
  readonly fecha: Fecha;
  /** `día 1 = jue 5 abr; 20 días hábiles; sin 1 may; vence jue 3 may 2018` */
  readonly explicacion: string;
}

const SABADO = 6;
const DOMINGO = 0;
const MAXIMO_DE_DIAS = 3650;

export function esHabil(fecha: Fecha, feriados: Feriados): boolean {
  const dia = diaDeSemana(fecha);
  return dia !== SABADO && dia !== DOMINGO && !feriados.has(fecha);
}

/**
 * @param pasada the date is behind: it fell, it does not fall
 * @returns ` (cae sábado)`, ` (cayó en feriado: Navidad)`, or nothing for a working day
 */
export function notaDeCaida(fecha: Fecha, feriados: Feriados, pasada = false): string {
  const cae = pasada ? 'cayó en' : 'cae';
  const nombre = feriados.get(fecha);
  if (nombre) return ` (${cae} feriado: ${nombre})`;
  const dia = diaDeSemana(fecha);
  return dia === SABADO ? ` (${cae} sábado)` : dia === DOMINGO ? ` (${cae} domingo)` : '';
}

/** @returns `5 abr`, or `12 ene 2019` with its year */
export const diaCorto = (fecha: Fecha, conAnio = false): string =>
  fechaDeAgenda(fecha, conAnio).split(' ').slice(1).join(' ');

/** A year without a single holiday on record is a year that nobody loaded: the count says so. */
function sinCargar(desde: Fecha, hasta: Fecha, feriados: Feriados): string {
  const anios = new Set([...feriados.keys()].map((f) => f.slice(0, 4)));
  const faltan: string[] = [];
  for (let a = Number(desde.slice(0, 4)); a <= Number(hasta.slice(0, 4)); a++)
    if (!anios.has(String(a))) faltan.push(String(a));
  return faltan.length > 0 ? `; no hay feriados cargados de ${faltan.join(', ')}` : '';
}

/**
 * Working days: the first is the next working day after `desde`.
 * @param desde day of the reception (or sending)
 * @param dias 1 to 3650
 */
export function enDiasHabiles(desde: Fecha, dias: number, feriados: Feriados): Vencimiento {
  let fecha = desde;
  let primero: Fecha | null = null;
  const omitidos: Fecha[] = [];
  for (let contados = 0; contados < Math.min(dias, MAXIMO_DE_DIAS);) {
    fecha = sumarDias(fecha, 1);
    if (esHabil(fecha, feriados)) {
      primero ??= fecha;
      contados++;
    } else if (diaDeSemana(fecha) !== SABADO && diaDeSemana(fecha) !== DOMINGO) omitidos.push(fecha);
  }
  const sin = omitidos.length > 0 ? `; sin ${omitidos.map((f) => diaCorto(f)).join(', ')}` : '';
  return {
    fecha,
    explicacion:
      `día 1 = ${fechaDeAgenda(primero ?? fecha)}; ${dias} ${dias === 1 ? 'día hábil' : 'días hábiles'}${sin}; ` +
      `vence ${fechaDeAgenda(fecha, true)}${sinCargar(desde, fecha, feriados)}`,
  };
}

/** Calendar days: the first is the next day, whatever it is; the end does not move, it says on what it falls. */
export function enDiasCalendario(desde: Fecha, dias: number, feriados: Feriados): Vencimiento {
  const fecha = sumarDias(desde, Math.min(dias, MAXIMO_DE_DIAS));
  return {
    fecha,
    explicacion:
      `día 1 = ${fechaDeAgenda(sumarDias(desde, 1))}; ${dias} ${dias === 1 ? 'día' : 'días'} calendario; ` +
      `vence ${fechaDeAgenda(fecha, true)}${notaDeCaida(fecha, feriados)}`,
  };
}

/** @param desde day from which it runs; a fixed date does not look at it */
export function vencimientoDe(p: PlazoPedido, desde: Fecha, feriados: Feriados): Vencimiento {
  if (p.modo !== 'fecha')
    return (p.modo === 'habiles' ? enDiasHabiles : enDiasCalendario)(desde, p.dias, feriados);
  return {
    fecha: p.fecha,
    explicacion: `fecha fija; vence ${fechaDeAgenda(p.fecha, true)}${notaDeCaida(p.fecha, feriados)}`,
  };
}
