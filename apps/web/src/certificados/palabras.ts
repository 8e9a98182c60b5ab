import type { CertificadoInscrito, FirmanteDeEntidad, Nivel } from '../api/tipos';
import { fechaCorta, fechaYHora } from '../ui/fechas';

/** From this many days before its end a certificate asks to be looked at. */
const PRONTO = 30;

const ESTADOS: Readonly<Record<CertificadoInscrito['estado'], string>> = {
  VIGENTE: 'Vigente',
  AUN_NO_VIGENTE: 'Todavía no vigente',
  VENCIDO: 'Vencido',
  REVOCADO: 'Revocado',
  RETIRADO: 'Retirado',
};

/** With its year, always: the end of a certificate is seldom in this one. */
export const diaConAnio = (instante: string): string => fechaCorta(instante, '');

/** What an official, or the administrador, looks for in the list. */
export const GRUPOS: readonly { valor: FirmanteDeEntidad['grupos'][number]; texto: string }[] = [
  { valor: 'por-vencer', texto: 'Vencen en 30 días' },
  { valor: 'vencidos', texto: 'Vencidos' },
  { valor: 'revocados', texto: 'Revocados' },
  { valor: 'sin-certificado', texto: 'Sin certificado' },
];

/** State, and days left while they can be counted, as a label; and how much it asks to be looked at. */
export function estadoEnPalabras({ estado, dias }: CertificadoInscrito): { texto: string; nivel: Nivel } {
  if (estado === 'VENCIDO' || estado === 'REVOCADO') return { texto: ESTADOS[estado], nivel: 'vencido' };
  if (estado !== 'VIGENTE') return { texto: ESTADOS[estado], nivel: 'normal' };
  const falta = dias === 0 ? 'vence hoy' : dias === 1 ? 'vence mañana' : `vence en ${dias} días`;
  return dias <= PRONTO
    ? { texto: `Vigente, ${falta}`, nivel: 'pronto' }
    : { texto: dias <= 365 ? `Vigente, le quedan ${dias} días` : 'Vigente', nivel: 'normal' };
}

const COMO: Readonly<Record<CertificadoInscrito['como'], string>> = {
  uso: 'al firmar con él por primera vez',
  persona: 'por su dueño',
  administrador: 'por la administración',
  demostracion: 'por la demostración',
};

/** @returns `Inscrito el 29 jun 10:00 al firmar con él por primera vez. Último uso: …` */
export function usoEnPalabras(c: CertificadoInscrito): string {
  const uso = c.usadoEn ? `Última firma: ${fechaYHora(c.usadoEn)}.` : 'Todavía no firmó con él.';
  return `Inscrito el ${fechaYHora(c.inscritoEn)} ${COMO[c.como]}. ${uso}`;
}

/** Why it no longer signs; null: nothing to say. */
export function finEnPalabras(c: CertificadoInscrito): string | null {
  const motivo = c.motivo ? `: «${c.motivo}»` : '';
  if (c.revocadoEn)
    return c.revocadoFuente === 'DECLARADO'
      ? `Declarado perdido o robado el ${fechaCorta(c.revocadoEn)}${motivo}.`
      : `Lo revocó la entidad certificadora el ${fechaCorta(c.revocadoEn)}.`;
  return c.retiradoEn ? `Retirado el ${fechaCorta(c.retiradoEn)}${motivo}.` : null;
}

/** What its authority said, and when; null: it is asked no more. */
export function comprobacionEnPalabras(c: CertificadoInscrito): string | null {
  if (c.estado !== 'VIGENTE' && c.estado !== 'AUN_NO_VIGENTE') return null;
  const bien = c.comprobadoEn
    ? `No revocado, según su entidad certificadora (${fechaYHora(c.comprobadoEn)}).`
    : null;
  if (!c.falta) return bien ?? 'Se comprobará en unos minutos con su entidad certificadora.';
  return `${bien ?? 'Todavía no se pudo comprobar si fue revocado.'} Último intento sin respuesta: ${c.falta}`;
}
