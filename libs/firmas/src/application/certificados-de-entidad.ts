import { exigirRol, RegistroDeUsuarios } from '#acceso';
import type { Contexto, Rol } from '#kernel';
import { Personal } from '#organizacion';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { comoSeVen, type CertificadoVisto } from '../certificado-visto';
import { elQueCuenta, gruposDe, type GrupoDeCertificados } from '../domain/certificado-inscrito';
import { funcionarioDesconocido } from '../domain/errores';
import { CertificadosRepository } from '../persistence/certificados.repository';
import { RegistroDeCertificados } from '../registro-de-certificados';
import { InscribirCertificado } from './inscribir-certificado';

/** An official who signs, and with what. */
export interface FirmanteVisto {
  readonly funcionarioId: string;
  readonly nombre: string;
  readonly ci: string;
  /** the certificate that tells how they stand, by its id; null: they have none */
  readonly cuenta: string | null;
  readonly grupos: GrupoDeCertificados[];
  readonly certificados: CertificadoVisto[];
}

const FIRMAN: readonly Rol[] = ['autoridad', 'funcionario'];

/** Everybody's certificates, as the administrador looks after them. */
@Injectable()
export class CertificadosDeEntidad {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly personal: Personal,
    private readonly usuarios: RegistroDeUsuarios,
    private readonly repositorio: CertificadosRepository,
    private readonly registro: RegistroDeCertificados,
    private readonly inscripcion: InscribirCertificado,
  ) {}

  /** Who signs or has a certificate, and still works here; whose ends first, first, and who has none, last. */
  listar(ctx: Contexto): Promise<FirmanteVisto[]> {
    exigirRol(ctx, 'administrador');
    return this.uow.leer((tx) => this.firmantes(tx));
  }

  /** The same, for a command of the installation. */
  revisar(): Promise<FirmanteVisto[]> {
    return this.uow.leer((tx) => this.firmantes(tx));
  }

  /** @throws ErrorDominio `firma.funcionario-desconocido`, and those of `InscribirCertificado` */
  inscribir(ctx: Contexto, funcionarioId: string, archivo: string): Promise<{ id: string }> {
    exigirRol(ctx, 'administrador');
    const dueno = async (tx: Tx) => {
      const f = await this.personal.funcionario(tx, funcionarioId);
      if (!f) throw funcionarioDesconocido();
      return { funcionarioId: f.id, ci: f.ci };
    };
    return this.inscripcion.ejecutar(ctx, dueno, { tipo: 'certificado', archivo });
  }

  /** @throws ErrorDominio `firma.certificado-desconocido` */
  declararRevocado(ctx: Contexto, id: string, motivo: string): Promise<{ id: string }> {
    exigirRol(ctx, 'administrador');
    return this.uow.acto(ctx, async (tx) => {
      await this.registro.declararRevocado(tx, ctx, id, null, motivo);
      return { id };
    });
  }

  /** @throws ErrorDominio `firma.certificado-desconocido`, `firma.certificado-ya-revocado` */
  retirar(ctx: Contexto, id: string, motivo: string): Promise<{ id: string }> {
    exigirRol(ctx, 'administrador');
    return this.uow.acto(ctx, async (tx) => {
      await this.registro.retirar(tx, ctx, id, null, motivo);
      return { id };
    });
  }

  private async firmantes(tx: Tx): Promise<FirmanteVisto[]> {
    const todos = Map.groupBy(await this.repositorio.listar(tx, null), (c) => c.funcionarioId);
    const firman = new Set(
      (await this.usuarios.listar(tx))
        .filter((u) => u.activo && u.roles.some((r) => FIRMAN.includes(r)))
        .map((u) => u.funcionarioId),
    );
    const aqui = (await this.personal.funcionarios(tx)).filter(
      (f) => f.hasta === null && (firman.has(f.id) || todos.has(f.id)),
    );
    const vistos = aqui.map(({ id, nombre, ci }) => {
      const suyos = todos.get(id) ?? [];
      const cuenta = elQueCuenta(suyos, tx.ahora);
      return {
        fin: cuenta?.hasta.getTime() ?? Infinity,
        visto: {
          ...{ funcionarioId: id, nombre, ci, cuenta: cuenta?.id ?? null },
          grupos: gruposDe(suyos, tx.ahora),
          certificados: comoSeVen(suyos, tx.ahora),
        },
      };
    });
    return vistos
      .sort((a, b) => a.fin - b.fin || a.visto.nombre.localeCompare(b.visto.nombre, 'es'))
      .map((v) => v.visto);
  }
}
