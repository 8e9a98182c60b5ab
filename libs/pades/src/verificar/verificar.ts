import { relojDelSistema } from '#kernel';
import { PDFHexString, PDFName, PDFString, type PDFDict } from 'pdf-lib';
import { recorrerFormulario } from '../formulario';
import { SIN_PRUEBAS, type Pruebas } from '../revocacion/estado';
import { sinLeer, type JuicioDeCms } from './cms';
import {
  bytesDeclarados,
  esSelloDeTiempo,
  leerCobertura,
  soloBlancos,
  terminaEnRevision,
  tieneForma,
  type Cobertura,
} from './cobertura';
import type { Fe } from './confianza';
import { compararRevisiones } from './diferencias';
import { firmaDelCampo } from './firma-de-campo';
import { juzgarFirma, reparosDeForma } from './forma';
import { hallarFirmas, type FirmaHallada } from './halladas';
import { cifrado, ilegible, indeterminado, resumir, type InformeDeFirmas } from './informe';
import { Informes } from './informes';
import type { Mirada } from './mirada';
import { pruebasDelCms, pruebasDelDss, reunirPruebas } from './pruebas';
import { esRigurosa } from './rigor';
import { abrirVista, Archivo, type Vista } from './vista';

/** Whom to believe, and what is known from elsewhere. */
export interface OpcionesDeVerificacion {
  /** DER of the roots that are trusted */
  readonly raices?: readonly Uint8Array[];
  /** validation data that the file does not carry */
  readonly pruebas?: Pruebas;
  /** when it is asked; the system's clock if not given */
  readonly ahora?: Date;
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
    return indeterminado('El archivo es demasiado grande para comprobarlo.', 'archivo.demasiado-grande');
  try {
    return await Promise.resolve(juzgarArchivo(bytes, opciones));
  } catch {
    return ilegible();
  }
}

function juzgarArchivo(pdf: Buffer, opciones: OpcionesDeVerificacion): InformeDeFirmas {
  const vista = abrirVista(new Archivo(pdf), pdf.length);
  if (vista.secciones.some((s) => s.trailer.has(PDFName.of('Encrypt')))) return cifrado();
  const halladas = hallarFirmas(vista);
  if (halladas.length > MAXIMO_DE_FIRMAS)
    return indeterminado('El archivo tiene demasiadas firmas.', 'archivo.demasiadas-firmas');
  const miradas = halladas.map((f) => mirar(vista, f));
  miradas.sort((a, b) => a.fin - b.fin);
  const fe: Fe = {
    raices: opciones.raices ?? [],
    pruebas: reunirPruebas(
      opciones.pruebas ?? SIN_PRUEBAS,
      pruebasDelDss(vista),
      ...miradas.map((m) => m.pruebas),
    ),
    ahora: opciones.ahora ?? relojDelSistema.ahora(),
  };
  const informes = new Informes(vista, miradas, fe);
  return resumir(informes.firmas(), informes.sellos());
}

/** Bytes and later changes of one signature; whom to believe, and when, is judged once all are known. */
function mirar(actual: Vista, f: FirmaHallada): Mirada {
  const { pdf } = actual.archivo;
  const cobertura = leerCobertura(pdf, f.vista, f.dict);
  if (!cobertura) return sinCobertura(pdf, f);
  const antes = cobertura.fin === pdf.length ? actual : abrirVista(actual.archivo, cobertura.fin);
  // What it is, a signature or a time, was said when it was made: later revisions cannot say otherwise.
  const original = firmaDelCampo(antes, f.campo, cobertura) ?? f.dict;
  const cms = juzgarFirma(antes, original, cobertura);
  const faltas = [...cms.faltas, ...faltasDeRevision(antes, f.campo, cobertura)];
  const { codigos, cambios, cambian } = cambiosDespues(antes, actual, f, cobertura);
  const rota = faltas.length > 0;
  return {
    ...loComun(f),
    esSello: esSelloDeTiempo(antes, original),
    cobertura,
    fin: cobertura.fin,
    cms,
    sostiene: cms.certificado && cms.faltas.length === 0,
    integridad: rota ? 'ROTA' : codigos.length > 0 ? 'MODIFICADA' : 'INTEGRA',
    codigos: rota ? faltas : codigos,
    reparos: reparosDeForma(antes, original),
    cambios,
    cambian,
    pruebas: pruebasDelCms(cobertura.contenido),
  };
}

const loComun = (f: FirmaHallada): Pick<Mirada, 'hallada' | 'esSello' | 'dicho'> => ({
  hallada: f,
  esSello: esSelloDeTiempo(f.vista, f.dict),
  dicho: fechaDe(f.dict),
});

/** Its range is wrong: who signed, and whether it holds over what it names, can still be told. */
function sinCobertura(pdf: Buffer, f: FirmaHallada): Mirada {
  const conForma = tieneForma(f.vista, f.dict);
  const declarados = bytesDeclarados(pdf, f.vista, f.dict);
  const cms: JuicioDeCms = declarados
    ? juzgarFirma(f.vista, f.dict, declarados)
    : sinLeer('firma.rango-invalido');
  return {
    ...loComun(f),
    cobertura: null,
    fin: 0,
    cms,
    // Bytes that are not there cannot have been signed.
    sostiene: declarados ? cms.certificado && cms.faltas.length === 0 : conForma ? false : null,
    integridad: 'ROTA',
    codigos: [conForma ? 'firma.rango-invalido' : 'firma.malformada'],
    reparos: [],
    cambios: [],
    cambian: 'NINGUNO',
    pruebas: SIN_PRUEBAS,
  };
}

/** The signed revision must hold this very signature, in one field of that name. */
function faltasDeRevision(antes: Vista, campo: string, c: Cobertura): string[] {
  if (!firmaDelCampo(antes, campo, c)) return ['firma.fuera-de-revision'];
  const { campos } = recorrerFormulario(antes);
  return campos.filter((otro) => otro.nombre === campo).length > 1 ? ['firma.campo-repetido'] : [];
}

function cambiosDespues(
  antes: Vista,
  actual: Vista,
  f: FirmaHallada,
  c: Cobertura,
): Pick<Mirada, 'codigos' | 'cambios' | 'cambian'> {
  const { pdf } = actual.archivo;
  if (soloBlancos(pdf, c.fin)) return { cambios: [], codigos: [], cambian: 'NINGUNO' };
  const codigos = f.quitada ? ['firma.quitada-despues'] : [];
  if (!terminaEnRevision(pdf)) codigos.push('firma.bytes-sobrantes');
  if (actual.reparada || antes.reparada || !esRigurosa(antes, actual))
    return { cambios: [], codigos: [...codigos, 'firma.estructura-rota'], cambian: 'NO_PERMITIDOS' };
  const cambian = (): Mirada['cambian'] => (codigos.length > 0 ? 'NO_PERMITIDOS' : 'PERMITIDOS');
  try {
    const { permitidos, prohibidos } = compararRevisiones(antes, actual);
    if (prohibidos.length > 0) codigos.push('firma.modificado-despues');
    return { cambios: [...permitidos, ...prohibidos], codigos, cambian: cambian() };
  } catch {
    codigos.push('firma.modificado-despues');
    return { cambios: ['la revisión posterior no se puede leer'], codigos, cambian: cambian() };
  }
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
