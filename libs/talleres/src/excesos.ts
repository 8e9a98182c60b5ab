import { ErrorDominio } from '#kernel';

/** What a piece of work went beyond, or what it did to the program that read it: that ended with it. */
export type Exceso = 'tiempo' | 'memoria' | 'caida';

const DETALLES: Readonly<Record<Exceso, string>> = {
  tiempo: 'El archivo tarda demasiado en leerse: no se hizo nada con él.',
  memoria: 'El archivo agota la memoria al leerse: no se hizo nada con él.',
  caida: 'El archivo hace caer al programa que lo lee: no se hizo nada con él.',
};

/** A piece of work that was not done because it went beyond its limits: a refusal, as a file made to do it deserves. */
export class TrabajoExcedido extends ErrorDominio {
  constructor(readonly exceso: Exceso) {
    super('trabajo.excedido', 'invalido', DETALLES[exceso]);
  }
}
