import { SetMetadata } from '@nestjs/common';

/** Metadata key read by the session guard. */
export const PUBLICA = 'hr:publica';

/** Route open to people without a session. */
export const Publica = (): MethodDecorator & ClassDecorator => SetMetadata(PUBLICA, true);

/** Metadata key read by the session guard. */
export const SIN_CLAVE = 'hr:sin-clave';

/** Writing route that repeats safely by nature and so asks for no `Idempotency-Key`. */
export const SinClave = (): MethodDecorator => SetMetadata(SIN_CLAVE, true);
