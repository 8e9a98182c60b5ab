import { RegistroDeUsuarios } from '#acceso';
import { Bitacora } from '#auditoria';
import { fechaDe, type Actor, type Contexto } from '#kernel';
import { Organigrama } from '#organizacion';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { Documentos } from '../documentos';
import { leyoOtraVersion } from '../domain/errores';
import { DocumentosRepository, type Documento } from '../persistence/documentos.repository';
import { VistosRepository, type VistoAnotado } from '../persistence/vistos.repository';

/** `Secretario por Director General` while standing in: both names, as the trail keeps them. */
export const nombreDe = (actor: Actor): string =>
  actor.titularNombre ? `${actor.nombre} por ${actor.titularNombre}` : actor.nombre;

/** What every act of the chain of visto bueno begins and ends with. */
@Injectable()
export class Vistos {
  constructor(
    readonly registro: DocumentosRepository,
    readonly cadena: VistosRepository,
    private readonly documentos: Documentos,
    private readonly organigrama: Organigrama,
    private readonly usuarios: RegistroDeUsuarios,
    private readonly bitacora: Bitacora,
  ) {}

  /**
   * Locks a draft and loads its present round.
   * @param version what the person has read; absent: the act does not judge the text
   * @throws ErrorDominio `documentos.no-encontrado`, `documentos.leyo-otra-version`
   */
  async abrir(
    tx: Tx,
    ctx: Contexto,
    id: string,
    version?: number,
  ): Promise<{ d: Documento; vistos: VistoAnotado[] }> {
    const d = await this.documentos.exigirVisible(tx, ctx, id, true);
    if (version !== undefined && d.version !== version) throw leyoOtraVersion();
    return { d, vistos: await this.cadena.ultimaRonda(tx, id) };
  }

  /** Posts as the rules of a chain look at them: in force, and with somebody who may give it. */
  async puestos(
    tx: Tx,
    ids: readonly string[],
  ): Promise<Map<string, { activo: boolean; nombre: string; visa: boolean }>> {
    const roles = await this.usuarios.rolesDePuestos(tx, ids, fechaDe(tx.ahora));
    const puestos = await this.organigrama.puestos(tx, ids);
    return new Map(
      puestos.map(({ id, cargo, unidadSigla, activo }) => [
        id,
        { activo, nombre: `${cargo} — ${unidadSigla}`, visa: roles.get(id)?.includes('autoridad') ?? false },
      ]),
    );
  }

  async anotar(
    tx: Tx,
    ctx: Contexto,
    id: string,
    acto: string,
    datos: Record<string, unknown>,
  ): Promise<void> {
    await this.bitacora.anotar(tx, ctx, { cadena: `documento/${id}`, acto, datos });
  }
}
