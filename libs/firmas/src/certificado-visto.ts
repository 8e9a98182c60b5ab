import {
  diasQueQuedan,
  enUso,
  estadoDe,
  type EstadoDeCertificado,
  type FormaDeInscribir,
  type FuenteDeRevocacion,
} from './domain/certificado-inscrito';
import type { CertificadoGuardado } from './persistence/certificados.repository';

/** A certificate as people see it; instants as ISO 8601. */
export interface CertificadoVisto {
  readonly id: string;
  readonly titular: string;
  readonly ci: string;
  readonly emisor: string;
  readonly serie: string;
  readonly huella: string;
  readonly dePrueba: boolean;
  readonly desde: string;
  readonly hasta: string;
  /** until its last day; negative: it has passed */
  readonly dias: number;
  readonly estado: EstadoDeCertificado;
  readonly enUso: boolean;
  readonly como: FormaDeInscribir;
  readonly inscritoEn: string;
  readonly usadoEn: string | null;
  readonly revocadoEn: string | null;
  readonly revocadoFuente: FuenteDeRevocacion | null;
  readonly retiradoEn: string | null;
  /** why it was declared lost, or withdrawn */
  readonly motivo: string | null;
  readonly comprobadoEn: string | null;
  readonly falta: string | null;
}

const instante = (d: Date | null): string | null => d?.toISOString() ?? null;

/** @param suyos all of one official */
export function comoSeVen(suyos: readonly CertificadoGuardado[], ahora: Date): CertificadoVisto[] {
  const usado = enUso(suyos, ahora);
  return suyos.map((c) => ({
    ...{ id: c.id, titular: c.titular, ci: c.ci, emisor: c.emisor, serie: c.serie, huella: c.huella },
    ...{ dePrueba: c.dePrueba, como: c.como, revocadoFuente: c.revocadoFuente, falta: c.falta },
    desde: c.desde.toISOString(),
    hasta: c.hasta.toISOString(),
    dias: diasQueQuedan(c, ahora),
    estado: estadoDe(c, ahora),
    enUso: c.id === usado?.id,
    inscritoEn: c.inscritoEn.toISOString(),
    usadoEn: instante(c.usadoEn),
    revocadoEn: instante(c.revocadoEn),
    retiradoEn: instante(c.retiradoEn),
    motivo: c.revocadoMotivo ?? c.retiradoMotivo,
    comprobadoEn: instante(c.comprobadoEn),
  }));
}
