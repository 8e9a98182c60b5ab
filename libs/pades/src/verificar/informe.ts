import type { Certificado } from '../certificado';
import type { Nivel } from './nivel';

/** What happened to the bytes a signature covers, and to the document after it. */
export type Integridad = 'INTEGRA' | 'MODIFICADA' | 'ROTA';
export type Resultado = 'VALIDA' | 'INDETERMINADA' | 'INVALIDA';
/** What later revisions did to what a signature covers. */
export type CambiosPosteriores = 'NINGUNO' | 'PERMITIDOS' | 'NO_PERMITIDOS';
/** What can be said of the bytes of a whole file. */
export type IntegridadDelArchivo =
  'INTACTA' | 'MODIFICADA' | 'ROTA' | 'MALFORMADA' | 'SIN_FIRMA' | 'NO_EVALUADA';

/** One signature, judged. `codigos` are stable; `mensaje` is for people. */
export interface InformeDeFirma {
  readonly campo: string;
  readonly firmante: Omit<Certificado, 'der'> | null;
  /** claimed time, from /M, or that of a document timestamp; no proof of time at level B-B */
  readonly momento: Date | null;
  /** a moment at which it existed for certain, by a timestamp that is believed */
  readonly momentoProbado: Date | null;
  /** the moment that a timestamp states, whether or not its authority is believed */
  readonly momentoSellado: Date | null;
  /** whose timestamp it is */
  readonly autoridadDeTiempo: string | null;
  /** baseline level of PAdES that it reaches by what the file carries; null: none */
  readonly nivel: Nivel | null;
  readonly integridad: Integridad;
  /** the signature holds over the bytes that it says it covers, be they the right ones or not; null: it cannot be told */
  readonly sostiene: boolean | null;
  /** it covers the whole file as it stands now, whether it holds or not */
  readonly cubreTodo: boolean;
  /** bytes from the start of the file up to the end of the revision it covers; 0 when its range is wrong */
  readonly cubreHasta: number;
  /** what later revisions changed, in words */
  readonly cambiosPosteriores: readonly string[];
  readonly cambian: CambiosPosteriores;
  readonly resultado: Resultado;
  readonly codigos: readonly string[];
  readonly mensaje: string;
}

/** Every signature of a file, in the order they were made, and apart from them the document timestamps. */
export interface InformeDeFirmas {
  readonly resultado: Resultado | 'SIN_FIRMAS';
  readonly firmas: readonly InformeDeFirma[];
  readonly sellosDeTiempo: readonly InformeDeFirma[];
  readonly integridad: IntegridadDelArchivo;
  /** of the file as a whole; those of each signature stand with it */
  readonly codigos: readonly string[];
  readonly mensaje: string;
}

