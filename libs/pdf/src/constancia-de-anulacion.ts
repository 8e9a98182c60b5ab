import { partesDe } from './carta';
import { componer } from './taller';

export interface ConstanciaDeAnulacion {
  readonly entidad: string;
  readonly cite: string;
  /** La Paz date the paper bears */
  readonly fechaDelDocumento: string | null;
  readonly referencia: string | null;
  /** 64 hex digits of the signed file, which is not touched; null when it was never signed */
  readonly sha256: string | null;
  readonly motivo: string;
  /** post that voided it */
  readonly cargo: string;
  /** `28/06/2018 17:45`, La Paz */
  readonly anuladoEl: string;
  readonly fecha: Date;
}

/** @returns one page that says which paper was voided, when, by which post and why */
export async function renderConstanciaDeAnulacion(c: ConstanciaDeAnulacion): Promise<Uint8Array> {
  const { pdf } = await componer('constancia-de-anulacion.typ', {
    ...c,
    fechaDelDocumento: c.fechaDelDocumento?.split('-').reverse().join('/') ?? null,
    titulo: `Constancia de anulación ${c.cite}`,
    fecha: partesDe(c.fecha),
  });
  return pdf;
}
