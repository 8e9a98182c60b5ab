/** Bytes that are not an object, or that readers would understand differently. */
export class SintaxisDudosa extends Error {}

const BLANCO = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITA = new Set([...Buffer.from('()<>[]{}/%')]);
const NIVELES = 200;
const NUMERO = /^[+-]?(\d+\.?\d*|\.\d+)$/;
const PALABRAS = new Set(['true', 'false', 'null', 'R']);

/**
 * Reads one object by the letter of ISO 32000-1, 7.3, and forgives nothing: readers differ in what they make of repeated
 * keys, stray words and brackets left open, so that one file could show two documents.
 */
export class Gramatica {
  constructor(
    private readonly bytes: Buffer,
    private en = 0,
  ) {}

  /** Skips one object. @returns offset of what follows it, blanks left out. @throws SintaxisDudosa */
  objeto(): number {
    this.saltar();
    this.valor(0);
    this.saltar();
    return this.en;
  }

  private valor(nivel: number): void {
    if (nivel > NIVELES) throw new SintaxisDudosa('demasiados niveles');
    const [uno, dos] = [this.letra(0), this.letra(1)];
    if (uno === '<' && dos === '<') this.diccionario(nivel);
    else if (uno === '[') this.lista(nivel);
    else if (uno === '(') this.cadena();
    else if (uno === '<') this.hexadecimal();
    else if (uno === '/') this.nombre();
    else this.palabra();
  }

  private diccionario(nivel: number): void {
    const claves = new Set<string>();
    this.en += 2;
    for (this.saltar(); !(this.letra(0) === '>' && this.letra(1) === '>'); this.saltar()) {
      if (this.letra(0) !== '/') throw new SintaxisDudosa('una clave no es un nombre');
      const clave = this.nombre();
      if (claves.has(clave)) throw new SintaxisDudosa(`la clave ${clave} está dos veces`);
      claves.add(clave);
      this.saltar();
      this.valor(nivel + 1);
      this.referencia();
    }
    this.en += 2;
  }

  private lista(nivel: number): void {
    this.en += 1;
    for (this.saltar(); this.letra(0) !== ']'; this.saltar()) this.valor(nivel + 1);
    this.en += 1;
  }

  /** After a number, another one and R make a reference; within a list its words are read one by one. */
  private referencia(): void {
    const resto = /^[\s\0]+\d+[\s\0]+R(?![^\s\0()<>[\]{}/%])/.exec(
      this.bytes.toString('latin1', this.en, this.en + 32),
    );
    if (resto) this.en += resto[0].length;
  }

  private cadena(): void {
    let abiertos = 0;
    do {
      const letra = this.letra(0);
      if (letra === '') throw new SintaxisDudosa('una cadena no termina');
      if (letra === '\\') this.en += 1;
      else if (letra === '(') abiertos++;
      else if (letra === ')') abiertos--;
      this.en += 1;
    } while (abiertos > 0);
  }

  private hexadecimal(): void {
    const fin = this.bytes.indexOf('>', this.en);
    if (fin < 0 || !/^<[0-9a-fA-F\s\0]*$/.test(this.bytes.toString('latin1', this.en, fin)))
      throw new SintaxisDudosa('una cadena no es hexadecimal');
    this.en = fin + 1;
  }

  private nombre(): string {
    const desde = ++this.en;
    this.avanzarRegulares();
    const texto = this.bytes.toString('latin1', desde, this.en);
    return texto.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  }

  private palabra(): void {
    const desde = this.en;
    this.avanzarRegulares();
    const texto = this.bytes.toString('latin1', desde, this.en);
    if (!PALABRAS.has(texto) && !NUMERO.test(texto))
      throw new SintaxisDudosa(`«${texto.slice(0, 20)}» no es un objeto`);
  }

  private avanzarRegulares(): void {
    for (let b = this.bytes[this.en]; b !== undefined; b = this.bytes[this.en]) {
      if (BLANCO.has(b) || DELIMITA.has(b)) return;
      this.en++;
    }
  }

  private saltar(): void {
    for (let b = this.bytes[this.en]; b !== undefined; b = this.bytes[this.en]) {
      if (b === 0x25) this.comentario();
      else if (BLANCO.has(b)) this.en++;
      else return;
    }
  }

  private comentario(): void {
    const resto = /[\r\n]/.exec(this.bytes.toString('latin1', this.en, this.en + 1_024));
    if (!resto) throw new SintaxisDudosa('un comentario no termina');
    this.en += resto.index;
  }

  private letra(mas: number): string {
    const b = this.bytes[this.en + mas];
    return b === undefined ? '' : String.fromCharCode(b);
  }
}
