import { X509Certificate } from 'node:crypto';
import { type PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { camposDeFirma } from '../campos';
import { leerCertificado } from '../certificado';
import { comoDict } from '../incremental';
import { juzgarCms } from './cms';
import { leerCobertura, type Cobertura } from './cobertura';
import { compararRevisiones } from './diferencias';
import {
  mensajeDeFirma,
  type InformeDeFirma,
  type InformeDeFirmas,
  type Integridad,
  type Resultado,
} from './informe';

/** Whom to believe: DER of the roots that are trusted. */
export interface OpcionesDeVerificacion {
  readonly raices?: readonly Uint8Array[];
}

/**
 * Judges every signature of a PDF, reached through the form's fields. Malformed input is a verdict, never an exception.
 * `integridad` speaks of bytes and later changes only; chain and validity decide `resultado`.
 */
export async function verificarPdf(
  pdf: Uint8Array,
  opciones: OpcionesDeVerificacion = {},
): Promise<InformeDeFirmas> {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length);
  let doc: PDFDocument;
  try {
    doc = await PDFDocument.load(pdf, { updateMetadata: false, ignoreEncryption: true });
  } catch {
    return { resultado: 'INDETERMINADA', firmas: [], mensaje: 'El archivo no se puede leer como PDF.' };
  }
  if (doc.isEncrypted)
    return {
      resultado: 'INDETERMINADA',
      firmas: [],
      mensaje: 'El PDF está cifrado: sus firmas no se pueden comprobar.',
    };
  const firmas: (InformeDeFirma & { fin: number })[] = [];
  for (const campo of camposDeFirma(doc)) {
    const dict = comoDict(doc, campo.dict.get(PDFName.of('V')));
    if (dict) firmas.push(await juzgarFirma(bytes, campo.nombre, dict, opciones));
  }
  firmas.sort((a, b) => a.fin - b.fin);
  return resumir(firmas.map(({ fin: _fin, ...f }) => f));
}

async function juzgarFirma(
  pdf: Buffer,
  campo: string,
  dict: PDFDict,
  opciones: OpcionesDeVerificacion,
): Promise<InformeDeFirma & { fin: number }> {
  const momento = fechaDe(dict);
  const cobertura = leerCobertura(pdf, dict);
  if (!cobertura) return { ...fallida(campo, momento, ['firma.rango-invalido']), fin: 0 };
  const cms = juzgarCms(cobertura.cms, cobertura.partes);
  const firmante = cms.certificado ? leerCertificado(cms.certificado) : null;
  if (cms.faltas.length > 0 || !firmante) {
    return { ...fallida(campo, momento, cms.faltas), firmante: sinDer(firmante), fin: cobertura.fin };
  }
  const despues = await cambiosDespues(pdf, cobertura);
  const confianza = juzgarConfianza(firmante.der, cms.cadena, momento, opciones);
  const codigos = [...despues.codigos, ...confianza];
  const integridad: Integridad = despues.codigos.length > 0 ? 'MODIFICADA' : 'INTEGRA';
  return {
    campo,
    firmante: sinDer(firmante),
    momento,
    integridad,
    cubreTodo: cobertura.fin === pdf.length,
    cambiosPosteriores: despues.cambios,
    resultado: resultadoDe(integridad, confianza),
    codigos,
    mensaje: mensajeDeFirma(integridad, codigos, firmante.titular.nombre),
    fin: cobertura.fin,
  };
}

function resultadoDe(integridad: Integridad, confianza: readonly string[]): Resultado {
  if (integridad !== 'INTEGRA') return 'INVALIDA';
  return confianza.some((c) => c !== 'firma.certificado-de-prueba') ? 'INDETERMINADA' : 'VALIDA';
}

