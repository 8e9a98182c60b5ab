/** @returns what a number field holds; null when nothing that is a number is written */
export function numeroEscrito(valor: string | number): number | null {
  if (typeof valor === 'number') return Number.isFinite(valor) ? valor : null;
  const n = valor.trim() === '' ? Number.NaN : Number(valor);
  return Number.isFinite(n) ? n : null;
}

/** @returns why a number that is written cannot be, in words; undefined when it can */
export function fueraDeRango(valor: number | null, min: number, max?: number): string | undefined {
  if (valor === null || (valor >= min && (max === undefined || valor <= max))) return undefined;
  return max === undefined ? `Escriba un número desde ${min}.` : `Escriba un número de ${min} a ${max}.`;
}
