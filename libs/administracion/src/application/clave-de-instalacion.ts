import { FallosPorNombre } from '#acceso';
import type { Reloj } from '#kernel';
import { Organigrama } from '#organizacion';
import { CONFIG, RELOJ, UnidadDeTrabajo, type Config } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { claveAjena, claveEnEspera, claveLegible, esLaClave, sinPuerta } from '../domain/instalacion';
import { InstalacionRepository } from '../persistence/instalacion.repository';

/** The key of an empty installation, and where its server left it. */
export interface ClaveAnunciada {
  readonly clave: string;
  /** absolute; null: the data folder could not be written */
  readonly archivo: string | null;
}

/**
 * What proves that whoever installs administers the server: the same for every process on one database, left in the data
 * folder of each, readable by its owner only, and gone once there is an entidad.
 */
@Injectable()
export class ClaveDeInstalacion {
  private readonly archivo: string;

  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly organigrama: Organigrama,
    private readonly registro: InstalacionRepository,
    private readonly fallos: FallosPorNombre,
    @Inject(RELOJ) private readonly reloj: Reloj,
    @Inject(CONFIG) config: Config,
  ) {
    this.archivo = join(config.datos, 'clave-de-instalacion');
  }

  /** At the start. @returns null where there is an entidad: what was left of a key is taken away */
  async anunciar(): Promise<ClaveAnunciada | null> {
    const clave = await this.uow.interno(async (tx) => {
      if (!(await this.organigrama.entidad(tx)))
        return this.registro.fijarClave(tx, claveLegible(randomBytes(15)));
      await this.registro.olvidarClave(tx);
      return null;
    });
    if (clave === null) {
      await this.quitarArchivo();
      return null;
    }
    return { clave, archivo: await this.escribir(clave).catch(() => null) };
  }

  /**
   * @param equipo network address: after five failures it waits, from 30 s up to 15 minutes
   * @throws ErrorDominio `instalacion.cerrada` once there is an entidad, `instalacion.clave`, `instalacion.en-espera`
   */
  async exigir(equipo: string, escrita: string): Promise<void> {
    const guardada = await this.uow.leer(async (tx) => {
      if (await this.organigrama.entidad(tx)) throw sinPuerta();
      return this.registro.clave(tx);
    });
    // From here on nothing waits: of many tries at once, each is counted before the next is compared.
    const ahora = this.reloj.ahora();
    const espera = this.fallos.espera(equipo, ahora);
    if (espera > 0) throw claveEnEspera(espera);
    if (guardada === null || !esLaClave(guardada, escrita)) {
      this.fallos.contar(equipo, ahora);
      throw claveAjena();
    }
    this.fallos.olvidar(equipo);
  }

  quitarArchivo(): Promise<void> {
    return rm(this.archivo, { force: true }).catch(() => undefined);
  }

  private async escribir(clave: string): Promise<string> {
    const temporal = `${this.archivo}-${randomBytes(6).toString('hex')}`;
    try {
      await writeFile(temporal, `${clave}\n`, { mode: 0o600, flag: 'wx' });
      await rename(temporal, this.archivo);
    } catch (error) {
      await rm(temporal, { force: true }).catch(() => undefined);
      throw error;
    }
    return this.archivo;
  }
}
