import { Documentos, type Respondido } from '#documentos';
import { fechaDe, type Contexto } from '#kernel';
import { Organigrama } from '#organizacion';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { enAtencionA, type PapelAnterior } from '../domain/en-atencion';
import { esVivo } from '../domain/estados';
import { adeudosDe } from '../domain/responder';
import type { Adeudo, Hilo } from '../domain/tipos';
import type { Hoja } from '../persistence/hilos.repository';
import { VistasRepository } from '../persistence/vistas.repository';

/** Whom a paper drafted within an HR answers: who asked for it in the house, and who wrote from outside. */
@Injectable()
export class AQuienSeEscribe {
  constructor(
    private readonly vistas: VistasRepository,
    private readonly documentos: Documentos,
    private readonly organigrama: Organigrama,
  ) {}

  /** @param puestoId of the signer */
  async ejecutar(
    tx: Tx,
    ctx: Contexto,
    { hoja, hilo }: { hoja: Hoja; hilo: Hilo },
    puestoId: string,
  ): Promise<{ adentro: Respondido | null; afuera: Respondido | null }> {
    const mio = hilo.pasos.find((p) => esVivo(p.estado) && p.tenedorPuestoId === puestoId);
    const [adeudo] = mio ? adeudosDe(hilo, mio) : [];
    return {
      adentro: adeudo ? await this.deAdentro(tx, ctx, hoja, adeudo) : null,
      afuera: hoja.clase === 'externa' ? this.deAfuera(hoja) : null,
    };
  }

  private async deAdentro(tx: Tx, ctx: Contexto, hoja: Hoja, adeudo: Adeudo): Promise<Respondido | null> {
    const acreedor = await this.organigrama.puesto(tx, adeudo.acreedorPuestoId);
    if (!acreedor) return null;
    const ejerce = await this.organigrama.enEjercicio(tx, acreedor.id, fechaDe(tx.ahora));
    const paso = (await this.vistas.ruta(tx, hoja.gestion, hoja.id)).find((p) => p.id === adeudo.pasoId);
    const ids = await this.documentos.deHilo(tx, hoja.gestion, hoja.id);
    const emitidos = (await this.documentos.resumenes(tx, ctx, ids)).filter(
      (d) => d.origen === 'propio' && d.cite !== null && d.estado !== 'ANULADO',
    );
    // The paper that came with what was asked; else the last that whoever asked signed in this HR.
    const suyo =
      emitidos.findLast((d) => paso?.documentoIds.includes(d.id)) ??
      emitidos.findLast((d) => d.firmantePuestoId === acreedor.id);
    const anterior: PapelAnterior = suyo ?? {
      ...{ tipo: 'proveído', cite: null },
      fecha: paso?.enviadoEn ? fechaDe(paso.enviadoEn) : null,
    };
    return {
      nombre: ejerce?.nombre ?? acreedor.cargo,
      cargo: acreedor.cargo,
      puestoId: acreedor.id,
      frase: enAtencionA(anterior),
    };
  }

  private deAfuera({
    remitente,
    remitenteCargo,
    procedencia,
    citeOriginal,
    fechaOriginal,
  }: Hoja): Respondido {
    return {
      nombre: remitente ?? procedencia ?? '',
      cargo: remitenteCargo ?? '',
      entidad: procedencia ?? '',
      frase: enAtencionA({ tipo: 'nota-externa', cite: citeOriginal, fecha: fechaOriginal }),
    };
  }
}
