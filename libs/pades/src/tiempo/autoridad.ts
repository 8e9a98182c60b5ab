/**
 * A timestamping authority at work: gives a token over some bytes, already checked against what was asked.
 * @returns DER of the token; null when none could be had, which never stops a signature
 */
export type SellarTiempo = (datos: readonly Uint8Array[]) => Promise<Buffer | null>;
