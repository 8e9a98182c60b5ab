import type {} from '@fastify/cookie';
import type { Contexto } from '#kernel';
import type { FastifyRequest } from 'fastify';
import type { Sesion } from '../sesiones';

/** Name of the session cookie. */
export const COOKIE = 'hr_sesion';

/** Header of every answer: seconds until the session ends if nobody acts. */
export const QUEDAN = 'x-sesion-quedan';

/** A request after the guard: its session, and who acts when a post is known. */
export interface PedidoConSesion extends FastifyRequest {
  sesion?: Sesion;
  contexto?: Contexto;
}

/** @returns the session id that came in the cookie, or null */
export function idDeSesion(pedido: FastifyRequest): string | null {
  const valor = pedido.cookies[COOKIE];
  return valor && /^[\w-]{20,100}$/.test(valor) ? valor : null;
}
