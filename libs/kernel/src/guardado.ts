import { ErrorDominio } from './errores';
import { fechaDe, horaDe } from './fechas';

/** Something that is changed under the version that was seen, with who saved it last; null: nobody since it was made. */
export interface Guardado {
  readonly version: number;
  readonly cambiadoPor: string | null;
  readonly cambiadoEn: Date | null;
}

/**
 * Whoever saves over what they did not see is told who saved when, and what it says now; nothing is written over.
 * @param que as the sentence names it: «esta serie»
 * @param guardado null: there is none, which whoever loads it says
 * @param actual what it says now, to settle it with what was typed
 * @throws ErrorDominio of class `conflicto`, with `actual`, when `vista` is not its version any more
 */
export function exigirVersion(
  codigo: string,
  que: string,
  guardado: Guardado | null,
  vista: number,
  actual: object,
): void {
  if (!guardado || guardado.version === vista) return;
  const { version, cambiadoPor, cambiadoEn } = guardado;
  const cuando = cambiadoEn
    ? ` el ${fechaDe(cambiadoEn).split('-').reverse().join('/')} a las ${horaDe(cambiadoEn)}`
    : '';
  throw new ErrorDominio(
    codigo,
    'conflicto',
    `${cambiadoPor ?? 'Otra persona'} guardó ${que}${cuando}, mientras usted cambiaba lo mismo. Nada se cambió: vea lo que dice ahora.`,
    { actual: { version, ...actual } },
  );
}
