import { partesDe } from './carta';
import { qr } from './qr';
import { componer } from './taller';

/** Size of a label in points: 62 x 29 mm, the roll of the usual label printers. */
export const MEDIDA_DE_ETIQUETA = { ancho: (62 * 72) / 25.4, alto: (29 * 72) / 25.4 } as const;

export interface Etiqueta {
  readonly entidad: string;
  readonly unidad: string;
  /** readable code, `1648-18`; seven digits and more also fit */
  readonly codigo: string;
  /** what the QR says */
  readonly qr: string;
  /** as printed: `28 JUN. 2018`, `17:45` */
  readonly fecha: string;
  readonly hora: string;
  /** small, below: sheets */
  readonly pie?: string;
  /** reprinted after a correction */
  readonly corregida?: boolean;
}

export interface Comprobante extends Etiqueta {
  readonly procedencia: string;
  readonly remitente: string;
  readonly cite: string;
  readonly referencia: string;
  readonly fojas: string;
  readonly recibidoPor: string;
  readonly emitido: Date;
}

/** @returns a one-page PDF of 62 x 29 mm: QR level Q, readable code, desk, date and hour */
export async function renderEtiqueta(e: Etiqueta): Promise<Uint8Array> {
  return (await componer('etiqueta.typ', { ...e, qr: qr(e.qr) }, { norma: '1.7', etiquetado: false })).pdf;
}

/** @returns the receipt for the bearer, half a letter sheet, with PDF/A-2b markers */
export async function renderComprobante(c: Comprobante): Promise<Uint8Array> {
  const { recibidoPor, emitido, ...resto } = c;
  const datos = {
    ...resto,
    'recibido-por': recibidoPor,
    titulo: `Comprobante de recepción ${c.codigo}`,
    emitido: partesDe(emitido),
    qr: qr(c.qr),
  };
  return (await componer('comprobante.typ', datos)).pdf;
}
