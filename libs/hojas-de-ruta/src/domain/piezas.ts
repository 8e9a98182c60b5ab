/** A file of the expediente: a paper of the HR or an annex of one. */
export interface PiezaDelExpediente {
  /** name in the ZIP, without folder */
  readonly nombre: string;
  readonly titulo: string;
  readonly detalle: string;
  readonly fecha: string | null;
  readonly anexo: boolean;
  readonly sha256: string;
  readonly bytes: number;
  readonly paginas: number;
  readonly fojas: number | null;
  readonly firmas: number;
}

/** What one PDF may hold: beyond it, the ZIP is the way. */
export const LIMITE_DEL_PDF = { paginas: 1500, bytes: 150 * 1024 * 1024 };

export const cabeEnUnPdf = (piezas: readonly Pick<PiezaDelExpediente, 'paginas' | 'bytes'>[]): boolean =>
  piezas.reduce((n, p) => n + p.paginas, 0) <= LIMITE_DEL_PDF.paginas &&
  piezas.reduce((n, p) => n + p.bytes, 0) <= LIMITE_DEL_PDF.bytes;

/** `01 Nota.pdf`, `01-2 Plan.pdf`: in the order of the expediente, whatever they are called. */
export const conOrden = (documento: number, anexo: number | null, nombre: string): string =>
  `${String(documento).padStart(2, '0')}${anexo === null ? '' : `-${anexo}`} ${nombre}`;
