import { Bitacora } from '#auditoria';
import { exigir, fechaDe, type Contexto, type Fecha, type Motivo } from '#kernel';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { Documentos } from '../documentos';
import { cambioMientrasTanto } from '../domain/errores';
import type { Estado } from '../domain/estados';
import { motivosParaNoDespachar, motivosParaNoDescartarDestino } from '../domain/motivos';
import {
  claveDeDestino,
  estadoPorSalidas,
  motivosParaNoDescartar,
  motivosParaNoDespacharA,
  type Destino,
} from '../domain/salidas';
import { DocumentosRepository, type Documento } from '../persistence/documentos.repository';
import { Salidas } from '../salidas';

export interface DestinoPedido {
  /** as it is written */
  readonly destino: string;
  /** the one that the paper names, when it is written otherwise */
  readonly propuesto?: string | undefined;
}

export interface OrdenDeDespacho {
  readonly id: string;
  readonly destinos: readonly DestinoPedido[];
  readonly medio: string;
  readonly transportista?: string | undefined;
  /** La Paz date; today unless told */
  readonly fecha?: Fecha | undefined;
}

export interface Resultado {
  readonly destino: string;
  /** null: it did not go */
  readonly n: number | null;
  readonly motivos: readonly Motivo[];
}

/** Sends a signed documento out, to some of its addressees at once; only the acuse of each will prove that it arrived. */
@Injectable()
export class DespacharDocumento {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly documentos: Documentos,
    private readonly registro: DocumentosRepository,
    private readonly salidas: Salidas,
    private readonly bitacora: Bitacora,
  ) {}

  /**
   * What cannot go to one does not hold the others back.
   * @throws ErrorDominio `documentos.despachar` when it goes to none
   */
  ejecutar(
    ctx: Contexto,
    o: OrdenDeDespacho,
  ): Promise<{ estado: Estado; fecha: Fecha; resultados: Resultado[] }> {
    return this.uow.acto(ctx, async (tx) => {
      const d = await this.documentos.exigirVisible(tx, ctx, o.id, true);
      const hoy = fechaDe(tx.ahora);
      const fecha = o.fecha ?? hoy;
      exigir('documentos.despachar', [
        ...motivosParaNoDespachar(d, ctx.actor),
        ...motivosDeFecha(d.fecha, fecha, hoy),
      ]);
      const { destinos } = await this.salidas.de(tx, d);
      const resultados: Resultado[] = [];
      for (const pedido of juzgados(destinos, o.destinos))
        resultados.push(pedido.motivos.length > 0 ? pedido : await this.abrir(tx, ctx, o, pedido, fecha));
      if (resultados.every((r) => r.n === null))
        exigir(
          'documentos.despachar',
          resultados.flatMap((r) => r.motivos),
        );
      return { estado: await this.pasar(tx, d), fecha, resultados };
    });
  }

  /** Nothing goes to one that the paper names: a house not known as such, or that will not take it. */
  descartar(ctx: Contexto, o: { id: string; destino: string; motivo: string }): Promise<{ estado: Estado }> {
    return this.uow.acto(ctx, async (tx) => {
      const d = await this.documentos.exigirVisible(tx, ctx, o.id, true);
      const { destinos } = await this.salidas.de(tx, d);
      exigir('documentos.descartar-destino', [
        ...motivosParaNoDescartarDestino(d, ctx.actor),
        ...motivosParaNoDescartar(destinos, o.destino),
      ]);
      const { puestoId } = ctx.actor;
      await this.salidas.registro.descartar(tx, d.id, { ...o, puestoId });
      const datos = { destino: o.destino, motivo: o.motivo };
      await this.bitacora.anotar(tx, ctx, {
        ...{ cadena: `documento/${d.id}`, acto: 'descartar-destino', datos },
      });
      return { estado: await this.pasar(tx, d) };
    });
  }

  private async abrir(
    tx: Tx,
    ctx: Contexto,
    o: OrdenDeDespacho,
    { destino, propuesto }: Juzgado,
    fecha: Fecha,
  ): Promise<Resultado> {
    const { medio, transportista = null, id } = o;
    const { puestoId } = ctx.actor;
    const salida = { destino, propuesto, medio, transportista, fecha };
    const n = await this.salidas.registro.abrir(tx, id, { ...salida, puestoId });
    await this.salidas.registro.retomar(tx, id, propuesto ?? destino);
    await this.bitacora.anotar(tx, ctx, {
      ...{ cadena: `documento/${id}`, acto: 'despachar', datos: { n, ...salida } },
    });
    return { destino, n, motivos: [] };
  }

  private async pasar(tx: Tx, d: Documento): Promise<Estado> {
    const estado = estadoPorSalidas((await this.salidas.de(tx, d)).destinos);
    if (!(await this.registro.cambiarEstado(tx, d.id, d, estado))) throw cambioMientrasTanto();
    return estado;
  }
}

interface Juzgado extends Resultado {
  readonly propuesto: string | null;
}

/** Each as it is asked for; the same one twice in one order goes once. */
function juzgados(destinos: readonly Destino[], pedidos: readonly DestinoPedido[]): Juzgado[] {
  const claves = new Set<string>();
  return pedidos.flatMap(({ destino, propuesto }): Juzgado[] => {
    const para = propuesto ?? destino;
    const clave = claveDeDestino(para);
    if (claves.has(clave)) return [];
    claves.add(clave);
    const nombrado = destinos.find((d) => claveDeDestino(d.texto) === clave);
    const motivos = [
      ...(propuesto !== undefined && !nombrado ? [desconocido(propuesto)] : []),
      ...motivosParaNoDespacharA(destinos, para),
    ];
    return [{ destino, n: null, motivos, propuesto: nombrado?.texto ?? null }];
  });
}

const desconocido = (texto: string): Motivo => ({
  codigo: 'documentos.destino-desconocido',
  texto: `El documento no nombra a ${texto}.`,
});

function motivosDeFecha(firmado: Fecha | null, fecha: Fecha, hoy: Fecha): Motivo[] {
  if (fecha > hoy)
    return [{ codigo: 'documentos.despacho-futuro', texto: 'La fecha de salida no puede ser futura.' }];
  if (firmado && fecha < firmado)
    return [{ codigo: 'documentos.despacho-anterior', texto: 'No pudo salir antes de la fecha que lleva.' }];
  return [];
}
