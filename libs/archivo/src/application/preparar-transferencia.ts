import { Bitacora } from '#auditoria';
import { Carpetas } from '#hojas-de-ruta';
import { exigir, exigirTodo, gestionDe, type Contexto, type Motivo } from '#kernel';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { motivosParaNoTransferir } from '../domain/custodia';
import { transferenciaCruzada, transferenciaDesconocida } from '../domain/errores';
import { codigoDeCarpeta } from '../domain/etiqueta';
import { motivosParaNoCambiar, motivosParaNoPreparar } from '../domain/transferencias';
import type { CarpetaVista } from '../persistence/carpetas.repository';
import { TransferenciasRepository, type TransferenciaVista } from '../persistence/transferencias.repository';
import { cadenaDe, comoCarpeta, Fichero, quienActua } from './fichero';

export const cadenaDeTransferencia = (id: string): string => `transferencia/${id}`;

/** A transferencia on its way: which closed carpetas of a unidad, and its sending with a number. */
@Injectable()
export class PrepararTransferencia {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly fichero: Fichero,
    private readonly transferencias: TransferenciasRepository,
    private readonly carpetas: Carpetas,
    private readonly bitacora: Bitacora,
  ) {}

  /** @throws ErrorDominio `archivo.preparar` naming each carpeta that may not go, 404 for one that is hidden */
  crear(ctx: Contexto, o: { carpetas: readonly string[]; nota: string }): Promise<{ id: string }> {
    return this.uow.acto(ctx, async (tx) => {
      const ids = [...new Set(o.carpetas)];
      const elegidas = await this.elegir(tx, ctx, ids);
      const unidadId = elegidas[0]?.unidadId ?? '';
      exigirTodo(
        ['archivo.preparar', motivosParaNoPreparar(unidadId, quienActua(ctx.actor)), 'prohibido'],
        ['archivo.preparar', motivosDe(ctx, elegidas, unidadId)],
      );
      const id = await this.transferencias.crear(tx, { unidadId, nota: o.nota, por: ctx.actor.nombre });
      await this.transferencias.ponerCarpetas(tx, id, ids);
      await this.anotar(tx, ctx, id, 'preparar-transferencia', { carpetas: ids, nota: o.nota });
      return { id };
    });
  }

  /** @throws ErrorDominio `archivo.transferencia.no-encontrada`, `archivo.cambiar`, `archivo.transferencia.version` */
  cambiar(
    ctx: Contexto,
    o: { id: string; version: number; carpetas: readonly string[]; nota: string },
  ): Promise<{ version: number }> {
    return this.uow.acto(ctx, async (tx) => {
      const t = await this.abrir(tx, ctx, o.id, o.version, 'archivo.cambiar');
      const ids = [...new Set(o.carpetas)];
      const elegidas = await this.elegir(tx, ctx, ids);
      exigir('archivo.cambiar', motivosDe(ctx, elegidas, t.unidadId));
      await this.transferencias.ponerCarpetas(tx, o.id, ids);
      const version = await this.transferencias.cambiar(tx, o.id, o.nota);
      await this.anotar(tx, ctx, o.id, 'cambiar-transferencia', { carpetas: ids, nota: o.nota });
      return { version };
    });
  }

  descartar(
    ctx: Contexto,
    o: { id: string; version: number },
  ): Promise<{ id: string; estado: 'DESCARTADA' }> {
    return this.uow.acto(ctx, async (tx) => {
      await this.abrir(tx, ctx, o.id, o.version, 'archivo.descartar');
      await this.transferencias.descartar(tx, o.id);
      await this.anotar(tx, ctx, o.id, 'descartar-transferencia', {});
      return { id: o.id, estado: 'DESCARTADA' };
    });
  }

  /** From here on the archive knows of each of them, and it takes its number. @throws ErrorDominio `archivo.enviar` */
  enviar(
    ctx: Contexto,
    o: { id: string; version: number },
  ): Promise<{ id: string; numero: number; gestion: number }> {
    return this.uow.acto(ctx, async (tx) => {
      const t = await this.abrir(tx, ctx, o.id, o.version, 'archivo.enviar');
      const envios = await this.transferencias.envios(tx, ctx.actor, o.id);
      // All its rows are taken in one order, so that two that share carpetas wait for each other.
      const ids = envios.map((e) => e.carpetaId).sort((a, b) => Number(BigInt(a) - BigInt(b)));
      const elegidas: CarpetaVista[] = [];
      for (const id of ids) elegidas.push(await this.fichero.tomar(tx, ctx, id));
      exigir('archivo.enviar', motivosDe(ctx, elegidas, t.unidadId));
      await this.carpetas.anunciar(tx, ids);
      const gestion = gestionDe(tx.ahora);
      const numero = await this.transferencias.numerar(tx, gestion);
      await this.transferencias.enviar(tx, o.id, ids, { gestion, numero, por: ctx.actor.nombre });
      const datos = { transferenciaId: o.id, numero, gestion };
      for (const id of ids)
        await this.bitacora.anotar(tx, ctx, { cadena: cadenaDe(id), acto: 'transferir-carpeta', datos });
      await this.anotar(tx, ctx, o.id, 'enviar-transferencia', { numero, gestion, carpetas: ids });
      return { id: o.id, numero, gestion };
    });
  }

  private async elegir(tx: Tx, ctx: Contexto, ids: readonly string[]): Promise<CarpetaVista[]> {
    const elegidas: CarpetaVista[] = [];
    for (const id of ids) elegidas.push(await this.fichero.ver(tx, ctx, id));
    return elegidas;
  }

  /** Finds it, takes it, and asks whether it may still be changed. */
  private async abrir(
    tx: Tx,
    ctx: Contexto,
    id: string,
    version: number,
    codigo: string,
  ): Promise<TransferenciaVista> {
    if (!(await this.transferencias.una(tx, ctx.actor, id))) throw transferenciaDesconocida();
    await this.transferencias.tomar(tx, id);
    const t = await this.transferencias.una(tx, ctx.actor, id);
    if (!t) throw transferenciaDesconocida();
    exigir(codigo, motivosParaNoCambiar(t, quienActua(ctx.actor)));
    if (t.version !== version) throw transferenciaCruzada();
    return t;
  }

  private async anotar(
    tx: Tx,
    ctx: Contexto,
    id: string,
    acto: string,
    datos: Record<string, unknown>,
  ): Promise<void> {
    await this.bitacora.anotar(tx, ctx, { cadena: cadenaDeTransferencia(id), acto, datos });
  }
}

/** Why some of them may not go, each by its code; all are of one unidad. */
function motivosDe(ctx: Contexto, elegidas: readonly CarpetaVista[], unidadId: string): Motivo[] {
  const quien = quienActua(ctx.actor);
  return elegidas.flatMap((c) => {
    const ajena =
      c.unidadId === unidadId
        ? []
        : [
            {
              codigo: 'archivo.transferencia.otra-unidad',
              texto: 'Es de otra unidad: va en otra transferencia.',
            },
          ];
    return [...motivosParaNoTransferir(comoCarpeta(c), quien), ...ajena].map((m) => ({
      ...m,
      texto: `${codigoDeCarpeta(c.id)} «${c.nombre}»: ${m.texto}`,
    }));
  });
}
