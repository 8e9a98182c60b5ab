/** The embedded database cannot start; the message (Spanish) says why and what to do about it. */
export class ErrorDeBaseEmbebida extends Error {
  constructor(mensaje: string, opciones?: ErrorOptions) {
    super(mensaje, opciones);
    this.name = 'ErrorDeBaseEmbebida';
  }
}

/** Code of a Node system error (`ENOENT`, `EACCES`…), '' when it is something else. */
export function codigoDe(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
