import { PDFHexString, PDFName, PDFString, type PDFDict } from 'pdf-lib';
import { leerCertificado, type Certificado } from '../certificado';
import { leer } from '../der';
import { recorrerFormulario, valorDeFirma } from '../formulario';
import { juzgarCms, type Forma, type JuicioDeCms } from './cms';
import {
  esSelloDeTiempo,
  leerCobertura,
  nombre,
  soloBlancos,
  terminaEnRevision,
  type Cobertura,
} from './cobertura';
import { juzgarConfianza } from './confianza';
import { compararRevisiones } from './diferencias';
import { hallarFirmas, type FirmaHallada } from './halladas';
import { indeterminado, mensajeDeFirma, resumir } from './informe';
import type { InformeDeFirma, InformeDeFirmas, Integridad, Resultado } from './informe';
import { abrirVista, Archivo, type Vista } from './vista';

/** Whom to believe: DER of the roots that are trusted. */
export interface OpcionesDeVerificacion {
  readonly raices?: readonly Uint8Array[];
}

const MAXIMO_DE_BYTES = 200 * 1_024 * 1_024;
const MAXIMO_DE_FIRMAS = 200;

/**
 * Judges every signature of a PDF, reached through the form's fields. Malformed input is a verdict, never an exception.
 * `integridad` speaks of bytes and later changes only; chain and validity decide `resultado`.
 */
export async function verificarPdf(
  pdf: Uint8Array,
  opciones: OpcionesDeVerificacion = {},
): Promise<InformeDeFirmas> {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length);
  if (bytes.length > MAXIMO_DE_BYTES)
    return indeterminado('El archivo es demasiado grande para comprobarlo.');
  try {
    return await Promise.resolve(juzgarArchivo(bytes, opciones));
  } catch {
    return indeterminado('El archivo no se puede leer como PDF.');
  }
}

function juzgarArchivo(pdf: Buffer, opciones: OpcionesDeVerificacion): InformeDeFirmas {
  const vista = abrirVista(new Archivo(pdf), pdf.length);
  if (vista.secciones.some((s) => s.trailer.has(PDFName.of('Encrypt'))))
    return indeterminado('El PDF está cifrado: sus firmas no se pueden comprobar.');
  const halladas = hallarFirmas(vista);
  if (halladas.length > MAXIMO_DE_FIRMAS) return indeterminado('El archivo tiene demasiadas firmas.');
  const juzgadas = halladas.map((f) => ({
    informe: juzgarFirma(vista, f, opciones),
    esSello: esSelloDeTiempo(f.vista, f.dict),
  }));
  juzgadas.sort((a, b) => a.informe.cubreHasta - b.informe.cubreHasta);
  const deTipo = (sello: boolean) => juzgadas.filter((j) => j.esSello === sello).map((j) => j.informe);
  return resumir(deTipo(false), deTipo(true));
}

function juzgarFirma(actual: Vista, f: FirmaHallada, opciones: OpcionesDeVerificacion): InformeDeFirma {
  const { pdf } = actual.archivo;
  const cobertura = leerCobertura(pdf, f.vista, f.dict);
  const momento = fechaDe(f.dict);
  if (!cobertura) return informar(f.campo, momento, null, 'ROTA', ['firma.rango-invalido']);
  const cms = juzgarContenido(cobertura, formaDe(f.vista, f.dict));
  const firmante = leerFirmante(cms.certificado);
  const antes = cobertura.fin === pdf.length ? actual : abrirVista(actual.archivo, cobertura.fin);
  const faltas = [...cms.faltas, ...faltasDeRevision(antes, f.campo, cobertura)];
  if (faltas.length > 0) return informar(f.campo, momento, firmante, 'ROTA', faltas, cobertura);
  const despues = cambiosDespues(antes, actual, f, cobertura);
  const confianza = firmante
    ? juzgarConfianza(firmante.der, cms.cadena, momento, opciones.raices ?? [])
    : ['firma.certificado-ilegible'];
  const integridad = despues.codigos.length > 0 ? 'MODIFICADA' : 'INTEGRA';
  const informe = informar(
    f.campo,
    momento,
    firmante,
    integridad,
    [...despues.codigos, ...confianza],
    cobertura,
  );
  return { ...informe, cambiosPosteriores: despues.cambios, cubreTodo: cobertura.fin === pdf.length };
}

