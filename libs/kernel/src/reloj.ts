/** The only source of "now". Injected everywhere; rules receive the instant as a value. */
export interface Reloj {
  /** @returns the present instant */
  ahora(): Date;
}

/** The server's clock. */
export const relojDelSistema: Reloj = { ahora: () => new Date() };

/** A clock that stands where it is put: replays and tests. */
export class RelojFijo implements Reloj {
  constructor(private instante: Date) {}

  ahora(): Date {
    return new Date(this.instante);
  }

  /** @param instante absolute instant, e.g. `new Date('2018-04-04T16:26:00-04:00')` */
  poner(instante: Date): void {
    this.instante = new Date(instante);
  }
}
