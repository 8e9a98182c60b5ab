import { gestionDe, type Contexto } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import {
  canonico,
  eslabon,
  ORIGEN,
  primeraRotura,
  type Evento,
  type EventoEncadenado,
} from './domain/evento';

/** What an act writes in the trail. `cadena` names the object: `hoja/2018/15`, `documento/33`, `usuario/4`. */
export interface Anotacion {
  readonly cadena: string;
  readonly acto: string;
  readonly datos?: Record<string, unknown>;
}

interface FilaDeEvento {
  cadena: string;
  secuencia: number;
  acto: string;
  usuario_id: string | null;
  funcionario_id: string | null;
  funcionario: string | null;
  puesto_id: string | null;
  puesto: string | null;
  calidad: string | null;
  titular: string | null;
  ocurrido_en: Date;
  datos: string;
  hash_previo: Buffer;
  hash: Buffer;
}

/** The trail: one event per act, written in the act's own transaction. */
@Injectable()
export class Bitacora {
  /**
   * Appends an event and moves the head of its chain, whose row stays locked until the transaction ends.
   * @param ctx null for what the system does by itself
   * @returns sequence number in the chain and its hash, hex
   */
  async anotar(tx: Tx, ctx: Contexto | null, a: Anotacion): Promise<{ secuencia: number; hash: string }> {
    const [cabeza] = await tx.query<{ secuencia: number; cabeza: Buffer }>(
      `INSERT INTO auditoria.cadenas AS c (cadena, secuencia, cabeza) VALUES ($1, 0, $2)
       ON CONFLICT (cadena) DO UPDATE SET secuencia = c.secuencia RETURNING c.secuencia, c.cabeza`,
      [a.cadena, ORIGEN],
    );
    const previo = cabeza?.cabeza ?? ORIGEN;
    const evento = crearEvento(ctx, a, (cabeza?.secuencia ?? 0) + 1, tx.ahora);
    const hash = eslabon(previo, evento);
    await tx.query(
      `WITH movida AS (UPDATE auditoria.cadenas SET secuencia = $3, cabeza = $15 WHERE cadena = $2)
       INSERT INTO auditoria.eventos (gestion, cadena, secuencia, acto, usuario_id, funcionario_id, funcionario, puesto_id,
         puesto, calidad, titular, ocurrido_en, datos, hash_previo, hash)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        gestionDe(tx.ahora),
        evento.cadena,
        evento.secuencia,
        evento.acto,
        evento.usuarioId,
        evento.funcionarioId,
        evento.funcionario,
        evento.puestoId,
        evento.puesto,
        evento.calidad,
        evento.titular,
        evento.ocurridoEn,
        evento.datos,
        previo,
        hash,
      ],
    );
    return { secuencia: evento.secuencia, hash: hash.toString('hex') };
  }

  /** @returns the events of a chain in order, as stored */
  async leerCadena(tx: Tx, cadena: string): Promise<EventoEncadenado[]> {
    const filas = await tx.query<FilaDeEvento>(
      `SELECT * FROM auditoria.eventos WHERE cadena = $1 ORDER BY secuencia`,
      [cadena],
    );
    return filas.map((f) => ({
      cadena: f.cadena,
      secuencia: f.secuencia,
      acto: f.acto,
      usuarioId: f.usuario_id,
      funcionarioId: f.funcionario_id,
      funcionario: f.funcionario,
      puestoId: f.puesto_id,
      puesto: f.puesto,
      calidad: f.calidad,
      titular: f.titular,
      ocurridoEn: f.ocurrido_en,
      datos: f.datos,
      hashPrevio: f.hash_previo,
      hash: f.hash,
    }));
  }

  /** @returns the names of all chains */
  async cadenas(tx: Tx): Promise<string[]> {
    const filas = await tx.query<{ cadena: string }>(`SELECT cadena FROM auditoria.cadenas ORDER BY cadena`);
    return filas.map((f) => f.cadena);
  }

  /** @returns the sequence number of the first event that does not hold, or null when the chain holds to its head */
  async verificarCadena(tx: Tx, cadena: string): Promise<number | null> {
    const eventos = await this.leerCadena(tx, cadena);
    const rotura = primeraRotura(eventos);
    if (rotura !== null) return rotura;
    const [cabeza] = await tx.query<{ secuencia: number }>(
      `SELECT secuencia FROM auditoria.cadenas WHERE cadena = $1`,
      [cadena],
    );
    return (cabeza?.secuencia ?? 0) === eventos.length ? null : eventos.length + 1;
  }
}

function crearEvento(ctx: Contexto | null, a: Anotacion, secuencia: number, ocurridoEn: Date): Evento {
  const actor = ctx?.actor;
  return {
    cadena: a.cadena,
    secuencia,
    acto: a.acto,
    usuarioId: actor?.usuarioId ?? null,
    funcionarioId: actor?.funcionarioId ?? null,
    funcionario: actor?.nombre ?? null,
    puestoId: actor?.puestoId ?? null,
    puesto: actor ? `${actor.cargo} — ${actor.unidadSigla}` : null,
    calidad: actor?.calidad ?? null,
    titular: actor?.titularNombre ?? null,
    ocurridoEn,
    datos: canonico(a.datos ?? {}),
  };
}
