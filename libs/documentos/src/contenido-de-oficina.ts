import { unzipSync } from 'fflate';
import { conContrasena, noSeAnexa, oficinaDanada, type TipoDeOficina } from './domain/archivo-de-oficina';

/** What a file of an office suite is by its bytes. */
interface Hallado {
  readonly tipo: TipoDeOficina;
  readonly macros: boolean;
}

/** Main parts of the zipped formats (ECMA-376): their content type, without `.main+xml`. */
const OOXML: Readonly<Record<string, TipoDeOficina>> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.ms-word.document.macroEnabled': 'application/vnd.ms-word.document.macroEnabled.12',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet':
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.ms-excel.sheet.macroEnabled': 'application/vnd.ms-excel.sheet.macroEnabled.12',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation':
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.openxmlformats-officedocument.presentationml.slideshow':
    'application/vnd.openxmlformats-officedocument.presentationml.slideshow',
  'application/vnd.ms-powerpoint.presentation.macroEnabled':
    'application/vnd.ms-powerpoint.presentation.macroEnabled.12',
};
const XLSB = 'application/vnd.ms-excel.sheet.binary.macroEnabled.main';

const ODF: Readonly<Record<string, TipoDeOficina>> = {
  'application/vnd.oasis.opendocument.text': 'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet': 'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation': 'application/vnd.oasis.opendocument.presentation',
};

const INDICES = ['[Content_Types].xml', 'mimetype', 'META-INF/manifest.xml'];
/** No index of a real file comes near; what says more is not read. */
const MAYOR_INDICE = 1024 * 1024;
const MACROS = /(^|\/)(vbaProject\.bin|macrosheets\/|Basic\/|Scripts\/)/i;
const PROGRAMAS = /\.(exe|com|bat|cmd|scr|dll|msi|js|jse|vbs|vbe|hta|ps1|lnk|jar)$/i;

const empieza = (bytes: Uint8Array, firma: readonly number[]): boolean =>
  firma.every((b, i) => bytes[i] === b);

/**
 * Decides by content alone what is neither PDF nor picture.
 * @param mime as the library of signatures takes it, to name what is refused
 * @param comoSeLlama that type in words, when it has them
 * @throws ErrorDominio `documentos.archivo.no-admitido`, `documentos.archivo.protegido`, `documentos.archivo.danado`
 */
export function tipoDeOficina(bytes: Uint8Array, mime: string | undefined, comoSeLlama?: string): Hallado {
  if (empieza(bytes, [0x50, 0x4b, 0x03, 0x04])) return deZip(bytes, mime);
  if (empieza(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return deCfb(bytes);
  if (mime === undefined && esTexto(bytes)) return { tipo: 'text/plain', macros: false };
  throw noSeAnexa(`es ${comoSeLlama ?? (mime ? `de tipo ${mime}` : 'de un tipo que no se conoce')}`);
}

function deZip(bytes: Uint8Array, mime: string | undefined): Hallado {
  const nombres: string[] = [];
  let indices: Record<string, Uint8Array>;
  try {
    indices = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        nombres.push(name);
        return INDICES.includes(name) && originalSize <= MAYOR_INDICE;
      },
    });
  } catch {
    if (mime && mime !== 'application/zip') throw oficinaDanada();
    throw noSeAnexa('es un archivo comprimido (ZIP) dañado');
  }
  const texto = (nombre: string): string => Buffer.from(indices[nombre] ?? []).toString('utf8');
  const tipo = deOdf(texto('mimetype').trim()) ?? deOoxml(texto('[Content_Types].xml'), nombres);
  if (!tipo) {
    if (nombres.includes('[Content_Types].xml') || indices['mimetype'])
      throw noSeAnexa('es de un programa de oficina que no se admite');
    throw noSeAnexa('es un archivo comprimido (ZIP)', 'Descomprímalo y suba cada archivo aparte.');
  }
  if (texto('META-INF/manifest.xml').includes('encryption-data')) throw conContrasena();
  if (nombres.some((n) => PROGRAMAS.test(n))) throw noSeAnexa('lleva un programa dentro');
  return { tipo, macros: /macroEnabled/.test(tipo) || nombres.some((n) => MACROS.test(n)) };
}

