import type { Reloj } from '#kernel';
import { RELOJ } from '#platform';
import { Inject, Injectable } from '@nestjs/common';

const VENTANA_MS = 60_000;
const MAXIMO = 30;
const EQUIPOS = 10_000;

/** Failed sign-ins per network address in the last minute, in this process: slows one password tried on many accounts. */
@Injectable()
export class FallosPorEquipo {
  private readonly marcas = new Map<string, number[]>();

  constructor(@Inject(RELOJ) private readonly reloj: Reloj) {}

  excedido(equipo: string): boolean {
    return this.recientes(equipo).length >= MAXIMO;
  }

  contar(equipo: string): void {
    const marcas = [...this.recientes(equipo), this.reloj.ahora().getTime()];
    this.marcas.delete(equipo);
    this.marcas.set(equipo, marcas);
    const masViejo = this.marcas.keys().next();
    if (this.marcas.size > EQUIPOS && !masViejo.done) this.marcas.delete(masViejo.value);
  }

  private recientes(equipo: string): number[] {
    const desde = this.reloj.ahora().getTime() - VENTANA_MS;
    return (this.marcas.get(equipo) ?? []).filter((m) => m > desde);
  }
}
