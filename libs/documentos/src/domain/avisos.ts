/** Every text that a person wrote, at any depth of a plain value. */
export function textosDe(valor: unknown): string[] {
  if (typeof valor === 'string') return [valor];
  if (Array.isArray(valor)) return valor.flatMap(textosDe);
  if (valor !== null && typeof valor === 'object') return Object.values(valor).flatMap(textosDe);
  return [];
}

/**
 * What whoever is about to sign should know of the paper as it will print.
 * @param sinLetra signs that our fonts do not have
 */
export function avisosDePapel(sinLetra: readonly string[]): string[] {
  if (sinLetra.length === 0) return [];
  const signos = sinLetra.slice(0, 12).join(' ');
  const cuantos =
    sinLetra.length === 1 ? 'Un signo no tiene letra' : `${sinLetra.length} signos no tienen letra`;
  return [`${cuantos} en nuestras fuentes y se imprimirá como □: ${signos}. Cámbielo antes de firmar.`];
}
