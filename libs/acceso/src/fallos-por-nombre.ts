import { Injectable } from '@nestjs/common';
import { esperaTrasFallos } from './domain/espera';

const NOMBRES = 10_000;

/**
 * Failed sign-ins with names that nobody has, in this process: they wait as those of a login do, so that the wait does
 * not tell which names exist.
 */
@Injectable()
export class FallosPorNombre {
  private readonly fallos = new Map<string, { veces: number; hasta: number }>();

  /** @returns seconds still to wait, as for a login; 0 counts one more failure */
  intento(nombre: string, ahora: Date): number {
    const antes = this.fallos.get(nombre) ?? { veces: 0, hasta: 0 };
    const espera = Math.ceil((antes.hasta - ahora.getTime()) / 1000);
    if (espera > 0) return espera;
    const veces = antes.veces + 1;
    const pausa = esperaTrasFallos(veces);
    this.fallos.delete(nombre);
    this.fallos.set(nombre, { veces, hasta: pausa > 0 ? ahora.getTime() + pausa * 1000 : 0 });
    const masViejo = this.fallos.keys().next();
    if (this.fallos.size > NOMBRES && !masViejo.done) this.fallos.delete(masViejo.value);
    return 0;
  }
}
