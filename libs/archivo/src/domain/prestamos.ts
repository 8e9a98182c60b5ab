import type { Fecha, Motivo } from '#kernel';
import { motivosParaNoAtender, type Carpeta, type Quien } from './custodia';

/** A loan as the rules see it. */
export interface Prestamo {
  readonly vence: Fecha;
  readonly devuelto: boolean;
}

const motivo = (codigo: string, texto: string): Motivo => ({ codigo: `archivo.prestamo.${codigo}`, texto });

/** A return date is still to come: today at the earliest. */
export const motivosDeFecha = (vence: Fecha, hoy: Fecha): Motivo[] =>
  vence < hoy ? [motivo('fecha-pasada', 'La fecha de devolución ya pasó: dé una de hoy en adelante.')] : [];

const cerrado = (p: Prestamo): Motivo[] =>
  p.devuelto ? [motivo('devuelto', 'Este préstamo ya se devolvió.')] : [];

export const motivosParaNoDevolver = (
  p: Prestamo,
  c: Pick<Carpeta, 'unidadId' | 'custodia'>,
  quien: Quien,
): Motivo[] => [...motivosParaNoAtender(c, quien), ...cerrado(p)];

/** A renewal makes it longer, from whichever date it has. */
export const motivosParaNoRenovar = (
  p: Prestamo,
  c: Pick<Carpeta, 'unidadId' | 'custodia'>,
  quien: Quien,
): Motivo[] => [...motivosParaNoAtender(c, quien), ...cerrado(p)];

export const motivosDeRenovacion = (p: Prestamo, vence: Fecha, hoy: Fecha): Motivo[] => [
  ...motivosDeFecha(vence, hoy),
  ...(vence <= p.vence && vence >= hoy
    ? [motivo('no-alarga', 'La fecha nueva no es posterior a la que ya tiene.')]
    : []),
];

/** Paper of one HR: it is where the carpeta is, unless it is out by itself. */
export function motivosParaNoPrestarHoja(
  c: Carpeta,
  hoja: { readonly archivada: boolean; readonly prestadaA: string | null },
  quien: Quien,
): Motivo[] {
  return [
    ...motivosParaNoAtender(c, quien),
    ...(hoja.archivada
      ? []
      : [motivo('no-archivada', 'Esta hoja de ruta no está en una carpeta: no hay qué prestar.')]),
    ...(c.enviada
      ? [motivo('en-transferencia', 'Su carpeta va en una transferencia que aún no se decide.')]
      : []),
    ...(c.prestadaA === null
      ? []
      : [motivo('carpeta-prestada', `Su carpeta está prestada a «${c.prestadaA}».`)]),
    ...(hoja.prestadaA === null ? [] : [motivo('hoja-prestada', `Ya está prestada a «${hoja.prestadaA}».`)]),
  ];
}
