import { Bitacora } from '#auditoria';
import { fechaDe, type Rol } from '#kernel';
import { Organigrama, type PuestoEjercido } from '#organizacion';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { comprobarClave } from './claves';
import { credencialesInvalidas, demasiadosIntentos, sinSesion, usuarioEnEspera } from './domain/errores';
import { esperaTrasFallos, segundosQueFaltan } from './domain/espera';
import { rolesEnSuplencia } from './domain/roles-de-puesto';
import { FallosPorEquipo } from './fallos-por-equipo';
import { FallosPorNombre } from './fallos-por-nombre';
import { SesionesRepository, type SesionAbierta } from './sesiones.repository';
import { UsuariosRepository } from './usuarios.repository';

const INACTIVIDAD_MS = 8 * 3_600_000;
const ABSOLUTA_MS = 14 * 3_600_000;
const MARCA_CADA_MS = 60_000;

/** A post of today, with what the person may do in it. */
export interface PuestoDeSesion extends PuestoEjercido {
  readonly roles: readonly Rol[];
}

/** An open session with the posts its person fills today. */
export interface Sesion extends SesionAbierta {
  readonly puestos: readonly PuestoDeSesion[];
  /** seconds until it ends if nobody acts */
  readonly quedan: number;
}

/** Signing in and out; sessions live in the database, so every replica knows them. */
@Injectable()
export class Sesiones {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly usuarios: UsuariosRepository,
    private readonly sesiones: SesionesRepository,
    private readonly organigrama: Organigrama,
    private readonly bitacora: Bitacora,
    private readonly fallos: FallosPorEquipo,
    private readonly desconocidos: FallosPorNombre,
  ) {}

  /**
   * @param equipo network address, for the limit of failures per machine
   * @param anterior session id that came with the request: it ends, so that no session fixed before sign-in lives on
   * @returns id of the new session (goes to the cookie, is stored only as hash)
   * @throws ErrorDominio `acceso.credenciales`, `acceso.en-espera`, `acceso.demasiados-intentos`
   */
  async iniciar(
    usuario: string,
    clave: string,
    equipo: string,
    agente: string | null,
    anterior: string | null,
  ): Promise<string> {
    if (this.fallos.excedido(equipo)) throw demasiadosIntentos();
    const resultado = await this.uow.interno((tx) => this.intentar(tx, usuario, clave, agente, anterior));
    if (typeof resultado === 'string') return resultado;
    this.fallos.contar(equipo);
    throw resultado.espera > 0 ? usuarioEnEspera(resultado.espera) : credencialesInvalidas();
  }

  private async intentar(
    tx: Tx,
    nombre: string,
    clave: string,
    agente: string | null,
    anterior: string | null,
  ): Promise<string | { espera: number }> {
    const usuario = nombre.trim().toLowerCase();
    const u = await this.usuarios.bloquearPorNombre(tx, usuario);
    const espera = u ? segundosQueFaltan(u, tx.ahora) : this.desconocidos.intento(usuario, tx.ahora);
    if (espera > 0) return { espera };
    const vale = await comprobarClave(u?.activo ? u.claveHash : null, clave);
    if (!u) return { espera: 0 };
    if (!vale) {
      const pausa = esperaTrasFallos(u.fallos + 1);
      await this.usuarios.contarFallo(
        tx,
        u.id,
        pausa > 0 ? new Date(tx.ahora.getTime() + pausa * 1000) : null,
      );
      await this.bitacora.anotar(tx, null, {
        cadena: `usuario/${u.id}`,
        acto: 'ingreso-fallido',
        datos: { fallos: u.fallos + 1 },
      });
      return { espera: 0 };
    }
    await this.usuarios.olvidarFallos(tx, u.id);
    if (anterior) await this.sesiones.cerrar(tx, anterior);
    const id = randomBytes(32).toString('base64url');
    await this.sesiones.abrir(tx, {
      id,
      usuarioId: u.id,
      csrf: randomBytes(24).toString('base64url'),
      expiraEn: new Date(tx.ahora.getTime() + INACTIVIDAD_MS),
      agente,
    });
    await this.bitacora.anotar(tx, null, { cadena: `usuario/${u.id}`, acto: 'ingresar', datos: { agente } });
    return id;
  }

  /**
   * @param deFondo what a page asks for by itself: the session does not last longer for it
   * @returns the open session and its posts of today
   * @throws ErrorDominio `acceso.sin-sesion`
   */
  async exigir(id: string | null, deFondo = false): Promise<Sesion> {
    if (!id) throw sinSesion();
    const encontrada = await this.uow.leer(async (tx) => {
      const sesion = await this.sesiones.buscar(tx, id);
      if (!sesion) return null;
      const puestos = await this.conRoles(tx, sesion);
      return { ...sesion, puestos, ahora: tx.ahora };
    });
    if (!encontrada) throw sinSesion();
    const { ahora, ...sesion } = encontrada;
    const hasta = finTrasUnActo(sesion.creadaEn, ahora);
    const toca = !deFondo && ahora.getTime() - sesion.vistaEn.getTime() > MARCA_CADA_MS;
    if (toca) await this.uow.interno((tx) => this.sesiones.marcarVista(tx, id, hasta));
    const expiraEn = toca ? hasta : sesion.expiraEn;
    return { ...sesion, expiraEn, quedan: segundosHasta(expiraEn, ahora) };
  }

  /**
   * «Seguir aquí»: as an act does, at once. Several windows that ask for it at the same time get the same.
   * @returns seconds until it ends now; no more than its day allows
   */
  seguir(id: string, s: Sesion): Promise<number> {
    return this.uow.interno(async (tx) => {
      const hasta = finTrasUnActo(s.creadaEn, tx.ahora);
      await this.sesiones.marcarVista(tx, id, hasta);
      return segundosHasta(hasta, tx.ahora);
    });
  }

  /** Who stands in acts with the roles of the chair, not with those of their own. */
  private async conRoles(tx: Tx, s: SesionAbierta): Promise<PuestoDeSesion[]> {
    const dia = fechaDe(tx.ahora);
    const puestos = await this.organigrama.puestosDe(tx, s.funcionarioId, dia);
    const suplidos = puestos.filter((p) => p.calidad === 'suplencia').map((p) => p.id);
    const deTitulares =
      suplidos.length > 0
        ? await this.sesiones.rolesDeTitulares(tx, suplidos, dia)
        : new Map<string, Rol[]>();
    return puestos.map((p) => ({
      ...p,
      roles: p.calidad === 'suplencia' ? rolesEnSuplencia(s.roles, deTitulares.get(p.id) ?? []) : s.roles,
    }));
  }

  async cerrar(id: string, usuarioId: string): Promise<void> {
    await this.uow.interno(async (tx) => {
      await this.sesiones.cerrar(tx, id);
      await this.bitacora.anotar(tx, null, { cadena: `usuario/${usuarioId}`, acto: 'salir' });
    });
  }
}

/** A session lasts while somebody acts in it, but never longer than a day's work. */
const finTrasUnActo = (creadaEn: Date, ahora: Date): Date =>
  new Date(Math.min(creadaEn.getTime() + ABSOLUTA_MS, ahora.getTime() + INACTIVIDAD_MS));

const segundosHasta = (hasta: Date, ahora: Date): number =>
  Math.max(0, Math.floor((hasta.getTime() - ahora.getTime()) / 1000));
