import { Injectable } from '@nestjs/common';
import { esperaTrasFallos } from './domain/espera';

const NOMBRES = 10_000;

/**
 * Failures with what nobody has a row for, in this process: names that no login bears, and machines that try the key of
 * an installation. They wait as those of a login do, so that the wait does not tell which names exist.
 */
@Injectable()
export class FallosPorNombre {
  private readonly fallos = new Map<string, { veces: number; hasta: number }>();

  /** @returns seconds still to wait */
  espera(nombre: string, ahora: Date): number {
    return Math.max(0, Math.ceil(((this.fallos.get(nombre)?.hasta ?? 0) - ahora.getTime()) / 1000));
  }

  contar(nombre: string, ahora: Date): void {
    const veces = (this.fallos.get(nombre)?.veces ?? 0) + 1;
    const pausa = esperaTrasFallos(veces);
    this.fallos.delete(nombre);
    this.fallos.set(nombre, { veces, hasta: pausa > 0 ? ahora.getTime() + pausa * 1000 : 0 });
    const masViejo = this.fallos.keys().next();
    if (this.fallos.size > NOMBRES && !masViejo.done) this.fallos.delete(masViejo.value);
  }

  olvidar(nombre: string): void {
    this.fallos.delete(nombre);
  }

  /** @returns seconds still to wait, as for a login; 0 counts one more failure */
  intento(nombre: string, ahora: Date): number {
    const espera = this.espera(nombre, ahora);
    if (espera === 0) this.contar(nombre, ahora);
    return espera;
  }
}
