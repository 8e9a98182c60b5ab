import { fechaDe, fechaDeCarta, type Motivo } from '#kernel';

/** What has to be known of a certificate before it may sign for an official. */
export interface CertificadoPresentado {
  readonly ci: string | null;
  readonly desde: Date;
  readonly hasta: Date;
  readonly dePrueba: boolean;
}

/** A CI without spaces, dots or the department that issued it: `4.123.456-1A TJ` is `41234561A`. */
export function ciComparable(ci: string): string {
  return ci
    .toUpperCase()
    .replace(/\s+(LP|CB|SC|OR|PT|TJ|CH|BE|PD)\.?$/, '')
    .replace(/[^0-9A-Z]/g, '');
}

const dia = (instante: Date): string => fechaDeCarta(fechaDe(instante));

/** Why a certificate does not hold at an instant. */
export function motivosDeVigencia(c: Pick<CertificadoPresentado, 'desde' | 'hasta'>, ahora: Date): Motivo[] {
  // Dates that are none, as some files bring, compare with nothing.
  if (!(c.desde <= c.hasta))
    return [
      {
        codigo: 'firma.certificado-sin-fechas',
        texto: 'El certificado no dice desde cuándo y hasta cuándo vale.',
      },
    ];
  const motivos: Motivo[] = [];
  if (ahora < c.desde)
    motivos.push({
      codigo: 'firma.certificado-no-vigente',
      texto: `El certificado todavía no está vigente: vale desde el ${dia(c.desde)}.`,
    });
  if (ahora > c.hasta)
    motivos.push({
      codigo: 'firma.certificado-vencido',
      texto: `El certificado está vencido: valía hasta el ${dia(c.hasta)}.`,
    });
  return motivos;
}

/**
 * @param ci of the official who signs; names are never compared
 * @param admitePrueba only a demo admits certificates without legal value
 */
export function motivosParaNoUsarCertificado(
  c: CertificadoPresentado,
  ci: string,
  ahora: Date,
  admitePrueba: boolean,
): Motivo[] {
  const motivos = motivosDeVigencia(c, ahora);
  if (motivos.some((m) => m.codigo === 'firma.certificado-sin-fechas')) return motivos;
  if (!c.ci)
    motivos.push({ codigo: 'firma.certificado-sin-ci', texto: 'El certificado no dice de qué CI es.' });
  else if (ciComparable(c.ci) !== ciComparable(ci))
    motivos.push({
      codigo: 'firma.certificado-ajeno',
      texto: 'El certificado es de otra persona: su CI no es el suyo.',
    });
  if (c.dePrueba && !admitePrueba)
    motivos.push({
      codigo: 'firma.certificado-de-prueba',
      texto: 'Es un certificado de prueba: solo firma en la demostración.',
    });
  return motivos;
}
