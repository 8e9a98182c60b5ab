import type { ContenidoDeCarta } from '../api/tipos';

/** The letter as it is on screen. */
export interface Escrito {
  titulo: string;
  contenido: ContenidoDeCarta;
}

/** Copy of a letter in this browser, with the version of the server it grew from. */
export interface CopiaLocal extends Escrito {
  version: number;
}

const clave = (id: string) => `hr.documento.${id}`;

/** Keeps what is on screen, whatever becomes of the network. */
export function guardarCopia(id: string, copia: CopiaLocal): void {
  try {
    localStorage.setItem(clave(id), JSON.stringify(copia));
  } catch {
    // The store may be full or forbidden; the server draft still stands.
  }
}

/** Forgets the copy, once the server has the same. */
export function olvidarCopia(id: string): void {
  localStorage.removeItem(clave(id));
}

/** @returns the copy that the server never got, or null */
export function leerCopia(id: string): CopiaLocal | null {
  try {
    const leida: unknown = JSON.parse(localStorage.getItem(clave(id)) ?? 'null');
    if (typeof leida !== 'object' || leida === null) return null;
    return 'contenido' in leida && 'version' in leida ? (leida as CopiaLocal) : null;
  } catch {
    return null;
  }
}

/**
 * What to show on opening a draft.
 * @returns `recuperar` when the browser has text the server never got; `conflicto` when both went on; else `servidor`
 */
export function alAbrir(
  copia: CopiaLocal | null,
  versionDelServidor: number,
): 'servidor' | 'recuperar' | 'conflicto' {
  if (!copia) return 'servidor';
  return copia.version === versionDelServidor ? 'recuperar' : 'conflicto';
}
