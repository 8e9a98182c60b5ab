import type { Actor } from '#kernel';
import { TareasDelSistema, UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';

/** Somebody else who has the same object open. */
export interface Presente {
  readonly nombre: string;
  readonly cargo: string;
  readonly unidad: string;
  /** has an act begun there */
  readonly actuando: boolean;
}

/** A browser says every twenty seconds that it is still there. */
const VIGENTE_MS = 45_000;

/** Who has an object open now, so that two do not do the same. It allows and forbids nothing: that is the acts' own affair. */
@Injectable()
export class Presencias implements OnModuleInit {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly tareas: TareasDelSistema,
  ) {}

  onModuleInit(): void {
    this.tareas.registrarPeriodica('barrer-presencias', 'Olvidar quién dejó de mirar', '15 * * * *', () =>
      this.uow.interno(async (tx) => {
        await tx.query(`DELETE FROM acceso.presencias WHERE visto_en < $1`, [desde(tx)]);
      }),
    );
  }

  /**
   * @param objeto as `alcance` names it; the caller has seen to it that the actor may see it
   * @returns the others there, by name
   */
  async estar(tx: Tx, actor: Actor, objeto: string, actuando: boolean): Promise<Presente[]> {
    return tx.query<Presente>(
      `WITH yo AS (
         INSERT INTO acceso.presencias (objeto, usuario_id, nombre, cargo, unidad, actuando, visto_en)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (objeto, usuario_id) DO UPDATE SET cargo = excluded.cargo, unidad = excluded.unidad,
           actuando = excluded.actuando, visto_en = excluded.visto_en)
       SELECT nombre, cargo, unidad, actuando FROM acceso.presencias
       WHERE objeto = $1 AND usuario_id <> $2 AND visto_en > $8 ORDER BY nombre`,
      [objeto, actor.usuarioId, actor.nombre, actor.cargo, actor.unidadSigla, actuando, tx.ahora, desde(tx)],
    );
  }

  async irse(tx: Tx, actor: Actor, objeto: string): Promise<void> {
    await tx.query(`DELETE FROM acceso.presencias WHERE objeto = $1 AND usuario_id = $2`, [
      objeto,
      actor.usuarioId,
    ]);
  }
}

const desde = (tx: Tx): Date => new Date(tx.ahora.getTime() - VIGENTE_MS);