const FRASES: Readonly<Record<string, string>> = {
  'firma.rango-invalido': 'no dice bien qué parte del archivo abarca',
  'firma.malformada': 'le faltan partes, o no son lo que deben',
  'firma.fuera-de-revision': 'no está en la versión del archivo que dice abarcar',
  'firma.campo-repetido': 'hay varios campos con su nombre',
  'firma.bytes-cambiados': 'lo firmado cambió',
  'firma.contenido-propio': 'trae su propio contenido en vez de firmar el documento',
  'firma.cms-ilegible': 'no se puede leer',
  'firma.algoritmo-desconocido': 'usa un algoritmo que no se conoce',
  'firma.criptografia': 'no corresponde a su certificado',
  'firma.sin-certificado': 'no trae el certificado de quien firmó',
  'firma.certificado-cambiado': 'el certificado no es el que la firma declara',
  'firma.certificado-ilegible': 'el certificado no se puede leer',
  'firma.formato-desconocido':
    'dice ser de un formato (SubFilter) que no se conoce, y se leyó como si no lo dijera',
  'firma.modificado-despues': 'el documento se modificó después de esta firma',
  'firma.quitada-despues': 'se quitó después',
  'firma.estructura-rota': 'lo que se le agregó después está dañado',
  'firma.bytes-sobrantes': 'al final del archivo hay algo que no es parte del documento',
  'firma.cadena-desconocida': 'no se conoce a la autoridad que emitió el certificado',
  'firma.emisor-no-autorizado': 'quien emitió uno de sus certificados no está autorizado para emitirlos',
  'firma.cadena-larga': 'su cadena de certificados es más larga de lo que una de sus autoridades permite',
  'firma.nombre-no-permitido': 'una autoridad de su cadena no puede certificar a ese nombre',
  'firma.nombres-sin-evaluar':
    'una autoridad de su cadena limita a quién certifica de un modo que no se pudo evaluar',
  'firma.extension-desconocida': 'uno de sus certificados exige algo que no se pudo evaluar',
  'firma.uso-de-llave': 'el certificado no es para firmar: su llave se limitó a otros usos',
  'firma.uso-ajeno': 'el certificado es para un servidor o un servicio, no para firmar documentos',
  'firma.algoritmo-debil':
    'usa un algoritmo inseguro (como SHA-1 o MD5) y nada prueba que se firmó cuando aún servía',
  'firma.llave-debil': 'usa una llave demasiado corta para confiar en ella',
  'firma.certificado-de-prueba': 'es un certificado de prueba, sin valor legal',
  'firma.fecha-anterior':
    'dice haberse hecho antes de que su certificado valiera, y nada prueba cuándo se hizo',
  'firma.certificado-vencido': 'el certificado no estaba vigente al firmar',
  'firma.vencido-sin-prueba': 'el certificado ya venció y nada prueba que se firmó antes',
  'firma.certificado-revocado': 'el certificado estaba revocado al firmar',
  'firma.revocado-sin-prueba': 'el certificado fue revocado y nada prueba que se firmó antes',
  'firma.revocacion-sin-comprobar': 'no se comprobó si el certificado fue revocado',
  'firma.sin-fecha': 'no dice cuándo se firmó',
  'firma.no-sella-tiempo': 'el certificado de quien selló el tiempo no es para eso',
  'archivo.demasiado-grande': 'el archivo es demasiado grande para comprobarlo',
  'archivo.demasiadas-firmas': 'el archivo tiene demasiadas firmas',
  'archivo.ilegible': 'el archivo no se puede leer como PDF',
  'archivo.cifrado': 'el PDF está cifrado',
  'archivo.sin-firmas': 'el documento no tiene firmas digitales',
  'archivo.solo-sellos': 'el documento solo tiene sellos de tiempo',
  'archivo.modificado-tras-sello': 'se modificó después de sellado',
  'archivo.sello-roto': 'no todos se sostienen',
  'archivo.tiempo': 'el archivo tarda demasiado en comprobarse',
};

const DEL_SELLO = /^sello\./;

/** @returns the reason in Spanish, or the code itself; what is wrong with a signature's timestamp is said as such */
export const fraseDe = (codigo: string): string =>
  DEL_SELLO.test(codigo)
    ? `su sello de tiempo no prueba el momento (${fraseDe(codigo.replace(DEL_SELLO, 'firma.'))})`
    : (FRASES[codigo] ?? codigo);

/** @returns the reasons in Spanish, joined */
function frases(codigos: readonly string[]): string {
  return codigos.map(fraseDe).join('; ');
}

/** @param de who made it, empty when it cannot be told; and whether it is a timestamp of the document */
export function mensajeDeFirma(
  integridad: Integridad,
  codigos: readonly string[],
  de: { readonly firmante: string; readonly sello: boolean },
): string {
  const [que, o] = de.sello ? ['El sello de tiempo', 'o'] : ['La firma', 'a'];
  const quien = de.firmante ? `${que} de ${de.firmante}` : que;
  const dicho = de.sello
    ? frases(codigos).replace('después de esta firma', 'después de este sello')
    : frases(codigos);
  if (integridad === 'MODIFICADA') return `${quien} es auténtic${o}, pero ${dicho}.`;
  if (integridad === 'ROTA') return `${quien} no vale: ${dicho}.`;
  const integra = `${quien} está íntegr${o}: desde entonces nada de lo que abarca cambió`;
  return dicho ? `${integra}. Pero ${dicho}.` : `${integra}.`;
}

