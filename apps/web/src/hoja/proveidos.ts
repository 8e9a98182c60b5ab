/** Proveídos in frequent use, one key away; the last ones of this browser come first. */
export const FRECUENTES: readonly string[] = [
  'Para su conocimiento y fines consiguientes.',
  'Atender en el plazo señalado.',
  'Elaborar respuesta para firma.',
  'Proyectar nota de respuesta y devolver.',
  'Analizar e informar.',
  'Coordinar con la unidad correspondiente.',
  'Para su visto bueno.',
  'Archivar donde corresponda.',
];

/**
 * The list to offer: what was used last first, without repeats.
 * @param usados last used first
 */
export function proveidosParaOfrecer(usados: readonly string[], limite = 12): string[] {
  return [...new Set([...usados, ...FRECUENTES])].slice(0, limite);
}

/** @returns the used ones with `texto` in front; blanks are not kept */
export function recordarProveido(usados: readonly string[], texto: string): string[] {
  const limpio = texto.trim();
  return limpio === '' ? [...usados] : [...new Set([limpio, ...usados])].slice(0, 5);
}
