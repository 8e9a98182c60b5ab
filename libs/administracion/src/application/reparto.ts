import type { Motivo } from '#kernel';
import type { Heredero, Pendiente } from '#organizacion';

/** Where one item goes, when not to the heir of the rest. */
export interface Excepcion {
  readonly clave: string;
  readonly puestoId?: string | undefined;
  readonly unidadId?: string | undefined;
}

/** A destination already looked up. */
export interface HerederoConocido extends Heredero {
  readonly activo: boolean;
}

/** Each item with its heir. */
export interface Entrega {
  readonly pendiente: Pendiente;
  readonly heredero: HerederoConocido;
}

/** @param otros heir of each item that does not go with the rest, by its key */
export function repartir(
  pendientes: readonly Pendiente[],
  heredero: HerederoConocido,
  otros: ReadonlyMap<string, HerederoConocido>,
): Entrega[] {
  return pendientes.map((pendiente) => ({ pendiente, heredero: otros.get(pendiente.clave) ?? heredero }));
}

/** @param terminan posts that end: none of them inherits */
export function motivosDeReparto(
  entregas: readonly Entrega[],
  heredero: HerederoConocido,
  terminan: readonly string[],
): Motivo[] {
  const motivos: Motivo[] = [];
  const no = (codigo: string, texto: string): void => {
    if (!motivos.some((m) => m.texto === texto)) motivos.push({ codigo, texto });
  };
  for (const { heredero: h } of [{ heredero }, ...entregas]) {
    if (!h.activo)
      no('administracion.heredero.inactivo', `${h.nombre} ya no está vigente: elija otro heredero.`);
    if (h.puestoId !== null && terminan.includes(h.puestoId))
      no('administracion.heredero.entrega', `${h.nombre} es quien entrega: no puede heredarse a sí mismo.`);
  }
  for (const { pendiente: p, heredero: h } of entregas) {
    if (h.puestoId === null && p.soloPuesto)
      no(
        'administracion.heredero.bandeja',
        `${p.titulo} (${p.detalle}) no puede ir a una bandeja: necesita un puesto.`,
      );
  }
  return motivos;
}
