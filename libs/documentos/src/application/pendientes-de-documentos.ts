import { Bitacora } from '#auditoria';
import type { Contexto } from '#kernel';
import type { FuenteDePendientes, Heredero, Pendiente, QueSigue, Traspaso } from '#organizacion';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { faltan } from '../domain/vobo';
import { PendientesRepository, type Borrador } from '../persistence/pendientes.repository';
import { VistosRepository } from '../persistence/vistos.repository';

const EN_CAMINO = {
  FIRMADO: 'firmado, sin despachar',
  DESPACHADO: 'despachado, sin acuse',
  NO_ENTREGADO: 'despachado, no entregado',
} as const;

/** Unsigned papers that a post writes or signs: they need another hand before it may end. */
@Injectable()
export class PendientesDeDocumentos implements FuenteDePendientes {
  constructor(
    private readonly pendientes: PendientesRepository,
    private readonly vistos: VistosRepository,
    private readonly bitacora: Bitacora,
  ) {}

  async deben(tx: Tx, de: { puestoIds: readonly string[] }): Promise<Pendiente[]> {
    const borradores = (await this.pendientes.borradores(tx, de.puestoIds)).map(comoPendiente);
    const vistos = (await this.vistos.pendientesDe(tx, de.puestoIds)).map((v): Pendiente => ({
      clave: `visto/${v.documentoId}/${v.n}`,
      clase: 'visto',
      ...{ puestoId: v.puestoId, unidadId: v.unidadId, codigo: v.codigo },
      titulo: v.reservado ? 'Documento reservado' : (v.titulo ?? 'Sin título'),
      soloPuesto: true,
      detalle: `visto bueno de ${v.tipo.replaceAll('-', ' ')}`,
    }));
    return [...borradores, ...vistos];
  }

  async siguen(
    tx: Tx,
    de: { puestoIds: readonly string[]; unidadIds: readonly string[] },
  ): Promise<QueSigue[]> {
    return (await this.pendientes.porCerrar(tx, de)).map((d) => ({
      clave: `emitido/${d.id}`,
      codigo: d.codigo,
      titulo: d.reservada ? `${d.cite}: documento reservado` : `${d.cite}: ${d.titulo ?? 'Sin título'}`,
      detalle: EN_CAMINO[d.estado],
    }));
  }

  async traspasar(
    tx: Tx,
    ctx: Contexto,
    reparto: readonly { pendiente: Pendiente; heredero: Heredero }[],
    traspaso: Traspaso,
  ): Promise<void> {
    for (const { pendiente, heredero } of reparto) {
      await this.heredarVisto(tx, ctx, pendiente, heredero, traspaso);
      const [, documentoId] = /^borrador\/(\d+)\/\d+$/.exec(pendiente.clave) ?? [];
      if (!documentoId || !pendiente.puestoId || !heredero.puestoId) continue;
      await this.pendientes.heredar(tx, {
        documentoId,
        dePuestoId: pendiente.puestoId,
        aPuestoId: heredero.puestoId,
        aUnidadId: heredero.unidadId,
      });
      await this.bitacora.anotar(tx, ctx, {
        cadena: `documento/${documentoId}`,
        acto: 'traspasar',
        datos: {
          ...traspaso,
          dePuestoId: pendiente.puestoId,
          a: heredero.nombre,
          aPuestoId: heredero.puestoId,
        },
      });
    }
  }

  /** The heir gives it in the old post's place; one who is in the chain already gives it once. */
  private async heredarVisto(
    tx: Tx,
    ctx: Contexto,
    pendiente: Pendiente,
    heredero: Heredero,
    traspaso: Traspaso,
  ): Promise<void> {
    const [, documentoId, n] = /^visto\/(\d+)\/(\d+)$/.exec(pendiente.clave) ?? [];
    if (!documentoId || !heredero.puestoId) return;
    const vistos = await this.vistos.ultimaRonda(tx, documentoId);
    const visto = vistos.find((v) => v.n === Number(n) && v.estado === 'PENDIENTE');
    if (!visto) return;
    const { puestoId } = heredero;
    const estaba = vistos.some(
      (v) => v.puestoId === puestoId && (v.estado === 'PENDIENTE' || v.estado === 'DADO'),
    );
    const motivo = `Entregado a ${heredero.nombre}`;
    await this.vistos.cerrar(tx, documentoId, visto, { estado: 'SUSTITUIDO', por: ctx.actor.nombre, motivo });
    if (!estaba) await this.vistos.agregar(tx, documentoId, visto, puestoId);
    const quedan = await this.vistos.ultimaRonda(tx, documentoId);
    if (faltan(quedan).length === 0) await this.vistos.fijarVisado(tx, documentoId, true);
    await this.bitacora.anotar(tx, ctx, {
      cadena: `documento/${documentoId}`,
      acto: 'sustituir-vobo',
      datos: { ...traspaso, n: visto.n, de: visto.nombre, a: heredero.nombre },
    });
  }
}

function comoPendiente(b: Borrador): Pendiente {
  const porHacer = b.firma ? (b.escribe ? 'por redactar y firmar' : 'por firmar') : 'por redactar';
  return {
    clave: `borrador/${b.id}/${b.puestoId}`,
    clase: 'borrador',
    puestoId: b.puestoId,
    unidadId: b.unidadId,
    codigo: b.codigo,
    titulo: b.confidencial ? 'Documento reservado' : (b.titulo ?? 'Sin título'),
    soloPuesto: true,
    detalle: `${b.tipo.replaceAll('-', ' ')} ${porHacer}`,
  };
}
