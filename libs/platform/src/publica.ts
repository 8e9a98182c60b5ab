import { SetMetadata } from '@nestjs/common';
import 'reflect-metadata';

/** Metadata key read by the session guard. */
export const PUBLICA = 'hr:publica';

/** Route open to people without a session. */
export const Publica = (): MethodDecorator & ClassDecorator => SetMetadata(PUBLICA, true);

/** Metadata key read by the session guard. */
export const SIN_CLAVE = 'hr:sin-clave';

/** Writing route that repeats safely by nature and so asks for no `Idempotency-Key`. */
export const SinClave = (): MethodDecorator => SetMetadata(SIN_CLAVE, true);

/** Metadata key read by the session guard. */
export const DE_FONDO = 'hr:de-fondo';

/** Route that a page asks for by itself while it is open: it does not make a session last. */
export const DeFondo = (): MethodDecorator & ClassDecorator => SetMetadata(DE_FONDO, true);

const SECRETOS = 'hr:secretos';

/**
 * Parts of a body that are secrets: what is kept to recognise a repeat goes over everything but them.
 * @param caminos `clave`, `acceso.clave`
 */
export const ConSecretos = (...caminos: readonly string[]): MethodDecorator => SetMetadata(SECRETOS, caminos);

/** @returns the secrets that a route says its body has */
export const secretosDeRuta = (manejador: object): readonly string[] =>
  (Reflect.getMetadata(SECRETOS, manejador) as readonly string[] | undefined) ?? [];

/** Metadata key read by the session guard. */
export const CON_CLAVE_AJENA = 'hr:con-clave-ajena';

/** Route open to who entered with a password that another gave them: to choose their own, or to leave. */
export const ConClaveAjena = (): MethodDecorator => SetMetadata(CON_CLAVE_AJENA, true);

/** Metadata key read by the session guard. */
export const DE_QUIEN_LEE = 'hr:de-quien-lee';

/** Writes what is of one's own reading, and no act of the office: also for a titular whom another stands in for. */
export const DeQuienLee = (): MethodDecorator & ClassDecorator => SetMetadata(DE_QUIEN_LEE, true);