const deOdf = (mime: string): TipoDeOficina | undefined => ODF[mime];

/** The part that it declares as its main one, and has. */
function deOoxml(indice: string, nombres: readonly string[]): TipoDeOficina | undefined {
  const tiene = new Set(nombres);
  for (const [etiqueta] of indice.matchAll(/<Override\b[^>]{1,1000}>/g)) {
    const parte = /PartName="\/([^"]+)"/.exec(etiqueta)?.[1] ?? '';
    const clase = /ContentType="([^"]+)"/.exec(etiqueta)?.[1] ?? '';
    if (!tiene.has(parte)) continue;
    if (clase === XLSB) return 'application/vnd.ms-excel.sheet.binary.macroEnabled.12';
    const hallado = OOXML[clase.replace(/\.main\+xml$/, '')];
    if (hallado && clase.endsWith('.main+xml')) return hallado;
  }
  return undefined;
}

const CFB: readonly (readonly [string, TipoDeOficina])[] = [
  ['WordDocument', 'application/msword'],
  ['Workbook', 'application/vnd.ms-excel'],
  ['Book', 'application/vnd.ms-excel'],
  ['PowerPoint Document', 'application/vnd.ms-powerpoint'],
];

/** The old binary formats are a small file system ([MS-CFB]): the streams that it lists say what it is. */
function deCfb(bytes: Uint8Array): Hallado {
  const b = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (enDirectorio(b, 'EncryptedPackage') >= 0) throw conContrasena();
  // What is embedded in it comes later in its directory than its own stream.
  const [primero] = CFB.map(([nombre, tipo]) => ({ en: enDirectorio(b, nombre), tipo }))
    .filter((x) => x.en >= 0)
    .sort((x, y) => x.en - y.en);
  if (!primero) throw noSeAnexa('es de un programa que no se admite, o un Office antiguo dañado');
  const macros = enDirectorio(b, '_VBA_PROJECT') >= 0 || enDirectorio(b, 'Macros') >= 0;
  return { tipo: primero.tipo, macros };
}

/** @returns offset of a directory entry of that name; -1 without one. An entry is 128 bytes: name, UTF-16, closed by a zero */
function enDirectorio(b: Buffer, nombre: string): number {
  const aguja = Buffer.from(`${nombre}\0`, 'utf16le');
  for (let en = b.indexOf(aguja, 512); en >= 0; en = b.indexOf(aguja, en + 2)) if (en % 128 === 0) return en;
  return -1;
}

/** What a file begins with is enough to tell a page or a script from plain text. */
const CABEZA = 4096;

/** Text of any of the usual encodings: no control characters, and nothing that a browser would run. */
function esTexto(bytes: Uint8Array): boolean {
  const enUtf16 = empieza(bytes, [0xff, 0xfe]);
  if (enUtf16 ? !sinControl(bytes.subarray(2), 2) : !sinControl(bytes, 1)) return false;
  const cabeza = Buffer.from(bytes.subarray(0, CABEZA)).toString(enUtf16 ? 'utf16le' : 'latin1');
  return !/^[\s\u00ef\u00bb\u00bf\ufeff]*(<[!?a-zA-Z]|#!|\{\\rtf)/.test(cabeza);
}

/** @param paso bytes of a letter, the low one first. A plain loop: a file may have hundreds of megabytes */
function sinControl(bytes: Uint8Array, paso: 1 | 2): boolean {
  for (let i = 0; i < bytes.length; i += paso) {
    const b = bytes[i] ?? 0;
    if (paso === 2 && bytes[i + 1] !== 0) continue;
    if (b === 0x7f || (b < 0x20 && b !== 0x09 && b !== 0x0a && b !== 0x0c && b !== 0x0d)) return false;
  }
  return true;
}
