import type { Certificado } from '../certificado';

/** What happened to the bytes a signature covers, and to the document after it. */
export type Integridad = 'INTEGRA' | 'MODIFICADA' | 'ROTA';
export type Resultado = 'VALIDA' | 'INDETERMINADA' | 'INVALIDA';

/** One signature, judged. `codigos` are stable; `mensaje` is for people. */
export interface InformeDeFirma {
  readonly campo: string;
  readonly firmante: Omit<Certificado, 'der'> | null;
  /** claimed time, from /M; no proof of time at level B-B */
  readonly momento: Date | null;
  readonly integridad: Integridad;
  /** it covers the whole file as it stands now */
  readonly cubreTodo: boolean;
  /** what later revisions changed, in words */
  readonly cambiosPosteriores: readonly string[];
  readonly resultado: Resultado;
  readonly codigos: readonly string[];
  readonly mensaje: string;
}

/** Every signature of a file, in the order they were made. */
export interface InformeDeFirmas {
  readonly resultado: Resultado | 'SIN_FIRMAS';
  readonly firmas: readonly InformeDeFirma[];
  readonly mensaje: string;
}

const FRASES: Record<string, string> = {
  'firma.rango-invalido': 'el rango de bytes que dice cubrir no es correcto',
  'firma.bytes-cambiados': 'los bytes firmados cambiaron',
  'firma.cms-ilegible': 'la firma no se puede leer',
  'firma.criptografia': 'la firma no corresponde a su certificado',
  'firma.certificado-cambiado': 'el certificado no es el que la firma declara',
  'firma.modificado-despues': 'el documento se modificó después de esta firma',
  'firma.bytes-sobrantes': 'hay bytes al final que ninguna revisión explica',
  'firma.cadena-desconocida': 'no se conoce a la autoridad que emitió el certificado',
  'firma.certificado-de-prueba': 'es un certificado de prueba, sin valor legal',
  'firma.certificado-vencido': 'el certificado no estaba vigente al firmar',
};

/** @returns the reasons in Spanish, joined */
export function frases(codigos: readonly string[]): string {
  return codigos.map((c) => FRASES[c] ?? c).join('; ');
}

export function mensajeDeFirma(integridad: Integridad, codigos: readonly string[], firmante: string): string {
  const de = firmante ? ` de ${firmante}` : '';
  if (integridad === 'INTEGRA') {
    const reparos = frases(codigos);
    return `Firma${de} íntegra${reparos ? `; ${reparos}` : ''}.`;
  }
  return integridad === 'MODIFICADA'
    ? `La firma${de} es auténtica, pero ${frases(codigos)}.`
    : `La firma${de} no es válida: ${frases(codigos)}.`;
}
