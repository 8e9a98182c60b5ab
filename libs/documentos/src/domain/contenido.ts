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
