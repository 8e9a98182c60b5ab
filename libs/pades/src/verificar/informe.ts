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
  /** bytes from the start of the file up to the end of the revision it covers; 0 when its range is wrong */
  readonly cubreHasta: number;
  /** what later revisions changed, in words */
  readonly cambiosPosteriores: readonly string[];
  readonly resultado: Resultado;
  readonly codigos: readonly string[];
  readonly mensaje: string;
}

/** Every signature of a file, in the order they were made, and apart from them the document timestamps. */
export interface InformeDeFirmas {
  readonly resultado: Resultado | 'SIN_FIRMAS';
  readonly firmas: readonly InformeDeFirma[];
  readonly sellosDeTiempo: readonly InformeDeFirma[];
  readonly mensaje: string;
}

const FRASES: Readonly<Record<string, string>> = {
  'firma.rango-invalido': 'el rango de bytes que dice cubrir no es correcto',
  'firma.fuera-de-revision': 'no está en la revisión que dice cubrir',
  'firma.campo-repetido': 'hay varios campos con su nombre',
  'firma.bytes-cambiados': 'los bytes firmados cambiaron',
  'firma.contenido-propio': 'trae su propio contenido en vez de firmar el documento',
  'firma.cms-ilegible': 'la firma no se puede leer',
  'firma.algoritmo-desconocido': 'usa un algoritmo que no se conoce',
  'firma.criptografia': 'la firma no corresponde a su certificado',
  'firma.sin-certificado': 'no trae el certificado de quien firmó',
  'firma.certificado-cambiado': 'el certificado no es el que la firma declara',
  'firma.certificado-ilegible': 'el certificado no se puede leer',
  'firma.modificado-despues': 'el documento se modificó después de esta firma',
  'firma.quitada-despues': 'la firma se quitó en una revisión posterior',
  'firma.estructura-rota': 'la estructura del archivo está rota después de esta firma',
  'firma.bytes-sobrantes': 'hay bytes al final que ninguna revisión explica',
  'firma.cadena-desconocida': 'no se conoce a la autoridad que emitió el certificado',
  'firma.certificado-de-prueba': 'es un certificado de prueba, sin valor legal',
  'firma.certificado-vencido': 'el certificado no estaba vigente al firmar',
  'firma.sin-fecha': 'no dice cuándo se firmó',
};

/** @returns the reasons in Spanish, joined */
function frases(codigos: readonly string[]): string {
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

/** Verdict when nothing can be said about the signatures of a file. */
export function indeterminado(mensaje: string): InformeDeFirmas {
  return { resultado: 'INDETERMINADA', firmas: [], sellosDeTiempo: [], mensaje };
}

/** The verdict on the whole file is that of its worst signature; a broken timestamp leaves it undetermined at best. */
export function resumir(
  firmas: readonly InformeDeFirma[],
  sellosDeTiempo: readonly InformeDeFirma[],
): InformeDeFirmas {
  if (firmas.length === 0) {
    const mensaje =
      sellosDeTiempo.length > 0
        ? 'El documento solo tiene sellos de tiempo.'
        : 'El documento no tiene firmas digitales.';
    return { resultado: 'SIN_FIRMAS', firmas, sellosDeTiempo, mensaje };
  }
  const resultados = new Set<Resultado>(firmas.map((f) => f.resultado));
  if (sellosDeTiempo.some((s) => s.integridad !== 'INTEGRA')) resultados.add('INDETERMINADA');
  const resultado =
    (['INVALIDA', 'INDETERMINADA'] as const).find((r) => resultados.has(r)) ?? ('VALIDA' as const);
  const cuantas = firmas.length === 1 ? 'una firma' : `${firmas.length} firmas`;
  const dicho: Record<Resultado, string> = {
    VALIDA:
      firmas.length === 1
        ? 'El documento tiene una firma válida.'
        : `El documento tiene ${cuantas}, todas válidas.`,
    INDETERMINADA: `El documento tiene ${cuantas}; no todo se pudo comprobar.`,
    INVALIDA:
      firmas.length === 1
        ? 'El documento tiene una firma que no es válida.'
        : `El documento tiene ${cuantas} y no todas son válidas.`,
  };
  return { resultado, firmas, sellosDeTiempo, mensaje: dicho[resultado] };
}
