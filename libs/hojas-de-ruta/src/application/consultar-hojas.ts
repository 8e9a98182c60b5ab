import { Bitacora } from '#auditoria';
import { leerCodigo, type Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { ProcedenciasRepository } from '../persistence/procedencias.repository';
import { claveDe, Hilos } from './hilos';

export interface HojaHallada {
  readonly gestion: number;
  readonly id: string;
  readonly codigo: string;
  readonly referencia: string;
  readonly estado: string;
  /** the year that was typed is impossible: «¿1648-18?» */
  readonly propuesta: boolean;
}

/** Small questions about HRs: by code, their trail, known senders. */
@Injectable()
export class ConsultarHojas {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: Hilos,
    private readonly procedencias: ProcedenciasRepository,
    private readonly bitacora: Bitacora,
  ) {}

  buscar(ctx: Contexto, texto: string): Promise<HojaHallada[]> {
    return this.uow.leer(async (tx) => {
      const codigo = leerCodigo(texto, tx.ahora);
      if (!codigo) return [];
      const halladas: HojaHallada[] = [];
      for (const h of await this.hilos.registro.buscarPorNumero(tx, codigo.numero, codigo.gestion)) {
        if (!(await this.hilos.esVisible(tx, ctx.actor, h))) continue;
        const { gestion, id, codigo: suyo, referencia, estado } = h;
        halladas.push({ gestion, id, codigo: suyo, referencia, estado, propuesta: codigo.propuesta });
      }
      return halladas;
    });
  }

  async historia(ctx: Contexto, gestion: number, id: string) {
    const { hoja, eventos } = await this.uow.leer(async (tx) => {
      const hoja = await this.hilos.exigirHoja(tx, ctx, gestion, id);
      const eventos = await this.bitacora.leerCadena(tx, claveDe(hoja));
      return { hoja, eventos };
    });
    await this.hilos.dejarRastroDeLectura(ctx, hoja, 'leer-historia');
    return eventos.map((e) => ({
      secuencia: e.secuencia,
      acto: e.acto,
      actor: e.funcionario,
      puesto: e.puesto,
      titular: e.titular,
      en: e.ocurridoEn.toISOString(),
      datos: JSON.parse(e.datos) as Record<string, unknown>,
      hash: e.hash.toString('hex'),
    }));
  }

  remitentes(texto: string) {
    return this.uow.leer((tx) => this.procedencias.conocidos(tx, texto));
  }
}
