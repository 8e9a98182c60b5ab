import { preguntarRevocacion, type RevocacionDicha } from '#pades';
import { UnidadDeTrabajo } from '#platform';
import { Injectable, Logger } from '@nestjs/common';
import { proximaComprobacion } from '../domain/comprobacion';
import { MediosDeFirma } from '../medios';
import { CertificadosRepository, type PorComprobar } from '../persistence/certificados.repository';
import { RegistroDeCertificados } from '../registro-de-certificados';

/** Asked about in one round; the others wait for the next. */
const POR_RONDA = 100;

/**
 * Job: asks authorities whether the certificates of officials were revoked, and marks those that were. What they do not
 * answer stops nobody; it is noted where people see it, and asked again. Safe to repeat.
 */
@Injectable()
export class ComprobarCertificados {
  private readonly bitacora = new Logger('firmas');

  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly repositorio: CertificadosRepository,
    private readonly registro: RegistroDeCertificados,
    private readonly medios: MediosDeFirma,
  ) {}

  /** @returns how many were asked about */
  async ronda(): Promise<number> {
    const pendientes = await this.uow.leer((tx) => this.repositorio.porComprobar(tx, POR_RONDA));
    for (const c of pendientes) await this.asentar(c.id, await this.preguntar(c));
    return pendientes.length;
  }

  private async preguntar({ id, der, cadena }: PorComprobar): Promise<RevocacionDicha> {
    try {
      const { ahora, raices } = await this.uow.leer(async (tx) => ({
        ahora: tx.ahora,
        raices: await this.medios.raices(),
      }));
      return await preguntarRevocacion(der, cadena, { raices, ahora, buscador: this.medios.buscador(ahora) });
    } catch (error) {
      // One that cannot be read keeps none of the others waiting.
      this.bitacora.warn(`certificado ${id}: ${(error as Error).message}`);
      return { estado: 'desconocido', falta: 'No se pudo leer lo que respondió su entidad certificadora.' };
    }
  }

  private async asentar(id: string, dicho: RevocacionDicha): Promise<void> {
    await this.uow.interno(async (tx) => {
      if (dicho.estado === 'revocado') return this.registro.revocar(tx, id, dicho.desde, dicho.fuente);
      const falta = dicho.estado === 'desconocido' ? dicho.falta : null;
      return this.repositorio.anotarComprobacion(
        tx,
        id,
        falta,
        proximaComprobacion(tx.ahora, falta !== null),
      );
    });
  }
}
