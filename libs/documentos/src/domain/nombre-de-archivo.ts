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

/** Content-Disposition with an ASCII name and the true one (RFC 6266, RFC 8187). */
export function disposicion(nombre: string, descargar: boolean): string {
  const ascii = nombre
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7E]|["\\%]/g, '_');
  const codificado = encodeURIComponent(nombre).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${descargar ? 'attachment' : 'inline'}; filename="${ascii}"; filename*=UTF-8''${codificado}`;
}
