/** How a kept text came to be; `anterior`: it was there before texts were kept; `apartada`: it never was the paper's. */
export type ClaseDeVersion = 'anterior' | 'creada' | 'escrita' | 'restaurada' | 'apartada';

/** A stretch of writing that is kept as one version. */
const TRAMO_MS = 60_000;

/** The last kept version, as far as the rule looks at it. */
export interface UltimaVersion {
  readonly clase: ClaseDeVersion;
  /** version of the documento that has this text */
  readonly version: number;
  readonly usuarioId: string | null;
  readonly cargo: string | null;
  readonly desde: Date;
}

/**
 * Autosave writes every second or so: the same hand goes on in its last version for a minute. Whatever happens to the
 * paper in between (another hand, a signature, a return) moves its version, and so closes the stretch by itself.
 * @param ahora.version of the documento before this save
 */
export function sigueElTramo(
  ultima: UltimaVersion,
  ahora: { readonly version: number; readonly usuarioId: string; readonly cargo: string; readonly en: Date },
): boolean {
  return (
    ultima.clase === 'escrita' &&
    ultima.version === ahora.version &&
    ultima.usuarioId === ahora.usuarioId &&
    ultima.cargo === ahora.cargo &&
    ahora.en.getTime() - ultima.desde.getTime() < TRAMO_MS
  );
}
