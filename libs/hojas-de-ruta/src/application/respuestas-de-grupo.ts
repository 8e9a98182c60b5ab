import { Documentos } from '#documentos';
import type { Contexto } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { cambios, type Hilo, type Paso } from '../domain/tipos';
import { reabrirCumplidos } from '../domain/pendientes';
import { cumplirCon } from '../domain/responder';
import type { Hoja } from '../persistence/hilos.repository';
import { VistasRepository } from '../persistence/vistas.repository';
import { Hilos } from './hilos';

/** HRs that travel together are answered together: what each of them owed is tied to the same CITE, also once parted. */
@Injectable()
export class RespuestasDeGrupo {
  constructor(
    private readonly hilos: Hilos,
    private readonly vistas: VistasRepository,
    private readonly documentos: Documentos,
  ) {}

  /** Ties a paper to one more HR; of a reserved one it takes the level. */
  async vincular(tx: Tx, ctx: Contexto, documentoId: string, hoja: Hoja): Promise<void> {
    const { gestion, id, codigo, codigoLargo, confidencialidad } = hoja;
    const ref = { gestion, id, codigo, codigoLargo, confidencialidad };
    await this.documentos.vincularHilo(tx, ctx, documentoId, ref);
  }

  /**
   * Fulfils what the grouped HRs owed to the same post.
   * @param r.pasoId step of the parent that carries the answer
   */
  async cumplir(
    tx: Tx,
    ctx: Contexto,
    padre: Hilo,
    r: {
      tenedor: Paso;
      acreedorPuestoId: string | null;
      documentoId: string;
      cite: string | null;
      pasoId: string;
      justificacion?: string | undefined;
    },
  ): Promise<void> {
    for (const d of padre.descendientes) {
      const hoja = await this.hilos.registro.hoja(tx, d.gestion, d.id, true);
      if (!hoja) continue;
      const hilo = await this.hilos.registro.hilo(tx, hoja);
      const decision = cumplirCon(hilo, r.tenedor, r.acreedorPuestoId);
      if (decision.adeudos.length === 0) continue;
      await this.vincular(tx, ctx, r.documentoId, hoja);
      await this.hilos.asentar(tx, ctx, hilo, decision, {
        nombre: 'responder-agrupada',
        documentoIds: [r.documentoId],
        cumplidoPorPasoId: r.pasoId,
        justificacion: r.justificacion,
        datos: { con: padre.codigo, documento: r.documentoId, cite: r.cite, cumplidoPor: r.pasoId },
      });
    }
  }

  /** The answer was taken back or returned: what it fulfilled in other HRs is owed again. */
  async reabrir(tx: Tx, ctx: Contexto, hilo: Hilo, paso: Paso): Promise<void> {
    for (const ref of await this.vistas.cumplidasPor(tx, hilo, paso.id)) {
      const hoja = await this.hilos.registro.hoja(tx, ref.gestion, ref.id, true);
      if (!hoja) continue;
      const otra = await this.hilos.registro.hilo(tx, hoja);
      await this.hilos.asentar(tx, ctx, otra, cambios(reabrirCumplidos(otra, paso.id)), {
        nombre: 'reabrir-pedido',
        datos: { con: hilo.codigo },
      });
    }
  }
}
