import { createHash } from 'node:crypto';

/** SHA-256 of pieces joined. */
export function sha256(...partes: readonly Uint8Array[]): Buffer {
  const resumen = createHash('sha256');
  for (const parte of partes) resumen.update(parte);
  return resumen.digest();
}
