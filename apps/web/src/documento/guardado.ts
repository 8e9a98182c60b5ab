import type { ContenidoDeCarta } from '../api/tipos';

/** The letter as it is on screen. */
export interface Escrito {
  titulo: string;
  contenido: ContenidoDeCarta;
}

/** A text of the server: what a hand begins from. */
export interface Base {
  version: number;
  escrito: Escrito;
}

/** What the server has, whose hand left it so, and when. */
export interface DelServidor extends Base {
  nombre: string | null;
  en: string | null;
}

/** A save that left: until it is answered, nobody knows whether the server has it. */
export interface Envio {
  clave: string;
  version: number;
  escrito: Escrito;
}

/** Copy of a letter in this browser, with the text of the server that it grew from and the save that is in the air. */
export interface CopiaLocal extends Escrito {
  version: number;
  base?: Escrito;
  enviado?: Envio | null;
}

const VACIO: Escrito = { titulo: '', contenido: { cuerpo: { type: 'doc', content: [] } } };
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

/** Where a hand begins: from which text, what of its own is not on the server, and what may be. */
export interface Comienzo {
  readonly base: Base;
  readonly mio: Escrito | null;
  readonly enviado: Envio | null;
}

/**
 * What a draft opens with: the copy that the server never got goes on from where it was. Whether another hand went on
 * too, its own save will tell.
 */
export function alAbrir(copia: CopiaLocal | null, servidor: Base): Comienzo {
  if (!copia) return { base: servidor, mio: null, enviado: null };
  const { titulo, contenido, version, base, enviado = null } = copia;
  const deAhi = version === servidor.version ? servidor.escrito : VACIO;
  return { base: { version, escrito: base ?? deAhi }, mio: { titulo, contenido }, enviado };
}
