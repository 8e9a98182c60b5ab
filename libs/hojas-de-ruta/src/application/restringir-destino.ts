import { exigirRol } from '#acceso';
import { Bitacora } from '#auditoria';
import type { Contexto } from '#kernel';
import { Organigrama } from '#organizacion';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { puestoDesconocido } from '../domain/errores';
import { DestinosRepository, type RemitenteAdmitido } from '../persistence/destinos.repository';
import { Destinos } from './destinos';

/** Who alone may derive to a post, the MAE's above all; nobody named: everybody may. */
@Injectable()
export class RestringirDestino {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly organigrama: Organigrama,
    private readonly destinos: DestinosRepository,
    private readonly posibles: Destinos,
    private readonly bitacora: Bitacora,
  ) {}

  ejecutar(
    ctx: Contexto,
    o: { id: string; soloDe: readonly string[] },
  ): Promise<{ id: string; soloDe: string[] }> {
    exigirRol(ctx, 'configurador', 'administrador');
    return this.uow.acto(ctx, async (tx) => {
      const puesto = await this.organigrama.puesto(tx, o.id);
      if (!puesto) throw puestoDesconocido();
      const soloDe = [...new Set(o.soloDe)].filter((p) => p !== o.id);
      await this.posibles.exigirPuestos(tx, soloDe);
      const antes = (await this.destinos.de(tx, [o.id])).get(o.id) ?? [];
      await this.destinos.fijar(tx, o.id, soloDe);
      await this.bitacora.anotar(tx, ctx, {
        cadena: `puesto/${o.id}`,
        acto: 'restringir-destino',
        datos: { antes: antes.map((p) => p.puestoId), soloDe },
      });
      return { id: o.id, soloDe };
    });
  }

  /** @returns posts that the acting one may not derive to, and why, as the refusal would say */
  vedados(ctx: Contexto): Promise<{ puestoId: string; texto: string }[]> {
    return this.uow.leer(async (tx) =>
      (await this.destinos.vedadosPara(tx, ctx.actor.puestoId)).map(({ puestoId, soloDe }) => ({
        puestoId,
        texto: `Solo le deriva ${soloDe.join(', ')}`,
      })),
    );
  }

  /** @returns who may derive to the post; empty: everybody. @throws ErrorDominio `hojas.puesto.no-encontrado` */
  ver(id: string): Promise<RemitenteAdmitido[]> {
    return this.uow.leer(async (tx) => {
      if (!(await this.organigrama.puesto(tx, id))) throw puestoDesconocido();
      return (await this.destinos.de(tx, [id])).get(id) ?? [];
    });
  }
}
