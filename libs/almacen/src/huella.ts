import { subtle } from 'node:crypto';

/** @returns sha-256 in hex, computed apart: a large file does not hold up the server */
export async function huellaDe(bytes: Uint8Array): Promise<string> {
  const huella = await subtle.digest('SHA-256', bytes);
  return Buffer.from(huella).toString('hex');
}
