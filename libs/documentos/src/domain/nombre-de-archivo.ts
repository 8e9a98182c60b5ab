import { SIN_EMITIR } from './estados';
import { unaLinea } from '#kernel';

const LIMITE_BYTES = 255;

/** Cuts to 255 bytes of UTF-8 without breaking a character, keeping the extension. */
function cortar(nombre: string): string {
  if (Buffer.byteLength(nombre) <= LIMITE_BYTES) return nombre;
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(nombre)?.[0] ?? '';
  let base = '';
  let bytes = Buffer.byteLength(extension);
  for (const letra of nombre.slice(0, nombre.length - extension.length)) {
    bytes += Buffer.byteLength(letra);
    if (bytes > LIMITE_BYTES) break;
    base += letra;
  }
  return base.trimEnd() + extension;
}

/** Longest name that is kept whole in the record, in characters. */
const LIMITE_ENTERO = 2000;

/** @returns the whole name, as it was called where it came from, without path, control characters or device tricks */
export function nombreEntero(nombre: string | undefined): string {
  const ultimo = (nombre ?? '').toWellFormed().split(/[/\\]/).at(-1) ?? '';
  // eslint-disable-next-line no-control-regex -- they are what is taken out
  const limpio = unaLinea(ultimo.replace(/[\u0000-\u001F\u007F-\u009F]/g, ''))
    .replace(/^\.+/, '')
    .trim();
  return [...(limpio || 'documento.pdf')].slice(0, LIMITE_ENTERO).join('');
}

/** @returns the name to show and to download: as `nombreEntero`, at most 255 bytes of UTF-8 with its extension */
export function nombreLimpio(nombre: string | undefined): string {
  return cortar(nombreEntero(nombre));
}

/** @returns the name of the PDF made from a picture: `foto.jpg` gives `foto.pdf` */
export function nombreDePdf(nombre: string): string {
  return nombreLimpio(`${nombre.replace(/\.[A-Za-z0-9]{1,8}$/, '')}.pdf`);
}

/**
 * @param partes HR code and CITE; slashes and what file systems refuse become `-`
 * @returns `1648-18 GDAT-SDGI 267-2018.pdf`
 */
export function nombreDeDescarga(partes: readonly (string | null | undefined)[]): string {
  const texto = partes
    .filter((p): p is string => Boolean(p))
    .join(' ')
    .replace(/\b(Cite )?N° ?/g, '')
    .replace(/[/\\:*?"<>|]+/g, '-');
  return nombreLimpio(`${texto.replace(/-+\s/g, ' ').trim() || 'documento'}.pdf`);
}

/** Longest part of a name that comes from what a paper is about. */
const LIMITE_DE_REFERENCIA = 80;

/** @returns whole words of it, to begin a file name with */
function referenciaCorta(texto: string): string {
  const limpia = unaLinea(texto);
  if (limpia.length <= LIMITE_DE_REFERENCIA) return limpia;
  return limpia
    .slice(0, LIMITE_DE_REFERENCIA + 1)
    .replace(/\s+\S*$/, '')
    .slice(0, LIMITE_DE_REFERENCIA);
}

interface PapelConNombre {
  readonly origen: string;
  readonly estado: string;
  readonly tipo: string;
  readonly titulo: string | null;
  readonly cite: string | null;
  readonly hiloCodigo: string | null;
}
const SIN_FIRMAR: readonly string[] = SIN_EMITIR;

/**
 * What the file of a documento is called: its HR and CITE; of one that nobody signed yet that it is a draft, of one voided
 * that it is; without a CITE, what it is about.
 * @returns `1648-18 GDAT-SDGI 267-2018.pdf`, `BORRADOR Informe de febrero.pdf`
 */
export function nombreDelPapel(d: PapelConNombre): string {
  const propio = d.origen === 'propio';
  const cual = d.cite ?? (d.titulo ? referenciaCorta(d.titulo) : d.tipo);
  return nombreDeDescarga([
    propio && SIN_FIRMAR.includes(d.estado) ? 'BORRADOR' : null,
    d.hiloCodigo,
    cual,
    propio && d.estado === 'ANULADO' ? 'ANULADO' : null,
  ]);
}
