import { Carpetas } from '#hojas-de-ruta';
import type { Actor, Contexto } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Carpeta, Quien } from '../domain/custodia';
import { carpetaDesconocida } from '../domain/errores';
import { FichasRepository, type CarpetaVista } from '../persistence/carpetas.repository';

export const quienActua = (actor: Actor): Quien => ({
  unidadId: actor.unidadId,
  roles: actor.roles,
  soloLee: actor.soloLee,
});

/** Name of a carpeta in the trail. */
export const cadenaDe = (carpetaId: string): string => `carpeta/${carpetaId}`;

/** A carpeta as its rules need it. */
export const comoCarpeta = (c: CarpetaVista): Carpeta => ({
  unidadId: c.unidadId,
  custodia: c.custodia,
  cerrada: c.cerradaEn !== null,
  enviada: c.enviada,
  // In the central archive it is what was received, also where the archive sees nothing of it.
  vacia: c.hojas === 0 && c.custodia === 'OFICINA',
  prestadaA: c.prestadaA,
});

/** What every act on a carpeta does first: find one that the person may see, and take it. */
@Injectable()
export class Fichero {
  constructor(
    private readonly fichas: FichasRepository,
    private readonly carpetas: Carpetas,
  ) {}

  /** @throws ErrorDominio `archivo.carpeta.no-encontrada`, the same for what does not exist and what is hidden */
  async ver(tx: Tx, ctx: Contexto, id: string): Promise<CarpetaVista> {
    const carpeta = await this.fichas.una(tx, ctx.actor, id);
    if (!carpeta) throw carpetaDesconocida();
    return carpeta;
  }

  /** The same, its row locked until the act ends: read once nobody else can move it. */
  async tomar(tx: Tx, ctx: Contexto, id: string): Promise<CarpetaVista> {
    await this.ver(tx, ctx, id);
    await this.carpetas.tomar(tx, id);
    return this.ver(tx, ctx, id);
  }
}
