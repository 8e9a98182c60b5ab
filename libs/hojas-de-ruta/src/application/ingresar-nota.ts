import { exigir, type Contexto } from '#kernel';
import type { Puesto } from '#organizacion';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { enMovimiento } from '../domain/errores';
import { ingresar, motivosParaNoIngresar, oficialPresente } from '../domain/ingresar';
import type { RefHoja } from '../domain/tipos';
import type { Hoja } from '../persistence/hilos.repository';
import { Hilos } from './hilos';

/** A note joins an HR that exists: it bears its code, and wakes it where it sleeps. */
@Injectable()
export class IngresarNota {
  constructor(private readonly hilos: Hilos) {}

  /** Of these HRs, those that whoever acts may see. */
  visibles<H extends RefHoja>(tx: Tx, ctx: Contexto, hojas: readonly H[]): Promise<H[]> {
    return this.hilos.visibles(tx, ctx.actor, hojas);
  }

  /** The posts that a note names. @throws as `Hilos.exigirPuestos` */
  exigirPuestos(tx: Tx, ids: readonly string[]): Promise<Puesto[]> {
    return this.hilos.exigirPuestos(tx, ids);
  }

  /**
   * A note that joins a grouped HR goes to who holds the group: the HR that moves it is the one woken.
   * @param datos what the event says of the note
   * @throws ErrorDominio `hojas.no-encontrada`, `hojas.ingresar`, `hojas.en-movimiento`
   */
  async ejecutar(
    tx: Tx,
    ctx: Contexto,
    cual: { gestion: number; id: string },
    datos: { readonly procedencia?: string } & Record<string, unknown>,
  ): Promise<{ hoja: Hoja; derivacionId: string }> {
    const vista = await this.hilos.exigirHoja(tx, ctx, cual.gestion, cual.id);
    const raiz =
      vista.estado === 'AGRUPADA'
        ? await this.hilos.raiz(tx, (await this.hilos.registro.hilo(tx, vista)).ancestros, vista)
        : null;
    const hoja = await this.hilos.exigirHoja(tx, ctx, cual.gestion, cual.id, true);
    const hilo = await this.hilos.registro.hilo(tx, hoja);
    if (hilo.ancestros.at(-1)?.id !== raiz?.hoja.id) throw enMovimiento();
    exigir('hojas.ingresar', motivosParaNoIngresar(hilo));
    const de = datos.procedencia ? ` de ${datos.procedencia}` : '';
    await this.hilos.asentar(tx, ctx, hilo, ingresar(hilo, `Ingresó una nota${de}.`), {
      nombre: 'ingresar-nota',
      datos,
    });
    if (raiz) {
      // What the note says is the child's own; a reserved one is not even named in the HR that carries it.
      const reservada = ['RESERVADA', 'CONFIDENCIAL'].includes(hoja.confidencialidad);
      const aviso = `Ingresó una nota en ${reservada ? 'una agrupada' : `la agrupada ${hoja.codigo}`}.`;
      await this.hilos.asentar(tx, ctx, raiz.hilo, ingresar(raiz.hilo, aviso), {
        nombre: 'ingresar-nota-en-agrupada',
        datos: { agrupada: hoja.codigo },
      });
    }
    return { hoja, derivacionId: oficialPresente(hilo)?.id ?? '' };
  }
}
