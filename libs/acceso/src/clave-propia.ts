import { Bitacora } from '#auditoria';
import type { ClaveDeIdempotencia, Contexto } from '#kernel';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { cifrarClave, comprobarClave } from './claves';
import { claveActualNoEs, claveIgual, usuarioEnEspera } from './domain/errores';
import { esperaTrasFallos, segundosQueFaltan } from './domain/espera';
import type { Sesion } from './sesiones';
import { SesionesRepository } from './sesiones.repository';
import { UsuariosRepository } from './usuarios.repository';

export interface OrdenDeClave {
  /** not asked of who entered with one that another gave them: they just typed it */
  readonly actual?: string | undefined;
  readonly nueva: string;
}

/** Everybody chooses their own password, whenever they want; their other sessions end. */
@Injectable()
export class ClavePropia {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly usuarios: UsuariosRepository,
    private readonly sesiones: SesionesRepository,
    private readonly bitacora: Bitacora,
  ) {}

  /**
   * @param ctx null: they fill no post
   * @throws ErrorDominio `acceso.clave-actual`, `acceso.en-espera`, `acceso.clave-igual`, `acceso.clave-debil`
   */
  async cambiar(
    sesion: Sesion,
    idDeSesion: string,
    o: OrdenDeClave,
    quien: { ctx: Contexto | null; idempotencia: ClaveDeIdempotencia },
  ): Promise<{ sesionesCerradas: number }> {
    const previa = await this.uow.respuestaAnterior<{ sesionesCerradas: number }>(quien);
    if (previa) return previa.respuesta;
    // A failure is counted in a transaction of its own: the refusal would undo it.
    const problema = await this.uow.interno((tx) => this.comprobar(tx, sesion, o));
    if (problema) throw problema;
    const claveHash = await cifrarClave(o.nueva, 'nueva');
    return this.uow.acto(quien, async (tx) => {
      await this.usuarios.bloquearPorNombre(tx, sesion.usuario);
      await this.usuarios.fijarClave(tx, sesion.usuarioId, claveHash, false);
      const sesionesCerradas = await this.sesiones.cerrarDeUsuario(tx, sesion.usuarioId, idDeSesion);
      await this.bitacora.anotar(tx, quien.ctx, {
        cadena: `usuario/${sesion.usuarioId}`,
        acto: 'cambiar-clave',
        datos: { eraAjena: sesion.clavePorCambiar, sesionesCerradas },
      });
      return { sesionesCerradas };
    });
  }

  private async comprobar(tx: Tx, sesion: Sesion, o: OrdenDeClave): Promise<Error | null> {
    const u = await this.usuarios.bloquearPorNombre(tx, sesion.usuario);
    if (!u) return claveActualNoEs();
    const espera = segundosQueFaltan(u, tx.ahora);
    if (espera > 0) return usuarioEnEspera(espera);
    if (!sesion.clavePorCambiar && !(await comprobarClave(u.claveHash, o.actual ?? ''))) {
      const pausa = esperaTrasFallos(u.fallos + 1);
      const hasta = pausa > 0 ? new Date(tx.ahora.getTime() + pausa * 1000) : null;
      await this.usuarios.contarFallo(tx, u.id, hasta);
      await this.bitacora.anotar(tx, null, {
        cadena: `usuario/${u.id}`,
        acto: 'clave-fallida',
        datos: { fallos: u.fallos + 1 },
      });
      return claveActualNoEs();
    }
    return (await comprobarClave(u.claveHash, o.nueva)) ? claveIgual() : null;
  }
}
