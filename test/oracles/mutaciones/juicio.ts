import { verificarPdf, type InformeDeFirmas } from '#pades';
import type { Base } from './bases';

/** Longer than this, in time of the processor, is taken for hung: how fast it is belongs to the bench. */
export const LIMITE_MS = 30_000;

export type Falta = 'se cayó' | 'tardó' | 'dijo VÁLIDA' | 'dijo INTACTA' | 'no vio ninguna firma';

/** Whether a change is known to matter; `false`: it is told from the bytes; `quizá`: it cannot be told. */
export type Alterado = boolean | 'quizá';

export interface Juicio {
  readonly informe: InformeDeFirmas | null;
  readonly ms: number;
  readonly falta: Falta | null;
}

/**
 * Whether a file may be called whole: up to the end of some signature it is the base byte by byte, save that signature's
 * own place, which nothing covers yet; and after that end there are only blanks, which no reader uses.
 */
export function puedeLlamarseEntero({ pdf, firmas }: Base, mutante: Buffer): boolean {
  return firmas.some(({ hueco, trasHueco, fin }) => {
    const igual = (desde: number, hasta: number): boolean =>
      mutante.subarray(desde, hasta).equals(pdf.subarray(desde, hasta));
    const resto = mutante.subarray(fin);
    return (
      igual(0, hueco + 1) &&
      igual(trasHueco - 1, fin) &&
      resto.every((b) => [0, 9, 10, 12, 13, 32].includes(b))
    );
  });
}

export async function juzgar(
  base: Base,
  mutante: Buffer,
  raices: readonly Buffer[],
  alterado: Alterado,
): Promise<Juicio> {
  const inicio = process.cpuUsage();
  const informe = await verificarPdf(mutante, { raices }).catch(() => null);
  const { user, system } = process.cpuUsage(inicio);
  const ms = (user + system) / 1_000;
  return { informe, ms, falta: faltaDe(base, mutante, informe, ms, alterado) };
}

function faltaDe(
  base: Base,
  mutante: Buffer,
  informe: InformeDeFirmas | null,
  ms: number,
  alterado: Alterado,
): Falta | null {
  if (!informe) return 'se cayó';
  if (ms > LIMITE_MS) return 'tardó';
  if (alterado === 'quizá') return null;
  const entero = !alterado && puedeLlamarseEntero(base, mutante);
  if (!entero && informe.resultado === 'VALIDA') return 'dijo VÁLIDA';
  if (!entero && informe.integridad === 'INTACTA') return 'dijo INTACTA';
  // The base is all there, with something more: its signatures cannot have gone unseen.
  return alterado && informe.integridad === 'SIN_FIRMA' ? 'no vio ninguna firma' : null;
}
