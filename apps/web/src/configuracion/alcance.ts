import type { Publicada } from '../api/tipos';

const DICHAS = 6;

/**
 * @param clase of the template that was published
 * @returns with how many of the unidades' own it was tried, and with which not; null: with all
 */
export function loQueNoSeProbo(
  clase: 'tipo' | 'membrete',
  { combinaciones, probadas, sinProbar }: Publicada,
): string | null {
  if (sinProbar.length === 0) return null;
  const [cosas, los] = clase === 'tipo' ? ['membretes propios', 'los'] : ['plantillas propias', 'las'];
  const mas = sinProbar.length - DICHAS;
  const nombres = [...sinProbar.slice(0, DICHAS), ...(mas > 0 ? [`${mas} más`] : [])];
  const lista = new Intl.ListFormat('es').format(nombres);
  return `Se probó con ${probadas} de ${combinaciones} ${cosas} de unidades, ${los} que dejan menos lugar al texto. Sin probar: ${lista}.`;
}
