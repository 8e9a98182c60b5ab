/**
 * The key of an act: the same order keeps its key through every retry, so that the server does it once;
 * another order, or the same one after it was done, takes a new key.
 */
export class ClavesDeActo {
  private huella: string | null = null;
  private clave = '';

  constructor(private readonly nueva: () => string = () => crypto.randomUUID()) {}

  /** @param orden the body of the act, as it will travel */
  para(orden: unknown): string {
    const huella = JSON.stringify(orden ?? null);
    if (huella !== this.huella) {
      this.huella = huella;
      this.clave = this.nueva();
    }
    return this.clave;
  }

  /** Call when the server said it was done: repeating the order from now on is another act. */
  cerrar(): void {
    this.huella = null;
  }
}
