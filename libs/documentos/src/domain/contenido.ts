import type { Nodo } from './cuerpo';

interface Persona {
  readonly nombre: string;
  readonly cargo: string;
  /** of the house, when it was picked there: the post that it names */
  readonly puestoId?: string | undefined;
}

/** What a person writes of a paper; head, foot and signature block come from its template and signer. */
export interface Contenido {
  destinatario?:
    { tratamiento?: string | undefined; lineas: string[]; lugar?: string | undefined } | undefined;
  a?: Persona[] | undefined;
  via?: Persona[] | undefined;
  de?: Persona[] | undefined;
  referencia?: string | undefined;
  saludo?: string | undefined;
  cuerpo: Nodo;
  despedida?: string | undefined;
  copias?: string[] | undefined;
  adjuntos?: string | undefined;
  iniciales?: string | undefined;
  codigos?: string[] | undefined;
}

type DichoEnLista = Omit<Partial<Contenido>, 'cuerpo'> | null;

/** @returns whom a documento is for, in a line: the last of its addressee, or the first it names; null when nobody yet */
export function paraQuien(c: DichoEnLista): string | null {
  const para = (c?.destinatario?.lineas ?? []).map((l) => l.trim()).filter(Boolean);
  const nombrados = (c?.a ?? []).map((p) => p.nombre || p.cargo).filter(Boolean);
  return [...para.slice(-2), ...nombrados.slice(0, 2)].join(', ') || null;
}

/**
 * What a documento is about, for a list: the name its writer gave it in the tray, what its Ref. says, or whom it is for.
 * @returns null when it says nothing yet
 */
export function asuntoDe(titulo: string | null, c: DichoEnLista): string | null {
  const quien = paraQuien(c);
  return titulo?.trim() || c?.referencia?.trim() || (quien ? `Para ${quien}` : null);
}
