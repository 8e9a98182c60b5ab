import { Bitacora } from '#auditoria';
import { exigir, fechaDe, type Contexto, type Fecha, type Motivo } from '#kernel';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { Documentos } from '../documentos';
import { cambioMientrasTanto } from '../domain/errores';
import type { Acto, Estado } from '../domain/estados';
import { motivosParaNoCerrarDespacho } from '../domain/motivos';
import {
  estadoPorSalidas,
  motivosParaNoCerrar,
  motivosParaNoCorregirAcuse,
  motivosParaNoPonerCopia,
} from '../domain/salidas';
import type { Acuse, Despacho } from '../persistence/despachos.repository';
import { DocumentosRepository, type Documento } from '../persistence/documentos.repository';
import { PapelesRepository } from '../persistence/papeles.repository';
import { Salidas } from '../salidas';

/** @property n number of the going-out */
export interface DeUnDespacho {
  readonly id: string;
  readonly n: number;
}

export interface LoQueDiceElSello {
  /** La Paz date of the addressee's stamp */
  readonly fecha: Fecha;
  readonly hora?: string | undefined;
  readonly codigo?: string | undefined;
  readonly nombre?: string | undefined;
  /** upload: scan of the stamped copy */
  readonly archivoId?: string | undefined;
}

export type OrdenDeAcuse = DeUnDespacho & LoQueDiceElSello;

export interface OrdenDeCorreccion extends DeUnDespacho {
  readonly motivo: string;
  /** corrections that it had on screen */
  readonly vistas: number;
  /** what it says in truth; null: there was none, and the despacho waits again */
  readonly acuse: LoQueDiceElSello | null;
}

/** Of an addressee, in the name of an annex. */
const MAXIMO_DE_NOMBRE = 120;

type Cierre = 'acusar' | 'no-entregar' | 'copia-sellada' | 'corregir-acuse';

