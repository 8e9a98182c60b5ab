/** Numbers that look random and repeat with their seed (mulberry32). */
export class Azar {
  private estado: number;

  constructor(semilla: number) {
    this.estado = semilla >>> 0;
  }

  /** @returns in [0, 1) */
  real(): number {
    this.estado = (this.estado + 0x6d2b79f5) >>> 0;
    let t = this.estado;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** @returns integer in [desde, hasta) */
  entero(desde: number, hasta: number): number {
    return desde + Math.floor(this.real() * (hasta - desde));
  }

  /** @throws RangeError when there is nothing to choose from */
  de<T>(opciones: readonly T[]): T {
    const elegida = opciones[this.entero(0, opciones.length)];
    if (elegida === undefined) throw new RangeError('nada que elegir');
    return elegida;
  }

  /** @returns true once in `veces` */
  unaDe(veces: number): boolean {
    return this.entero(0, veces) === 0;
  }
}