/** Verdict when nothing can be said about the signatures of a file. */
export function indeterminado(
  mensaje: string,
  codigo: string,
  integridad: IntegridadDelArchivo = 'NO_EVALUADA',
): InformeDeFirmas {
  return {
    resultado: 'INDETERMINADA',
    firmas: [],
    sellosDeTiempo: [],
    integridad,
    codigos: [codigo],
    mensaje,
  };
}

export const cifrado = (): InformeDeFirmas =>
  indeterminado('El PDF está cifrado: sus firmas no se pueden comprobar.', 'archivo.cifrado');

export const ilegible = (): InformeDeFirmas =>
  indeterminado('El archivo no se puede leer como PDF.', 'archivo.ilegible', 'MALFORMADA');

/** A file is as whole as its worst signature; what only a document timestamp covers, validation data, counts too. */
function integridadDe(firmas: readonly InformeDeFirma[]): IntegridadDelArchivo {
  if (firmas.some((f) => f.integridad === 'ROTA' && f.codigos.some((c) => MALFORMAN.has(c))))
    return 'MALFORMADA';
  const peor = (['ROTA', 'MODIFICADA'] as const).find((i) => firmas.some((f) => f.integridad === i));
  return peor ?? 'INTACTA';
}

/** What says that a signature cannot even be read as one. */
const MALFORMAN = new Set(['firma.cms-ilegible', 'firma.malformada']);

/** The verdict on the whole file is that of its worst signature; a broken timestamp leaves it undetermined at best. */
export function resumir(
  firmas: readonly InformeDeFirma[],
  sellosDeTiempo: readonly InformeDeFirma[],
): InformeDeFirmas {
  if (firmas.length === 0) return sinFirmas(sellosDeTiempo);
  const resultados = new Set<Resultado>(firmas.map((f) => f.resultado));
  if (sellosDeTiempo.some((s) => s.integridad !== 'INTEGRA')) resultados.add('INDETERMINADA');
  const resultado =
    (['INVALIDA', 'INDETERMINADA'] as const).find((r) => resultados.has(r)) ?? ('VALIDA' as const);
  return {
    resultado,
    firmas,
    sellosDeTiempo,
    integridad: integridadDe([...firmas, ...sellosDeTiempo]),
    codigos: [],
    mensaje: enUnaFrase(resultado, firmas.length),
  };
}

/** A timestamp is no signature; what became of the file since is said all the same. */
function sinFirmas(sellosDeTiempo: readonly InformeDeFirma[]): InformeDeFirmas {
  const dicho = { resultado: 'SIN_FIRMAS', firmas: [], sellosDeTiempo, integridad: 'SIN_FIRMA' } as const;
  if (sellosDeTiempo.length === 0)
    return { ...dicho, codigos: ['archivo.sin-firmas'], mensaje: 'El documento no tiene firmas digitales.' };
  const solo = 'El documento solo tiene sellos de tiempo';
  const como = integridadDe(sellosDeTiempo);
  if (como === 'INTACTA') return { ...dicho, codigos: ['archivo.solo-sellos'], mensaje: `${solo}.` };
  const codigo = como === 'MODIFICADA' ? 'archivo.modificado-tras-sello' : 'archivo.sello-roto';
  return {
    ...dicho,
    codigos: ['archivo.solo-sellos', codigo],
    mensaje: `${solo}, y ${fraseDe(codigo)}.`,
  };
}

function enUnaFrase(resultado: Resultado, cuantas: number): string {
  const una = cuantas === 1;
  const firmas = una ? 'una firma' : `${cuantas} firmas`;
  const dicho: Record<Resultado, string> = {
    VALIDA: una ? 'El documento tiene una firma válida.' : `El documento tiene ${firmas}, todas válidas.`,
    INDETERMINADA: `El documento tiene ${firmas}; no todo se pudo comprobar.`,
    INVALIDA: una
      ? 'El documento tiene una firma que no es válida.'
      : `El documento tiene ${firmas} y no todas son válidas.`,
  };
  return dicho[resultado];
}
