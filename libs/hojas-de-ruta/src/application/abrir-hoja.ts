import { Numeracion } from '#cites';
import { fechaDe, type Contexto } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { registrar } from '../domain/registrar';
import type { Hoja, NuevaHoja } from '../persistence/hilos.repository';
import { claveDe, Hilos, quienActua } from './hilos';

/** The head of an HR before it has a number. */
export type CabezaDeHoja = Omit<
  NuevaHoja,
  'gestion' | 'id' | 'serieId' | 'numero' | 'codigo' | 'codigoLargo'
>;
export type HojaAbierta = Pick<Hoja, 'gestion' | 'id' | 'codigo' | 'codigoLargo' | 'confidencialidad'>;

/** How every HR is born: its number, taken last; its head; step 1, held by who registers; its first event. */
@Injectable()
export class AbrirHoja {
  constructor(
    private readonly hilos: Hilos,
    private readonly numeracion: Numeracion,
  ) {}

  /**
   * @param acto name of the event and what it says beside the code
   * @returns the HR and the id of its step 1
   * @throws ErrorDominio `cites.sin-formato`
   */
  async ejecutar(
    tx: Tx,
    ctx: Contexto,
    cabeza: CabezaDeHoja,
    acto: { nombre: string; datos: Record<string, unknown>; documentoIds?: readonly string[] },
  ): Promise<{ hoja: HojaAbierta; derivacionId: string }> {
    const id = await this.hilos.registro.reservarId(tx);
    const fecha = fechaDe(tx.ahora);
    const objeto = claveDe({ gestion: Number(fecha.slice(0, 4)), id });
    const numero = await this.numeracion.tomarNumeroHR(tx, { unidadId: ctx.actor.unidadId, fecha, objeto });
    await this.hilos.registro.crear(tx, { ...cabeza, ...numero, id });
    const { gestion, codigo, codigoLargo } = numero;
    const { confidencialidad } = cabeza;
    const hilo = {
      ...{ gestion, id, codigo, confidencialidad },
      estado: 'EN_CURSO' as const,
      pasos: [],
      adeudos: [],
      plazos: [],
      ancestros: [],
      descendientes: [],
    };
    const [paso] = await this.hilos.asentar(tx, ctx, hilo, registrar(quienActua(ctx.actor)), {
      ...acto,
      fojas: cabeza.fojas ?? undefined,
      datos: { codigo, ...acto.datos },
    });
    return { hoja: { gestion, id, codigo, codigoLargo, confidencialidad }, derivacionId: paso?.id ?? '' };
  }
}
