import type { CarpetaListada, EnvioDeCarpeta, TransferenciaListada } from '../api/tipos';
import { fechaDeSello } from '../ui/fechas';

type Estado = Pick<CarpetaListada, 'custodia' | 'cerradaEn' | 'enviada'>;

/** How a carpeta stands, in one word or two. */
export function estadoDeCarpeta(c: Estado): string {
  if (c.custodia === 'CENTRAL') return 'En el archivo central';
  if (c.enviada) return 'En transferencia';
  return c.cerradaEn ? 'Cerrada' : 'Abierta';
}

/** @returns why nothing more is archived in it; null: it is open */
export function porQueNoRecibe(c: Estado): string | null {
  if (c.custodia === 'CENTRAL') return 'Está en el archivo central: en ella ya no se archiva.';
  if (c.enviada) return 'Está cerrada y en transferencia: en ella ya no se archiva.';
  return c.cerradaEn ? 'Está cerrada: en ella no se archiva mientras no se reabra.' : null;
}

/** @returns `1 hoja · 12 fojas` */
export function cuantoGuarda({ hojas, fojas }: { hojas: number; fojas: number }): string {
  if (hojas === 0) return 'Vacía';
  return `${hojas} ${hojas === 1 ? 'hoja' : 'hojas'} · ${fojas} ${fojas === 1 ? 'foja' : 'fojas'}`;
}

/** First and last date of what it holds: `04 ABR. 2018 a 28 JUN. 2018`. */
export function fechasExtremas(c: { primera: string | null; ultima: string | null }): string | null {
  if (!c.primera || !c.ultima) return null;
  if (c.primera === c.ultima) return fechaDeSello(c.primera);
  return `${fechaDeSello(c.primera)} a ${fechaDeSello(c.ultima)}`;
}

/** @returns the year written, or undefined while it is none */
export function gestionEscrita(texto: string): string | undefined {
  return /^\d{4}$/.test(texto.trim()) ? texto.trim() : undefined;
}

const TRANSFERENCIAS: Record<TransferenciaListada['estado'], string> = {
  PREPARADA: 'En preparación',
  ENVIADA: 'Enviada, por recibir',
  CONCLUIDA: 'Concluida',
  DESCARTADA: 'Descartada',
};
const ENVIOS: Record<EnvioDeCarpeta['estado'], string> = {
  PREPARADA: 'Por enviar',
  ENVIADA: 'Por recibir',
  RECIBIDA: 'Recibida',
  DEVUELTA: 'Devuelta',
};

export const estadoDeTransferencia = (t: Pick<TransferenciaListada, 'estado'>): string =>
  TRANSFERENCIAS[t.estado];
export const estadoDeEnvio = (e: Pick<EnvioDeCarpeta, 'estado'>): string => ENVIOS[e.estado];

/** @returns `Transferencia N° 3/2018`, or that it has no number yet */
export const nombreDeTransferencia = (t: Pick<TransferenciaListada, 'numero'>): string =>
  t.numero ? `Transferencia N° ${t.numero}` : 'Transferencia en preparación';
