import type { Fecha } from '#kernel';
import type { Cuenta } from './domain/salidas';
import type { Anexo } from './persistence/papeles.repository';

/** A documento as an HR's page lists it. */
export interface ResumenDeDocumento {
  readonly id: string;
  readonly tipo: string;
  readonly origen: 'propio' | 'externo';
  readonly hechura: 'redactado' | 'subido';
  readonly estado: string;
  readonly cite: string | null;
  readonly titulo: string | null;
  readonly fecha: Fecha | null;
  readonly fojas: number | null;
  /** number of the newest revision; null while a draft */
  readonly revision: number | null;
  readonly paginas: number | null;
  readonly firmas: number;
  readonly anexos: readonly Anexo[];
  /** whose paper it is: the signer's unidad and post, and who drafted it */
  readonly unidadId: string;
  readonly firmantePuestoId: string | null;
  readonly autorPuestoId: string;
  /** how far it got with its addressees; null: it has not gone out */
  readonly cuenta: Cuenta | null;
}