function formaDe(vista: Vista, firma: PDFDict): Forma {
  if (esSelloDeTiempo(vista, firma)) return 'sello-de-tiempo';
  return nombre(vista, firma, 'SubFilter') === '/adbe.pkcs7.sha1' ? 'resumen-sha1' : 'separada';
}

/** The DER ends before the padding of the reserved place. */
function juzgarContenido(c: Cobertura, forma: Forma): JuicioDeCms {
  try {
    return juzgarCms(leer(c.contenido).bytes, c.partes, forma);
  } catch {
    return { certificado: null, cadena: [], faltas: ['firma.cms-ilegible'] };
  }
}

/** The signed revision must hold this very signature, in one field of that name. */
function faltasDeRevision(antes: Vista, campo: string, c: Cobertura): string[] {
  const { campos } = recorrerFormulario(antes);
  const esta = campos.some((otro) => {
    const valor = valorDeFirma(antes, otro);
    return valor !== null && leerCobertura(antes.archivo.pdf, antes, valor)?.hueco === c.hueco;
  });
  if (!esta) return ['firma.fuera-de-revision'];
  return campos.filter((otro) => otro.nombre === campo).length > 1 ? ['firma.campo-repetido'] : [];
}

function cambiosDespues(
  antes: Vista,
  actual: Vista,
  f: FirmaHallada,
  c: Cobertura,
): { cambios: readonly string[]; codigos: string[] } {
  const { pdf } = actual.archivo;
  if (soloBlancos(pdf, c.fin)) return { cambios: [], codigos: [] };
  const codigos = f.quitada ? ['firma.quitada-despues'] : [];
  if (!terminaEnRevision(pdf)) codigos.push('firma.bytes-sobrantes');
  if (actual.reparada || antes.reparada)
    return { cambios: [], codigos: [...codigos, 'firma.estructura-rota'] };
  try {
    const { permitidos, prohibidos } = compararRevisiones(antes, actual);
    if (prohibidos.length > 0) codigos.push('firma.modificado-despues');
    return { cambios: [...permitidos, ...prohibidos], codigos };
  } catch {
    return {
      cambios: ['la revisión posterior no se puede leer'],
      codigos: [...codigos, 'firma.modificado-despues'],
    };
  }
}

function informar(
  campo: string,
  momento: Date | null,
  firmante: Certificado | null,
  integridad: Integridad,
  codigos: readonly string[],
  cobertura?: Cobertura,
): InformeDeFirma {
  return {
    campo,
    firmante: firmante && sinDer(firmante),
    momento,
    integridad,
    cubreTodo: false,
    cubreHasta: cobertura?.fin ?? 0,
    cambiosPosteriores: [],
    resultado: resultadoDe(integridad, codigos),
    codigos,
    mensaje: mensajeDeFirma(integridad, codigos, firmante?.titular.nombre ?? ''),
  };
}

function resultadoDe(integridad: Integridad, codigos: readonly string[]): Resultado {
  if (integridad !== 'INTEGRA') return 'INVALIDA';
  return codigos.some((c) => c !== 'firma.certificado-de-prueba') ? 'INDETERMINADA' : 'VALIDA';
}

function leerFirmante(der: Buffer | null): Certificado | null {
  try {
    return der && leerCertificado(der);
  } catch {
    return null;
  }
}

function sinDer({ der: _der, ...resto }: Certificado): InformeDeFirma['firmante'] {
  return resto;
}

function fechaDe(dict: PDFDict): Date | null {
  const m = dict.get(PDFName.of('M'));
  if (!(m instanceof PDFString) && !(m instanceof PDFHexString)) return null;
  try {
    const fecha = m.decodeDate();
    return Number.isNaN(fecha.getTime()) ? null : fecha;
  } catch {
    return null;
  }
}
