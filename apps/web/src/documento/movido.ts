/** @returns a copy with the element at `de` put at `a` */
export function movido<T>(lista: readonly T[], de: number, a: number): T[] {
  const salida = [...lista];
  const [pieza] = salida.splice(de, 1);
  if (pieza !== undefined) salida.splice(a, 0, pieza);
  return salida;
}
