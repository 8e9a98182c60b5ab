import { fechaDe, horaDe } from '#kernel';
import { qr } from './qr';
import { componer } from './taller';

export interface AparienciaFirma {
  readonly nombre: string;
  readonly cargo: string;
  /** printed before (`p.`) or after (`a.i.`) the cargo, as drawn at the signing */
  readonly calidad?: 'p.' | 'a.i.';
  readonly cite?: string;
  /** instant of the signature; printed as La Paz time */
  readonly momento: Date;
  /** signed with a certificate of the test PKI: said in the box */
  readonly prueba: boolean;
  /** where whoever holds the paper asks about it: what the QR says, and the code under it */
  readonly enlace?: { readonly qr: string; readonly codigo: string };
  /** points */
  readonly ancho: number;
  /** points */
  readonly alto: number;
}

/** `p. Director General`, `Director General a.i.` */
export function cargoConCalidad(cargo: string, calidad?: 'p.' | 'a.i.'): string {
  if (calidad === 'p.') return `p. ${cargo}`;
  return calidad === 'a.i.' ? `${cargo} a.i.` : cargo;
}

/**
 * Draws the visible part of a signature.
 * @returns a one-page PDF 1.7 of exactly `ancho` x `alto` points on transparent ground, fonts embedded
 */
export async function renderAparienciaFirma(firma: AparienciaFirma): Promise<Uint8Array> {
  const [anio, mes, dia] = fechaDe(firma.momento).split('-');
  const { enlace, ...resto } = firma;
  const datos = {
    ...resto,
    ...(enlace ? { qr: qr(enlace.qr), codigo: enlace.codigo } : {}),
    cargo: cargoConCalidad(firma.cargo, firma.calidad),
    momento: `${dia}/${mes}/${anio} ${horaDe(firma.momento)} (hora de La Paz)`,
  };
  return (await componer('apariencia-firma.typ', datos, { norma: '1.7', etiquetado: false })).pdf;
}
