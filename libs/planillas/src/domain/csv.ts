import { ilegible, Recogida, type FilaDePlanilla } from './planilla';

/** Text of bytes in UTF-8, with its mark or without, or as Windows wrote it in Spanish. */
export function comoTexto(bytes: Uint8Array): string {
  if (bytes.includes(0)) throw ilegible('No es una planilla CSV ni XLSX.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** @returns `;`, `,` or a tab: the one that its first line has most of, outside of quotes */
export function separadorDe(texto: string): string {
  const linea = /^[^\r\n]*/.exec(texto)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const veces = (s: string): number => linea.split(s).length - 1;
  return [';', ',', '\t'].reduce((mejor, s) => (veces(s) > veces(mejor) ? s : mejor));
}

/** Where a record ends, its cells may hold the separator, quotes and line breaks within quotes (RFC 4180). */
export function leerCsv(bytes: Uint8Array): FilaDePlanilla[] {
  const texto = comoTexto(bytes);
  const lector = new Lector(texto, separadorDe(texto));
  return lector.leer();
}

class Lector {
  private readonly recogida = new Recogida();
  private celdas: string[] = [];
  private i = 0;
  private n = 1;

  constructor(
    private readonly texto: string,
    private readonly separador: string,
  ) {}

  leer(): FilaDePlanilla[] {
    while (this.i < this.texto.length) this.celda();
    this.recogida.agregar(this.n, this.celdas);
    return this.recogida.filas;
  }

  private celda(): void {
    this.celdas.push(this.texto[this.i] === '"' ? this.entreComillas() : this.suelta());
    const sigue = this.texto[this.i];
    if (sigue === this.separador) this.i++;
    else if (sigue !== undefined) {
      this.i += this.texto.startsWith('\r\n', this.i) ? 2 : 1;
      this.recogida.agregar(this.n, this.celdas);
      this.celdas = [];
      this.n++;
    }
  }

  private suelta(): string {
    const desde = this.i;
    while (this.i < this.texto.length && !this.termina()) this.i++;
    return this.texto.slice(desde, this.i);
  }

  private entreComillas(): string {
    let dicho = '';
    for (;;) {
      const cierra = this.texto.indexOf('"', this.i + 1);
      if (cierra < 0) throw ilegible(`Fila ${this.n}: unas comillas se abren y no se cierran.`);
      dicho += this.texto.slice(this.i + 1, cierra);
      this.i = cierra + 1;
      if (this.texto[this.i] !== '"') break;
      dicho += '"';
    }
    // What follows the closing quotes, up to the separator, is of the cell.
    return dicho + this.suelta();
  }

  private termina(): boolean {
    const c = this.texto[this.i];
    return c === this.separador || c === '\n' || c === '\r';
  }
}
