/** A file of the expediente: a paper of the HR or an annex of one. */
export interface PiezaDelExpediente {
  /** name in the ZIP, without folder */
  readonly nombre: string;
  readonly titulo: string;
  /** of a documento: a voided one says so; absent: an annex */
  readonly estado?: string;
  /** of a documento that went out: its count, and each despacho with its acuse */
  readonly salidas?: readonly string[];
  readonly detalle: string;
  readonly fecha: string | null;
  readonly anexo: boolean;
  readonly sha256: string;
  readonly bytes: number;
  /** what it really is */
  readonly tipo: string;
  readonly macros: boolean;
  /** 0: no PDF, kept as it came */
  readonly paginas: number;
  readonly fojas: number | null;
  readonly firmas: number;
  /** of a picture: the name of the PDF that was made from it, which is what is read and foliated */
  readonly originalDe?: string;
}

/** What one PDF may hold: beyond it, the ZIP is the way. */
export const LIMITE_DEL_PDF = { paginas: 1500, bytes: 150 * 1024 * 1024 };

/** What is no PDF takes one page that names it, and none of its bytes. */
export const cabeEnUnPdf = (piezas: readonly Pick<PiezaDelExpediente, 'paginas' | 'bytes'>[]): boolean =>
  piezas.reduce((n, p) => n + Math.max(1, p.paginas), 0) <= LIMITE_DEL_PDF.paginas &&
  piezas.reduce((n, p) => n + (p.paginas > 0 ? p.bytes : 0), 0) <= LIMITE_DEL_PDF.bytes;

/** @returns a size as people read it and as it can be checked: `45 KB (46.213 bytes)` */
export function tamanoDicho(bytes: number): string {
  const exacto = `${String(bytes).replace(/\B(?=(\d{3})+$)/g, '.')} ${bytes === 1 ? 'byte' : 'bytes'}`;
  if (bytes < 1024) return exacto;
  const corto =
    bytes < 1024 * 1024
      ? `${Math.round(bytes / 1024)} KB`
      : `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB`;
  return `${corto} (${exacto})`;
}

/** @returns a file name without what Windows refuses in one */
export const enWindows = (nombre: string): string => nombre.replace(/[/\\:*?"<>|]+/g, '-');

/** `01 Nota.pdf`, `01-2 Plan.pdf`: in the order of the expediente, whatever they are called. */
export const conOrden = (documento: number, anexo: number | null, nombre: string): string =>
  `${String(documento).padStart(2, '0')}${anexo === null ? '' : `-${anexo}`} ${enWindows(nombre)}`;
