import type { Contexto, Rol } from '#kernel';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { rolInsuficiente, sinPuesto, sinSesion } from '../domain/errores';
import { exigirPuesto } from './guardia';
import type { PedidoConSesion } from './pedido';

/**
 * Who acts, in which post, with which idempotency key.
 * @throws ErrorDominio `acceso.sin-sesion`, `acceso.sin-puesto`, `acceso.puesto-ambiguo`
 */
export const ContextoActual = createParamDecorator((_: unknown, contexto: ExecutionContext): Contexto => {
  const pedido = contexto.switchToHttp().getRequest<PedidoConSesion>();
  if (pedido.contexto) return pedido.contexto;
  if (!pedido.sesion) throw sinSesion();
  return exigirPuesto(pedido.sesion, sinPuesto);
});

/**
 * First line of a use case that belongs to certain roles.
 * @throws ErrorDominio `acceso.rol` when the actor holds none of them
 */
export function exigirRol(ctx: Contexto, ...roles: readonly Rol[]): void {
  if (!ctx.actor.roles.some((r) => roles.includes(r))) throw rolInsuficiente(roles);
}
