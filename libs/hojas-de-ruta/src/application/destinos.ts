import { exigir } from '#kernel';
import { Organigrama, type Calendario, type Puesto } from '#organizacion';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { destinoDesconocido, destinoInactivo } from '../domain/errores';
import type { DestinoConocido, Envio, PlazoPedido } from '../domain/tipos';
import { DestinosRepository } from '../persistence/destinos.repository';

/** Somewhere to send, as it comes in an order. */
export interface DestinoPedido {
  readonly puestoId?: string | undefined;
  readonly unidadId?: string | undefined;
  readonly acciones: readonly string[];
  readonly proveido: string;
  /** a date, or so many days from its reception */
  readonly plazo?: string | { readonly modo: 'habiles' | 'calendario'; readonly dias: number } | undefined;
}

export const comoPlazo = (plazo: DestinoPedido['plazo']): PlazoPedido | null =>
  typeof plazo === 'string' ? { modo: 'fecha', fecha: plazo } : (plazo ?? null);

const desconocido = ({ puestoId, unidadId = '' }: DestinoPedido): DestinoConocido => ({
  desconocido: true,
  ...{ puestoId: puestoId ?? null, unidadId, activo: false, nombre: 'Uno de los destinos' },
});

/** Looks up where a step is to go: posts and trays, in force or not, and who alone may send to them. */
@Injectable()
export class Destinos {
  constructor(
    private readonly organigrama: Organigrama,
    private readonly restricciones: DestinosRepository,
  ) {}

  /** What there is not comes back as `desconocido`, for the act to refuse it with its other reasons. */
  async envios(tx: Tx, pedidos: readonly DestinoPedido[]): Promise<Envio[]> {
    const puestoIds = pedidos.flatMap((p) => p.puestoId ?? []);
    const unidadIds = pedidos.flatMap((p) => (p.puestoId ? [] : (p.unidadId ?? [])));
    const puestos = puestoIds.length > 0 ? await this.organigrama.puestos(tx, puestoIds) : [];
    const unidades = unidadIds.length > 0 ? await this.organigrama.unidades(tx, unidadIds) : [];
    const soloDe =
      puestoIds.length > 0 ? await this.restricciones.de(tx, puestoIds) : new Map<string, never>();
    return pedidos.map((pedido): Envio => {
      const puesto = puestos.find((p) => p.id === pedido.puestoId);
      const unidad = unidades.find((u) => u.id === pedido.unidadId);
      const destino: DestinoConocido | null = puesto
        ? {
            puestoId: puesto.id,
            unidadId: puesto.unidadId,
            activo: puesto.activo,
            nombre: puesto.cargo,
            heredero: puesto.heredero,
            soloDe: soloDe.get(puesto.id) ?? [],
          }
        : unidad && !pedido.puestoId
          ? {
              puestoId: null,
              unidadId: unidad.id,
              activo: unidad.activa,
              nombre: unidad.nombre,
              heredero: unidad.heredero,
            }
          : null;
      return {
        destino: destino ?? desconocido(pedido),
        acciones: pedido.acciones,
        proveido: pedido.proveido,
        plazo: comoPlazo(pedido.plazo),
      };
    });
  }

  /**
   * A post to return or answer to: who asked is answered, whoever else may not send to it.
   * @throws ErrorDominio `hojas.derivacion.destino-desconocido`
   */
  async puesto(tx: Tx, puestoId: string): Promise<DestinoConocido> {
    const [puesto] = await this.organigrama.puestos(tx, [puestoId]);
    if (!puesto) throw destinoDesconocido();
    return { puestoId: puesto.id, unidadId: puesto.unidadId, activo: puesto.activo, nombre: puesto.cargo };
  }

  /** Posts named in an order beside its destinations. @throws ErrorDominio `hojas.derivacion.destino-desconocido`, `hojas.derivacion.destino-inactivo` */
  async exigirPuestos(tx: Tx, ids: readonly string[]): Promise<Puesto[]> {
    const puestos = await this.organigrama.puestos(tx, ids);
    const faltas = [
      ...(puestos.length === ids.length ? [] : [destinoDesconocido()]),
      ...puestos.filter((p) => !p.activo).map((p) => destinoInactivo(p.cargo, p.heredero)),
    ];
    const [falta] = faltas;
    if (!falta) return puestos;
    exigir(
      falta.codigo,
      faltas.map((f) => ({ codigo: f.codigo, texto: f.detalle })),
      'invalido',
    );
    return puestos;
  }

  /** Which days count, and from when a step's plazo runs. */
  calendario(tx: Tx): Promise<Calendario> {
    return this.organigrama.calendario(tx);
  }
}
