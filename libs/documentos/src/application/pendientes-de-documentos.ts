import { Bitacora } from '#auditoria';
import type { Contexto } from '#kernel';
import type { FuenteDePendientes, Heredero, Pendiente, Traspaso } from '#organizacion';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { PendientesRepository, type Borrador } from '../persistence/pendientes.repository';

/** Unsigned papers that a post writes or signs: they need another hand before it may end. */
@Injectable()
export class PendientesDeDocumentos implements FuenteDePendientes {
  constructor(
    private readonly pendientes: PendientesRepository,
    private readonly bitacora: Bitacora,
  ) {}

  async deben(tx: Tx, de: { puestoIds: readonly string[] }): Promise<Pendiente[]> {
    return (await this.pendientes.borradores(tx, de.puestoIds)).map(comoPendiente);
  }

  async traspasar(
    tx: Tx,
    ctx: Contexto,
    reparto: readonly { pendiente: Pendiente; heredero: Heredero }[],
    traspaso: Traspaso,
  ): Promise<void> {
    for (const { pendiente, heredero } of reparto) {
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
