import { fechaLarga, hoyEnLaPaz } from '../../ui/fechas';
import type { CertificadoDeToken } from './servicio';

/** From this many days before its end a certificate is worth renewing. */
const AVISO = 30;
const DIA_MS = 86_400_000;

/** What a person should know of a certificate before signing with it. */
export interface Juicio {
  readonly sirve: boolean;
  /** why it does not, or what will happen soon; null: nothing to say */
  readonly dicho: string | null;
}

/** As the server compares them: without spaces, dots or the department that issued it. */
const comparable = (ci: string): string =>
  ci
    .toUpperCase()
    .replace(/\s+(LP|CB|SC|OR|PT|TJ|CH|BE|PD)\.?$/, '')
    .replace(/[^0-9A-Z]/g, '');

/** The server has the last word; this says it before a number is asked for. @param ci of who signs */
export function juzgarCertificado(c: CertificadoDeToken, ci: string, ahora: Date): Juicio {
  const no = (dicho: string): Juicio => ({ sirve: false, dicho });
  const dia = (d: Date): string => fechaLarga(hoyEnLaPaz(d));
  if (c.ci && comparable(c.ci) !== comparable(ci))
    return no(`Es de otra persona: de ${c.titular || 'alguien más'}, CI ${c.ci}. Conecte su propio token.`);
  if (c.desde && ahora < c.desde) return no(`Todavía no está vigente: vale desde el ${dia(c.desde)}.`);
  if (!c.hasta) return { sirve: true, dicho: null };
  if (ahora > c.hasta) return no(`Venció el ${dia(c.hasta)}. Renuévelo con quien se lo emitió.`);
  const dias = Math.floor((c.hasta.getTime() - ahora.getTime()) / DIA_MS);
  if (dias > AVISO) return { sirve: true, dicho: null };
  const falta = dias === 0 ? 'hoy' : dias === 1 ? 'en 1 día' : `en ${dias} días`;
  return { sirve: true, dicho: `Vence ${falta}, el ${dia(c.hasta)}: renuévelo a tiempo.` };
}
