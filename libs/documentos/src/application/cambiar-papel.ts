import { Bitacora } from '#auditoria';
import { exigir, type Contexto, type Fecha } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { Documentos } from '../documentos';
import { leyoOtraVersion } from '../domain/errores';
import { motivosParaNoCambiarPapel } from '../domain/motivos';
import { PapelesSubidos, type JuicioDePapel } from '../papeles-subidos';

export interface OrdenDeCambioDePapel {
  readonly id: string;
  readonly version: number;
  /** absent: the file stays */
  readonly archivoId?: string | undefined;
  /** null: none that is known */
  readonly fecha: Fecha | null;
  /** null: its number is given when it is issued */
  readonly numeroId: string | null;
}

/** Another file, date or reserved number for an uploaded paper that was not issued yet. */
@Injectable()
export class CambiarPapel {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly documentos: Documentos,
    private readonly subidos: PapelesSubidos,
    private readonly bitacora: Bitacora,
  ) {}

  /** What may be put in its place: the reserved numbers, and what is known of the file that it has. */
  async ver(ctx: Contexto, id: string): Promise<JuicioDePapel> {
    const d = await this.uow.leer(async (tx) => {
      const d = await this.documentos.exigirVisible(tx, ctx, id);
      exigir('documentos.cambiar-papel', motivosParaNoCambiarPapel(d, ctx.actor));
      return d;
    });
    return this.subidos.juzgarCabeza(ctx, d);
  }

  /** @throws ErrorDominio `documentos.cambiar-papel`, `documentos.leyo-otra-version`, `documentos.papel`, `cites.reserva.no-sirve` */
  async ejecutar(ctx: Contexto, o: OrdenDeCambioDePapel): Promise<{ version: number }> {
    const anterior = await this.uow.respuestaAnterior<{ version: number }>(ctx);
    if (anterior) return anterior.respuesta;
    const { id, archivoId, fecha, numeroId } = o;
    await this.uow.leer(async (tx) => {
      const d = await this.documentos.exigirVisible(tx, ctx, id);
      exigir('documentos.cambiar-papel', motivosParaNoCambiarPapel(d, ctx.actor));
    });
    const nuevo = archivoId ? await this.subidos.preparar(ctx, { archivoId }) : null;
    const { texto } = nuevo ?? (await this.subidos.cabeza(id));
    return this.uow.acto(ctx, async (tx) => {
      const d = await this.documentos.exigirVisible(tx, ctx, id, true);
      exigir('documentos.cambiar-papel', motivosParaNoCambiarPapel(d, ctx.actor));
      if (d.version !== o.version) throw leyoOtraVersion();
      if (nuevo) await this.subidos.asentar(tx, ctx, d, nuevo);
      const version = d.version + 1;
      await this.subidos.fijar(tx, d, { fecha, numeroId, texto }, version);
      const datos = { fecha, numero: numeroId, archivo: nuevo?.archivoId ?? null };
      await this.bitacora.anotar(tx, ctx, { cadena: `documento/${id}`, acto: 'cambiar-papel', datos });
      return { version };
    });
  }
}