/** What came back from one addressee: the stamped copy, or the paper itself. */
@Injectable()
export class CerrarDespacho {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly documentos: Documentos,
    private readonly registro: DocumentosRepository,
    private readonly salidas: Salidas,
    private readonly papeles: PapelesRepository,
    private readonly bitacora: Bitacora,
  ) {}

  /** Only the acuse proves that it was presented. */
  acusar(ctx: Contexto, o: OrdenDeAcuse): Promise<{ estado: Estado }> {
    return this.uow.acto(ctx, async (tx) => {
      const { d, salida } = await this.exigir(tx, ctx, o, 'acusar', (s) => [
        ...motivosParaNoCerrar(s),
        ...motivosDeFecha(o.fecha, s?.fecha ?? null, tx),
      ]);
      const acuse = await this.escribir(tx, ctx, o, salida, null);
      return this.pasar(tx, ctx, d, 'acusar', { n: o.n, destino: salida.destino, ...acuse });
    });
  }

  /** A mistake of the desk: what it said before is kept with its reason, and so is the copy that it brought. */
  corregirAcuse(
    ctx: Contexto,
    { id, n, motivo, vistas, acuse }: OrdenDeCorreccion,
  ): Promise<{ estado: Estado }> {
    return this.uow.acto(ctx, async (tx) => {
      const { d, salida } = await this.exigir(tx, ctx, { id, n }, 'corregir-acuse', (s) => [
        ...motivosParaNoCorregirAcuse(s, vistas),
        ...(acuse ? motivosDeFecha(acuse.fecha, s?.fecha ?? null, tx) : []),
      ]);
      const { puestoId } = ctx.actor;
      if (!(await this.salidas.registro.retirarAcuse(tx, id, n, { motivo, puestoId })))
        throw cambioMientrasTanto();
      const copia = salida.acuse?.anexo ?? null;
      const despues = acuse && (await this.escribir(tx, ctx, { ...acuse, id, n }, salida, copia));
      if (copia !== null && despues?.anexo !== copia)
        await this.papeles.describirAnexo(tx, id, copia, nombreDeCopia('Acuse anulado', salida));
      const datos = { n, destino: salida.destino, motivo, antes: salida.acuse, despues };
      return this.pasar(tx, ctx, d, 'corregir-acuse', datos);
    });
  }

  /** It came back: it may go out again to the same one. */
  noEntregar(ctx: Contexto, o: DeUnDespacho & { motivo: string }): Promise<{ estado: Estado }> {
    return this.uow.acto(ctx, async (tx) => {
      const { d, salida } = await this.exigir(tx, ctx, o, 'no-entregar', motivosParaNoCerrar);
      if (!(await this.salidas.registro.noEntregar(tx, o.id, o.n, o.motivo, ctx.actor.puestoId)))
        throw cambioMientrasTanto();
      const datos = { n: o.n, destino: salida.destino, motivo: o.motivo };
      return this.pasar(tx, ctx, d, 'no-entregar', datos);
    });
  }

  /** The stamped copy that came after its acuse was written down. */
  ponerCopia(ctx: Contexto, o: DeUnDespacho & { archivoId: string }): Promise<{ estado: Estado }> {
    return this.uow.acto(ctx, async (tx) => {
      const { d, salida } = await this.exigir(tx, ctx, o, 'copia-sellada', motivosParaNoPonerCopia);
      const anexo = await this.adjuntar(tx, ctx, salida, o.id, o.archivoId);
      if (!(await this.salidas.registro.ponerCopia(tx, o.id, o.n, anexo))) throw cambioMientrasTanto();
      return this.pasar(tx, ctx, d, 'copia-sellada', { n: o.n, destino: salida.destino, anexo });
    });
  }

  /** @param copia number of the annex that it keeps unless another comes */
  private async escribir(
    tx: Tx,
    ctx: Contexto,
    o: OrdenDeAcuse,
    salida: Despacho,
    copia: number | null,
  ): Promise<Acuse> {
    const anexo = o.archivoId ? await this.adjuntar(tx, ctx, salida, o.id, o.archivoId) : copia;
    const { fecha, hora = null, codigo = null, nombre = null } = o;
    const acuse = { fecha, hora, codigo, nombre, anexo };
    if (!(await this.salidas.registro.acusar(tx, o.id, o.n, acuse, ctx.actor.puestoId)))
      throw cambioMientrasTanto();
    return acuse;
  }

  private async exigir(
    tx: Tx,
    ctx: Contexto,
    o: DeUnDespacho,
    acto: Acto,
    motivos: (salida: Despacho | undefined) => Motivo[],
  ): Promise<{ d: Documento; salida: Despacho }> {
    const d = await this.documentos.exigirVisible(tx, ctx, o.id, true);
    const { despachos } = await this.salidas.de(tx, d);
    const salida = despachos.find((s) => s.n === o.n);
    exigir('documentos.acuse', [...motivosParaNoCerrarDespacho(d, ctx.actor, acto), ...motivos(salida)]);
    if (!salida) throw cambioMientrasTanto();
    return { d, salida };
  }

  private async adjuntar(
    tx: Tx,
    ctx: Contexto,
    salida: Despacho,
    id: string,
    archivoId: string,
  ): Promise<number> {
    const acuse = { archivoId, descripcion: nombreDeCopia('Acuse de recibo', salida), fojas: 1 };
    const [n] = await this.documentos.agregarAnexos(tx, ctx, id, [acuse], 'papel');
    return n ?? 0;
  }

  private async pasar(
    tx: Tx,
    ctx: Contexto,
    d: Documento,
    acto: Cierre,
    datos: Record<string, unknown>,
  ): Promise<{ estado: Estado }> {
    const estado = estadoPorSalidas((await this.salidas.de(tx, d)).destinos);
    if (!(await this.registro.cambiarEstado(tx, d.id, d, estado))) throw cambioMientrasTanto();
    await this.bitacora.anotar(tx, ctx, { cadena: `documento/${d.id}`, acto, datos });
    return { estado };
  }
}

const nombreDeCopia = (que: string, { destino }: Despacho): string =>
  `${que}: copia sellada${destino ? ` de ${destino.slice(0, MAXIMO_DE_NOMBRE)}` : ''}`;

function motivosDeFecha(fecha: Fecha, salida: Fecha | null, tx: Tx): Motivo[] {
  if (fecha > fechaDe(tx.ahora))
    return [{ codigo: 'documentos.acuse-futuro', texto: 'El acuse no puede llevar fecha futura.' }];
  if (salida && fecha < salida)
    return [{ codigo: 'documentos.acuse-anterior', texto: 'No pudieron recibirlo antes de que saliera.' }];
  return [];
}
