import type { Actor } from '#kernel';
import { Organigrama } from '#organizacion';
import type { Credencial } from '#pades';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { CredencialesDePrueba } from './credenciales-de-prueba';
import { sinCredencialesDePrueba } from './domain/errores';
import { CertificadosRepository } from './persistence/certificados.repository';

/** The test certificates of the demo's officials: one each, and one more whenever they ask for a new one. */
@Injectable()
export class CertificadosDePrueba {
  constructor(
    private readonly organigrama: Organigrama,
    private readonly credenciales: CredencialesDePrueba,
    private readonly repositorio: CertificadosRepository,
  ) {}

  /** Whether certificates without legal value are admitted here. */
  async enDemo(tx: Tx): Promise<boolean> {
    return this.credenciales.permitidas && (await this.organigrama.entidad(tx))?.demo === true;
  }

  /**
   * With which an official of the demo signs.
   * @param otro the one that takes its place, issued the first time it is asked for
   * @throws ErrorDominio `firma.sin-credenciales-de-prueba`
   */
  async delFuncionario(tx: Tx, actor: Actor, otro = false): Promise<Credencial> {
    const entidad = await this.organigrama.entidad(tx);
    if (!(await this.enDemo(tx)) || !entidad) throw sinCredencialesDePrueba();
    const { funcionarioId, nombre, ci, cargo } = actor;
    const pedidos = (await this.repositorio.listar(tx, funcionarioId)).filter(
      (c) => c.como === 'demostracion',
    ).length;
    const n = pedidos + (otro ? 1 : 0);
    const clave = n === 0 ? `funcionario-${funcionarioId}` : `funcionario-${funcionarioId}-${n}`;
    return this.credenciales.para(clave, { nombre, ci, cargo, entidad: entidad.nombre });
  }
}
