import type { Fecha, Motivo } from '#kernel';

export type EstadoDeNumero = 'emitido' | 'reservado' | 'anulado';

/**
 * A line of the libro: one number and what became of it. `ajeno`: of a series that several unidades number with, taken by
 * another one: that it was taken is all that the reader is told.
 */
export interface Asiento {
  readonly id: string | null;
  readonly numero: number;
  readonly texto: string | null;
  readonly estado: EstadoDeNumero | 'ajeno';
  /** La Paz date on the paper */
  readonly fecha: Fecha | null;
  /** why it was reserved, and what was noted beside it */
  readonly motivo: string | null;
  /** why it was voided */
  readonly anuladoMotivo: string | null;
  /** La Paz date of the voiding */
  readonly anuladoFecha: Fecha | null;
}

/** Numbers that follow one another, both ends included. */
export interface Tramo {
  readonly desde: number;
  readonly hasta: number;
}

/** The account of a series in a gestión: `faltan` empty proves that every number is on record. */
export interface CuentaDelLibro {
  readonly inicial: number;
  /** last number taken; `inicial - 1` when none was */
  readonly ultimo: number;
  /** how many were used on paper before the system numbered */
  readonly antesDelSistema: number;
  readonly emitidos: number;
  readonly reservados: number;
  readonly anulados: number;
  /** taken by other unidades */
  readonly ajenos: number;
  readonly faltan: readonly Tramo[];
}

/** @param numeros ascending */
export function tramosQueFaltan(inicial: number, ultimo: number, numeros: readonly number[]): Tramo[] {
  const tramos: Tramo[] = [];
  let esperado = inicial;
  for (const n of [...numeros, ultimo + 1]) {
    if (n > esperado) tramos.push({ desde: esperado, hasta: n - 1 });
    esperado = n + 1;
  }
  return tramos;
}

/** @param asientos in the order of their numbers */
export function cuentaDelLibro(
  serie: { readonly inicial: number; readonly ultimo: number },
  asientos: readonly Asiento[],
): CuentaDelLibro {
  const cuantos = (estado: Asiento['estado']): number => asientos.filter((a) => a.estado === estado).length;
  return {
    inicial: serie.inicial,
    ultimo: serie.ultimo,
    antesDelSistema: serie.inicial - 1,
    emitidos: cuantos('emitido'),
    reservados: cuantos('reservado'),
    anulados: cuantos('anulado'),
    ajenos: cuantos('ajeno'),
    faltan: tramosQueFaltan(
      serie.inicial,
      serie.ultimo,
      asientos.map((a) => a.numero),
    ),
  };
}

/** @returns the day that a number put on record today bears: within the gestión of its series, 0 for one that does not restart */
export function fechaEnGestion(gestion: number, hoy: Fecha): Fecha {
  if (gestion === 0) return hoy;
  const [primero, ultimo] = [`${gestion}-01-01`, `${gestion}-12-31`];
  if (hoy < primero) return primero;
  return hoy > ultimo ? ultimo : hoy;
}

/** How the account reads in one sentence. */
export function explicarCuenta(c: CuentaDelLibro): string {
  if (c.ultimo < c.inicial) return `Sin números todavía; el primero será el ${c.inicial}.`;
  const antes = c.antesDelSistema > 0 ? ` Del 1 al ${c.antesDelSistema}: antes del sistema.` : '';
  const faltan = c.faltan.length === 0 ? 'no falta ninguno' : `FALTAN ${losQueFaltan(c)}`;
  const otras = c.ajenos > 0 ? ` de su unidad, ${c.ajenos} de otras` : '';
  return `Del ${c.inicial} al ${c.ultimo}: ${c.emitidos} emitidos, ${c.reservados} reservados, ${c.anulados} anulados${otras}; ${faltan}.${antes}`;
}

/** @returns `8, 11 a 14`; '' when none is missing */
export const losQueFaltan = (c: Pick<CuentaDelLibro, 'faltan'>): string =>
  c.faltan.map((t) => (t.desde === t.hasta ? t.desde : `${t.desde} a ${t.hasta}`)).join(', ');

/** A floor goes up: what was numbered on paper meanwhile is put on record, never skipped in silence. */
export const MAXIMO_DE_PISO = 5000;

/** @param serie of which `ultimo` is lower than `inicial` while it gave no number */
export function motivosParaNoFijarPiso(
  serie: { readonly inicial: number; readonly ultimo: number },
  ultimoEnPapel: number,
): Motivo[] {
  const { inicial, ultimo } = serie;
  if (ultimo < inicial)
    return ultimoEnPapel < inicial - 1
      ? [
          {
            codigo: 'cites.piso.bajo',
            texto: `La serie empieza en el ${inicial}: el último número en papel no puede ser menor que ${inicial - 1}.`,
          },
        ]
      : [];
  if (ultimoEnPapel <= ultimo)
    return [
      {
        codigo: 'cites.piso.bajo',
        texto: `La serie ya va por el ${ultimo}: el último número en papel tiene que ser mayor.`,
      },
    ];
  if (ultimoEnPapel - ultimo > MAXIMO_DE_PISO)
    return [
      {
        codigo: 'cites.piso.lejos',
        texto: `De ${ultimo} a ${ultimoEnPapel} hay más de ${MAXIMO_DE_PISO} números. Revise la cifra.`,
      },
    ];
  return [];
}

/** @param retirar or put back */
export function motivosParaNoRetirar(
  s: { readonly clase: 'HR' | 'CITE'; readonly unidadId: string | null; readonly retirada: boolean },
  retirar: boolean,
): Motivo[] {
  const motivo = (codigo: string, texto: string): Motivo[] => [{ codigo: `cites.serie.${codigo}`, texto }];
  if (s.retirada === retirar)
    return retirar
      ? motivo('retirada', 'La serie ya está retirada.')
      : motivo('en-uso', 'La serie no está retirada.');
  if (retirar && s.clase === 'HR' && s.unidadId === null)
    return motivo('hojas', 'Sin la serie de la entidad no se registra ninguna hoja de ruta: no se retira.');
  return [];
}
