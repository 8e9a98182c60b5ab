/** Every text that a person wrote, at any depth of a plain value. */
export function textosDe(valor: unknown): string[] {
  if (typeof valor === 'string') return [valor];
  if (Array.isArray(valor)) return valor.flatMap(textosDe);
  if (valor !== null && typeof valor === 'object') return Object.values(valor).flatMap(textosDe);
  return [];
}

/**
 * What whoever writes should know of the paper as it will print.
 * @param sinLetra signs that our fonts do not have
 */
export function avisoDeSignos(sinLetra: readonly string[]): string | null {
  if (sinLetra.length === 0) return null;
  const signos = sinLetra.slice(0, 12).join(' ');
  const cuantos =
    sinLetra.length === 1 ? 'Un signo no tiene letra' : `${sinLetra.length} signos no tienen letra`;
  return `${cuantos} en nuestras fuentes y se imprimirá como □: ${signos}.`;
}

/** The same to whoever is about to sign. */
export function avisosDePapel(sinLetra: readonly string[]): string[] {
  const aviso = avisoDeSignos(sinLetra);
  return aviso ? [`${aviso} Cámbielo antes de firmar.`] : [];
}
