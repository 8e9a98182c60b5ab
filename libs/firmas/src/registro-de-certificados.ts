import { Bitacora } from '#auditoria';
import { exigir, unaLinea, type Contexto, type Motivo } from '#kernel';
import type { Firmante } from '#pades';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { motivosDelRegistro, SE_INSCRIBE_IGUAL, type FormaDeInscribir } from './domain/certificado-inscrito';
import { certificadoDesconocido, revocadoNoSeRetira } from './domain/errores';
import { CertificadosRepository, type CertificadoGuardado } from './persistence/certificados.repository';

/** The job that asks authorities about the certificates whose turn it is. */
export const TAREA_DE_COMPROBAR = 'comprobar-certificados';

type Publico = Pick<Firmante, 'certificado' | 'cadena'>;

/** What a certificate says of itself has no limit of its own. */
const corto = (texto: string): string =>
  unaLinea(texto.replace(/\p{Cc}/gu, ' ').toWellFormed()).slice(0, 300);

/**
 * The certificates with which officials sign: each of one of them, never removed. All signatures pass here twice: before
 * anything is given to them, and when they are recorded.
 */
@Injectable()
export class RegistroDeCertificados {
  constructor(
    private readonly repositorio: CertificadosRepository,
    private readonly bitacora: Bitacora,
  ) {}

  /** What the register holds against it; nothing against one that it never saw. */
  async motivos(tx: Tx, funcionarioId: string, { der }: Publico['certificado']): Promise<Motivo[]> {
    return motivosDelRegistro(await this.repositorio.porDer(tx, der), funcionarioId);
  }

  /** All of an official, the newest first. */
  de(tx: Tx, funcionarioId: string): Promise<CertificadoGuardado[]> {
    return this.repositorio.listar(tx, funcionarioId);
  }

  /**
   * In the transaction that records a signature: inscribes its certificate at its first use, and keeps it as it is until the
   * end of the transaction.
   * @throws ErrorDominio `firma.certificado` when it was revoked or withdrawn, or became another's, since it was looked at
   */
  async usar(tx: Tx, ctx: Contexto, firmante: Publico): Promise<void> {
    const { funcionarioId } = ctx.actor;
    const c = await this.tomar(tx, ctx, funcionarioId, firmante, 'uso');
    exigir('firma.certificado', motivosDelRegistro(c, funcionarioId));
    await this.repositorio.anotarUso(tx, c.id);
  }

  /**
   * One that its owner has already stays as it was inscribed; one that was withdrawn is in use again.
   * @returns its id
   * @throws ErrorDominio `firma.certificado` when it is revoked or another's
   */
  async inscribir(
    tx: Tx,
    ctx: Contexto,
    funcionarioId: string,
    firmante: Publico,
    como: FormaDeInscribir,
  ): Promise<string> {
    const c = await this.tomar(tx, ctx, funcionarioId, firmante, como);
    const motivos = motivosDelRegistro(c, funcionarioId);
    exigir(
      'firma.certificado',
      motivos.filter((m) => !SE_INSCRIBE_IGUAL.has(m.codigo)),
    );
    if (c.retiradoEn) {
      await this.repositorio.reponer(tx, c.id);
      await this.anotar(tx, ctx, c.id, 'reponer-certificado', {});
    }
    return c.id;
  }

  /**
   * Lost or stolen: it signs no more from now on, and there is no way back. Saying it again changes nothing.
   * @param dueno null: whoever's
   * @throws ErrorDominio `firma.certificado-desconocido`
   */
  async declararRevocado(
    tx: Tx,
    ctx: Contexto,
    id: string,
    dueno: string | null,
    motivo: string,
  ): Promise<void> {
    const c = await this.exigirSuyo(tx, id, dueno);
    if (c.revocadoEn) return;
    await this.repositorio.revocar(tx, id, { desde: tx.ahora, fuente: 'DECLARADO', motivo });
    await this.anotar(tx, ctx, id, 'declarar-revocado', { motivo });
  }

  /** What its authority says. */
  async revocar(tx: Tx, id: string, desde: Date, fuente: 'CRL' | 'OCSP'): Promise<void> {
    const c = await this.exigirSuyo(tx, id, null);
    if (c.revocadoEn) return;
    await this.repositorio.revocar(tx, id, { desde, fuente, motivo: null });
    await this.anotar(tx, null, id, 'hallar-revocado', { desde: desde.toISOString(), fuente });
  }

  /** @throws ErrorDominio `firma.certificado-desconocido`, `firma.certificado-ya-revocado` */
  async retirar(tx: Tx, ctx: Contexto, id: string, dueno: string | null, motivo: string): Promise<void> {
    const c = await this.exigirSuyo(tx, id, dueno);
    if (c.revocadoEn) throw revocadoNoSeRetira();
    if (c.retiradoEn) return;
    await this.repositorio.retirar(tx, id, motivo);
    await this.anotar(tx, ctx, id, 'retirar-certificado', { motivo });
  }

  /** Locked; inscribed where nobody had. */
  private async tomar(
    tx: Tx,
    ctx: Contexto,
    funcionarioId: string,
    firmante: Publico,
    como: FormaDeInscribir,
  ): Promise<CertificadoGuardado> {
    const { der } = firmante.certificado;
    const habia = await this.repositorio.porDer(tx, der, true);
    if (habia) return habia;
    await this.agregar(tx, ctx, funcionarioId, firmante, como);
    const ahora = await this.repositorio.porDer(tx, der, true);
    if (!ahora) throw certificadoDesconocido();
    return ahora;
  }

  private async agregar(
    tx: Tx,
    ctx: Contexto,
    funcionarioId: string,
    { certificado, cadena }: Publico,
    como: FormaDeInscribir,
  ): Promise<void> {
    const { der, titular, dePrueba, desde, hasta } = certificado;
    const [emisor, serie] = [corto(certificado.emisor), corto(certificado.serie)];
    const id = await this.repositorio.agregar(tx, {
      ...{ funcionarioId, der, cadena, dePrueba, desde, hasta, emisor, serie, como },
      ...{ titular: corto(titular.nombre), ci: corto(titular.ci ?? '') },
    });
    // Another transaction was first.
    if (!id) return;
    const datos = { funcionarioId, serie, emisor, hasta: hasta.toISOString(), como };
    await this.anotar(tx, ctx, id, 'inscribir-certificado', datos);
    await tx.encolar(TAREA_DE_COMPROBAR, {});
  }

  private async exigirSuyo(tx: Tx, id: string, dueno: string | null): Promise<CertificadoGuardado> {
    const c = await this.repositorio.bloquear(tx, id, dueno);
    if (!c) throw certificadoDesconocido();
    return c;
  }

  private async anotar(
    tx: Tx,
    ctx: Contexto | null,
    id: string,
    acto: string,
    datos: Record<string, unknown>,
  ): Promise<void> {
    await this.bitacora.anotar(tx, ctx, { cadena: `certificado/${id}`, acto, datos });
  }
}
