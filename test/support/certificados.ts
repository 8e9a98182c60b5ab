import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import type { AplicacionDePrueba } from './aplicacion';

/** A certificate as the API tells it. */
export interface Certificado {
  readonly id: string;
  readonly estado: string;
  readonly enUso: boolean;
  readonly como: string;
  readonly ci: string;
  readonly dias: number;
  readonly motivo: string | null;
  readonly usadoEn: string | null;
  readonly comprobadoEn: string | null;
  readonly falta: string | null;
}
export interface Mios {
  readonly certificados: readonly Certificado[];
  readonly aviso: { readonly texto: string; readonly dias: number } | null;
}
/** An official in the administrador's list. */
export interface Firmante {
  readonly nombre: string;
  readonly ci: string;
  readonly funcionarioId: string;
  readonly grupos: readonly string[];
  readonly certificados: readonly Certificado[];
}

export const mios = (quien: Escritorio): Promise<Mios> => quien.leer('/api/certificados');

/** @param archivo DER or PEM */
export const inscribir = (quien: Escritorio, archivo: Buffer): Promise<{ id: string }> =>
  quien.acto('/api/certificados', { tipo: 'certificado', archivo: archivo.toString('base64') });

export const p12De = (p12: Buffer): object => ({
  tipo: 'p12',
  archivo: p12.toString('base64'),
  contrasena: 'clave',
});

export const declarar = (quien: Escritorio, id: string, motivo = 'Me lo robaron'): Promise<unknown> =>
  quien.acto(`/api/certificados/${id}/revocar`, { motivo });

/** What the trail tells of a certificate, in order. */
export const rastro = async (a: AplicacionDePrueba, id: string): Promise<string[]> =>
  (
    await a.base.dataSource.query<{ acto: string }[]>(
      `SELECT acto FROM auditoria.eventos WHERE cadena = $1 ORDER BY secuencia`,
      [`certificado/${id}`],
    )
  ).map((e) => e.acto);

/** The last number given in each series. */
export const ultimos = (a: AplicacionDePrueba): Promise<unknown[]> =>
  a.base.dataSource.query(`SELECT id, ultimo FROM cites.series ORDER BY id`);
