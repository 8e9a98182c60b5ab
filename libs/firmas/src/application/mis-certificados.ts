import { exigirRol } from '#acceso';
import type { Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { comoSeVen, type CertificadoVisto } from '../certificado-visto';
import { CertificadosDePrueba } from '../certificados-de-prueba';
import { avisoDe, type AvisoDeCertificado } from '../domain/certificado-inscrito';
import { CertificadosRepository } from '../persistence/certificados.repository';
import { RegistroDeCertificados } from '../registro-de-certificados';
import { InscribirCertificado, type CertificadoPresentado } from './inscribir-certificado';

interface MisCertificadosVistos {
  readonly certificados: CertificadoVisto[];
  readonly aviso: AvisoDeCertificado | null;
  /** whether the demo issues test certificates */
  readonly dePrueba: boolean;
}

/** An official's own certificates; they are the person's, whatever post they act in. */
@Injectable()
export class MisCertificados {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly repositorio: CertificadosRepository,
    private readonly registro: RegistroDeCertificados,
    private readonly prueba: CertificadosDePrueba,
    private readonly inscripcion: InscribirCertificado,
  ) {}

  ver({ actor }: Contexto): Promise<MisCertificadosVistos> {
    return this.uow.leer(async (tx) => {
      const suyos = await this.repositorio.listar(tx, actor.funcionarioId);
      return {
        certificados: comoSeVen(suyos, tx.ahora),
        aviso: avisoDe(suyos, tx.ahora),
        dePrueba: await this.prueba.enDemo(tx),
      };
    });
  }

  /** @throws ErrorDominio `acceso.rol` for who signs nothing; those of `InscribirCertificado` */
  inscribir(ctx: Contexto, presentado: CertificadoPresentado): Promise<{ id: string }> {
    exigirRol(ctx, 'autoridad', 'funcionario');
    return this.inscripcion.ejecutar(ctx, () => Promise.resolve(ctx.actor), presentado);
  }

  /** @throws ErrorDominio `firma.certificado-desconocido`, also for another's */
  declararRevocado(ctx: Contexto, id: string, motivo: string): Promise<{ id: string }> {
    return this.uow.acto(ctx, async (tx) => {
      await this.registro.declararRevocado(tx, ctx, id, ctx.actor.funcionarioId, motivo);
      return { id };
    });
  }

  /** @throws ErrorDominio `firma.certificado-desconocido`, also for another's; `firma.certificado-ya-revocado` */
  retirar(ctx: Contexto, id: string, motivo: string): Promise<{ id: string }> {
    return this.uow.acto(ctx, async (tx) => {
      await this.registro.retirar(tx, ctx, id, ctx.actor.funcionarioId, motivo);
      return { id };
    });
  }
}
