const llano = (t: string): string => t.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** @returns those that have every word of `q`, whatever its accents and case */
export function frasesCon<T extends { readonly texto: string }>(frases: readonly T[], q: string): T[] {
  const palabras = llano(q).split(/\s+/).filter(Boolean);
  return frases.filter((f) => palabras.every((p) => llano(f.texto).includes(p)));
}
