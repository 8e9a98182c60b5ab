import { fechaDeAgenda, sumarDias, type Calidad, type Fecha, type Motivo } from '#kernel';

/** A designación before it is put on record, with what its rules look at. */
export interface DesignacionJuzgada {
  readonly calidad: Calidad;
  readonly desde: Fecha;
  readonly hasta: Fecha | null;
  readonly funcionarioId: string;
  readonly puestoActivo: boolean;
  readonly funcionarioActivo: boolean;
  /** who has the post as titular or interino when it begins; null: vacant */
  readonly titularId: string | null;
}

export function motivosParaNoDesignar(d: DesignacionJuzgada, hoy: Fecha): Motivo[] {
  const motivos: Motivo[] = [];
  const no = (codigo: string, texto: string): void => void motivos.push({ codigo, texto });
  if (!d.puestoActivo) no('organizacion.designacion.puesto-inactivo', 'Ese puesto ya no está vigente.');
  if (!d.funcionarioActivo)
    no('organizacion.designacion.funcionario-inactivo', 'Ese funcionario ya no está en la entidad.');
  if (d.hasta !== null && d.hasta < d.desde)
    no('organizacion.designacion.fechas', 'La designación termina antes de comenzar.');
  if (d.hasta !== null && d.hasta < hoy)
    no(
      'organizacion.designacion.pasada',
      'Ya terminó: un memorándum que llega tarde no valida ningún acto anterior.',
    );
  if (d.calidad === 'suplencia' && d.titularId === null)
    no('organizacion.suplencia.sin-titular', 'El puesto está vacante: designe un interino, no un suplente.');
  if (d.calidad === 'suplencia' && d.titularId === d.funcionarioId)
    no('organizacion.suplencia.propia', 'Nadie se suple a sí mismo.');
  return motivos;
}

/** What was done until yesterday was done: a designación never ends before that. */
export function motivosParaNoCerrar(
  d: { readonly desde: Fecha; readonly hasta: Fecha | null; readonly cerrada: boolean },
  hasta: Fecha,
  hoy: Fecha,
): Motivo[] {
  const ayer = sumarDias(hoy, -1);
  if (d.cerrada || (d.hasta !== null && d.hasta < ayer))
    return [{ codigo: 'organizacion.designacion.cerrada', texto: 'Esa designación ya terminó.' }];
  if (hasta < ayer || hasta < d.desde)
    return [
      {
        codigo: 'organizacion.designacion.fechas',
        texto: `Los actos hechos valen: elija desde el ${fechaDeAgenda(hasta < d.desde ? d.desde : ayer, true)}.`,
      },
    ];
  return [];
}

/**
 * A unidad is never above itself. The walk is bounded: a chain that is already broken ends, it does not turn forever.
 * @param superiorDe parent of each unidad
 */
export function motivosParaNoDepender(
  superiorDe: ReadonlyMap<string, string | null>,
  id: string,
  superiorId: string | null,
): Motivo[] {
  let arriba = superiorId;
  for (let pasos = 0; arriba !== null && pasos <= superiorDe.size; pasos++) {
    if (arriba === id)
      return [
        {
          codigo: 'organizacion.unidad.ciclo',
          texto: 'Esa unidad depende de esta: una unidad no puede estar sobre sí misma.',
        },
      ];
    arriba = superiorDe.get(arriba) ?? null;
  }
  return [];
}
