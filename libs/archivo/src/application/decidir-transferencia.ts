import { Bitacora } from '#auditoria';
import { Carpetas } from '#hojas-de-ruta';
import { exigir, type Contexto } from '#kernel';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { carpetaDesconocida, transferenciaDesconocida } from '../domain/errores';
import { estadoTras, motivosParaNoDecidir } from '../domain/transferencias';
import { FichasRepository } from '../persistence/carpetas.repository';
import { TransferenciasRepository } from '../persistence/transferencias.repository';
import { cadenaDe, Fichero, quienActua } from './fichero';
import { cadenaDeTransferencia } from './preparar-transferencia';

interface Decision {
  readonly estado: 'RECIBIDA' | 'DEVUELTA';
  readonly lugar: string | null;
  readonly motivo: string | null;
}
interface Decidida {
  readonly id: string;
  readonly estado: 'ENVIADA' | 'CONCLUIDA' | 'PREPARADA' | 'DESCARTADA';
}

/** The central archive receives a transferencia carpeta by carpeta, each in its new place, or returns one with its reason. */
@Injectable()
export class DecidirTransferencia {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly fichero: Fichero,
    private readonly transferencias: TransferenciasRepository,
    private readonly carpetas: Carpetas,
    private readonly fichas: FichasRepository,
    private readonly bitacora: Bitacora,
  ) {}

  /** @throws ErrorDominio `archivo.recibir` */
  recibir(ctx: Contexto, o: { id: string; carpetaId: string; lugar: string }): Promise<Decidida> {
    return this.decidir(ctx, o, 'archivo.recibir', { estado: 'RECIBIDA', lugar: o.lugar, motivo: null });
  }

  /** @throws ErrorDominio `archivo.devolver-carpeta` */
  devolver(ctx: Contexto, o: { id: string; carpetaId: string; motivo: string }): Promise<Decidida> {
    return this.decidir(ctx, o, 'archivo.devolver-carpeta', {
      estado: 'DEVUELTA',
      lugar: null,
      motivo: o.motivo,
    });
  }

  private decidir(
    ctx: Contexto,
    o: { id: string; carpetaId: string },
    codigo: string,
    d: Decision,
  ): Promise<Decidida> {
    return this.uow.acto(ctx, async (tx) => {
      if (!(await this.transferencias.una(tx, ctx.actor, o.id))) throw transferenciaDesconocida();
      await this.transferencias.tomar(tx, o.id);
      const envio = (await this.transferencias.envios(tx, ctx.actor, o.id)).find(
        (e) => e.carpetaId === o.carpetaId,
      );
      if (!envio) throw carpetaDesconocida();
      exigir(codigo, motivosParaNoDecidir(envio.estado, quienActua(ctx.actor)));
      if (d.estado === 'RECIBIDA' && d.lugar !== null)
        await this.guardarEnCentral(tx, ctx, o.carpetaId, d.lugar);
      const envios = await this.transferencias.decidir(tx, o.id, o.carpetaId, {
        ...d,
        por: ctx.actor.nombre,
      });
      const estado = estadoTras(envios);
      if (estado === 'CONCLUIDA') await this.transferencias.concluir(tx, o.id);
      await this.anotar(tx, ctx, o, d, envio.lugarAntes);
      return { id: o.id, estado };
    });
  }

  private async guardarEnCentral(tx: Tx, ctx: Contexto, carpetaId: string, lugar: string): Promise<void> {
    const c = await this.fichero.tomar(tx, ctx, carpetaId);
    await this.carpetas.poner(tx, carpetaId, { ...c, lugar });
    await this.fichas.custodiar(tx, carpetaId, c.gestion);
  }

  private async anotar(
    tx: Tx,
    ctx: Contexto,
    o: { id: string; carpetaId: string },
    d: Decision,
    lugarAntes: string | null,
  ): Promise<void> {
    const acto = d.estado === 'RECIBIDA' ? 'recibir-carpeta' : 'devolver-carpeta';
    const datos = { ...d, lugarAntes };
    await this.bitacora.anotar(tx, ctx, {
      cadena: cadenaDe(o.carpetaId),
      acto,
      datos: { ...datos, transferenciaId: o.id },
    });
    await this.bitacora.anotar(tx, ctx, {
      cadena: cadenaDeTransferencia(o.id),
      acto,
      datos: { ...datos, carpetaId: o.carpetaId },
    });
  }
}