async function cambiosDespues(pdf: Buffer, c: Cobertura): Promise<{ cambios: string[]; codigos: string[] }> {
  if (c.fin === pdf.length) return { cambios: [], codigos: [] };
  const resto = pdf.subarray(c.fin).toString('latin1');
  if (!/startxref\s+\d+\s+%%EOF\s*$/.test(resto)) {
    return resto.trim() === ''
      ? { cambios: [], codigos: [] }
      : { cambios: ['bytes sin revisión'], codigos: ['firma.bytes-sobrantes'] };
  }
  try {
    const { permitidos, prohibidos } = await compararRevisiones(pdf.subarray(0, c.fin), pdf);
    return {
      cambios: [...permitidos, ...prohibidos],
      codigos: prohibidos.length > 0 ? ['firma.modificado-despues'] : [],
    };
  } catch {
    return { cambios: ['la revisión posterior no se puede leer'], codigos: ['firma.modificado-despues'] };
  }
}

/** Chain to a trusted root, by signature and by name, and validity at the claimed time. */
function juzgarConfianza(
  der: Buffer,
  cadena: readonly Buffer[],
  momento: Date | null,
  opciones: OpcionesDeVerificacion,
): string[] {
  const codigos: string[] = [];
  const raices = (opciones.raices ?? []).map((r) => new X509Certificate(r));
  let actual = new X509Certificate(der);
  let confiable = false;
  for (let i = 0; i < 10 && !confiable; i++) {
    confiable = raices.some(
      (r) => actual.raw.equals(r.raw) || (actual.checkIssued(r) && actual.verify(r.publicKey)),
    );
    const emisor = cadena
      .map((c) => new X509Certificate(c))
      .find((c) => actual.checkIssued(c) && actual.verify(c.publicKey));
    if (!emisor || emisor.raw.equals(actual.raw)) break;
    actual = emisor;
  }
  const c = leerCertificado(der);
  if (!confiable) codigos.push('firma.cadena-desconocida');
  if (momento && (momento < c.desde || momento > c.hasta)) codigos.push('firma.certificado-vencido');
  if (c.dePrueba) codigos.push('firma.certificado-de-prueba');
  return codigos;
}

function sinDer(c: ReturnType<typeof leerCertificado> | null): InformeDeFirma['firmante'] {
  if (!c) return null;
  const { der: _der, ...resto } = c;
  return resto;
}

function fallida(campo: string, momento: Date | null, codigos: readonly string[]): InformeDeFirma {
  return {
    campo,
    firmante: null,
    momento,
    integridad: 'ROTA',
    cubreTodo: false,
    cambiosPosteriores: [],
    resultado: 'INVALIDA',
    codigos,
    mensaje: mensajeDeFirma('ROTA', codigos, ''),
  };
}

function fechaDe(dict: PDFDict): Date | null {
  const m = dict.context.lookup(dict.get(PDFName.of('M')));
  if (!(m instanceof PDFString) && !(m instanceof PDFHexString)) return null;
  try {
    const fecha = m.decodeDate();
    return Number.isNaN(fecha.getTime()) ? null : fecha;
  } catch {
    return null;
  }
}

function resumir(firmas: readonly InformeDeFirma[]): InformeDeFirmas {
  if (firmas.length === 0)
    return { resultado: 'SIN_FIRMAS', firmas, mensaje: 'El documento no tiene firmas digitales.' };
  const peor = (['INVALIDA', 'INDETERMINADA', 'VALIDA'] as const).find((r) =>
    firmas.some((f) => f.resultado === r),
  );
  const cuantas = firmas.length === 1 ? 'una firma' : `${firmas.length} firmas`;
  const dicho = {
    VALIDA: `El documento tiene ${cuantas}, todas válidas.`,
    INDETERMINADA: `El documento tiene ${cuantas}; no todo se pudo comprobar.`,
    INVALIDA: `El documento tiene ${cuantas} y no todas son válidas.`,
  };
  return { resultado: peor ?? 'INDETERMINADA', firmas, mensaje: dicho[peor ?? 'INDETERMINADA'] };
}
