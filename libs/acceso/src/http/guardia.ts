import { ErrorDominio, fechaDeCarta, type Actor, type ClaveDeIdempotencia } from '#kernel';
import type { PuestoEjercido } from '#organizacion';
import {
  CON_CLAVE_AJENA,
  CONFIG,
  DE_FONDO,
  DE_QUIEN_LEE,
  PUBLICA,
  secretosDeRuta,
  SIN_CLAVE,
  type Config,
} from '#platform';
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash, timingSafeEqual } from 'node:crypto';
import {
  claveAusente,
  clavePorCambiar,
  csrfInvalido,
  origenAjeno,
  puestoAjeno,
  puestoAmbiguo,
  titularSuplido,
} from '../domain/errores';
import { sinSecretos } from '../domain/secretos';
import { Sesiones, type Sesion } from '../sesiones';
import { idDeSesion, QUEDAN, type PedidoConSesion } from './pedido';

const LECTURA = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Session, origin, CSRF mark and idempotency key of every request, before any use case sees it. */
@Injectable()
export class Guardia implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sesiones: Sesiones,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(contexto: ExecutionContext): Promise<boolean> {
    const pedido = contexto.switchToHttp().getRequest<PedidoConSesion>();
    const escribe = !LECTURA.has(pedido.method);
    if (escribe) this.exigirOrigen(pedido);
    if (this.marca(PUBLICA, contexto)) return true;
    const deFondo = this.marca(DE_FONDO, contexto) || pedido.headers['x-de-fondo'] === 'si';
    const sesion = await this.sesiones.exigir(idDeSesion(pedido), deFondo);
    void contexto.switchToHttp().getResponse<FastifyReply>().header(QUEDAN, String(sesion.quedan));
    if (escribe) exigirCsrf(pedido, sesion);
    if (sesion.clavePorCambiar && !this.marca(CON_CLAVE_AJENA, contexto)) throw clavePorCambiar();
    pedido.sesion = sesion;
    const actor = actorDe(pedido, sesion);
    const esActo = escribe && !this.marca(SIN_CLAVE, contexto);
    if (actor?.soloLee && esActo && !this.marca(DE_QUIEN_LEE, contexto)) throw titularSuplido(actor.soloLee);
    const manejador = contexto.getHandler();
    const clave = esActo
      ? claveDelPedido(pedido, sesion.usuarioId, manejador.name, secretosDeRuta(manejador))
      : null;
    if (actor) pedido.contexto = clave ? { actor, idempotencia: clave } : { actor };
    return true;
  }

  private marca(nombre: string, contexto: ExecutionContext): boolean {
    return (
      this.reflector.getAllAndOverride<boolean | undefined>(nombre, [
        contexto.getHandler(),
        contexto.getClass(),
      ]) === true
    );
  }

  /** Browsers send Origin with every writing request; programs without one are held by the CSRF mark alone. */
  private exigirOrigen(pedido: PedidoConSesion): void {
    const { origin } = pedido.headers;
    const sitio = pedido.headers['sec-fetch-site'];
    if (sitio === 'cross-site' || sitio === 'same-site') throw origenAjeno();
    if (origin === undefined) return;
    const propio = this.config.origen ?? `${pedido.protocol}://${pedido.host}`;
    if (origin !== propio) throw origenAjeno();
  }
}

function exigirCsrf(pedido: PedidoConSesion, sesion: Sesion): void {
  const recibido = Buffer.from(String(pedido.headers['x-csrf-token'] ?? ''));
  const propio = Buffer.from(sesion.csrf);
  if (recibido.length !== propio.length || !timingSafeEqual(recibido, propio)) throw csrfInvalido();
}

/**
 * @param usuarioId whose key it is; '0' where nobody has a login yet
 * @param operacion name of the use case
 * @param secretos parts of the body that the mark does not go over: a password tried against it would be found
 * @throws ErrorDominio `acto.sin-clave`
 */
export function claveDelPedido(
  pedido: FastifyRequest,
  usuarioId: string,
  operacion: string,
  secretos: readonly string[] = [],
): ClaveDeIdempotencia {
  const clave = String(pedido.headers['idempotency-key'] ?? '');
  if (!/^[\w-]{8,100}$/.test(clave)) throw claveAusente();
  const huella = createHash('sha256')
    .update(`${pedido.method} ${pedido.url} ${String(pedido.headers['x-puesto'] ?? '')}\n`)
    .update(JSON.stringify(sinSecretos(pedido.body ?? null, secretos)))
    .digest('hex');
  return { usuarioId, operacion, clave, huella };
}

function actorDe(pedido: PedidoConSesion, sesion: Sesion): Actor | null {
  const pedidoPuesto = pedido.headers['x-puesto'];
  const elegido = pedidoPuesto
    ? sesion.puestos.find((p) => p.id === pedidoPuesto)
    : (unicoDe(sesion.puestos.filter((p) => !p.suplente)) ?? unicoDe(sesion.puestos));
  if (pedidoPuesto && !elegido) throw puestoAjeno();
  if (!elegido) return null;
  return {
    usuarioId: sesion.usuarioId,
    funcionarioId: sesion.funcionarioId,
    nombre: sesion.nombre,
    ci: sesion.ci,
    puestoId: elegido.id,
    cargo: elegido.cargo,
    unidadId: elegido.unidadId,
    unidadSigla: elegido.unidadSigla,
    calidad: elegido.calidad,
    ...(elegido.titularNombre ? { titularNombre: elegido.titularNombre } : {}),
    ...(elegido.suplente ? { soloLee: palabrasDeSuplencia(elegido) } : {}),
    roles: elegido.roles,
  };
}

const unicoDe = <T>(lista: readonly T[]): T | undefined => (lista.length === 1 ? lista[0] : undefined);

/** What the titular is told while a suplencia runs. */
function palabrasDeSuplencia(p: PuestoEjercido): string {
  const hasta = p.suplenteHasta ? `hasta el ${fechaDeCarta(p.suplenteHasta)}` : 'por ahora';
  return `${p.suplente ?? ''} ejerce «${p.cargo}» en suplencia ${hasta}: mientras dure, usted lee pero no actúa en ese puesto.`;
}

/** @throws ErrorDominio when the person fills no post today, or several and chose none */
export function exigirPuesto(sesion: Sesion, sinNinguno: () => ErrorDominio): never {
  throw sesion.puestos.length === 0 ? sinNinguno() : puestoAmbiguo();
}
