/** @returns what a number field holds; null when nothing that is a number is written */
export function numeroEscrito(valor: string | number): number | null {
  if (typeof valor === 'number') return Number.isFinite(valor) ? valor : null;
  const n = valor.trim() === '' ? Number.NaN : Number(valor);
  return Number.isFinite(n) ? n : null;
}
