/** What did not go where it was: how many notes, pictures put in, and pictures that stayed out. */
export interface LoQuePaso {
  readonly notas: number;
  readonly puestas: number;
  readonly fuera: number;
}

const cuantas = (n: number, una: string, varias: string): string => `${n} ${n === 1 ? una : varias}`;

/** One line for who pasted; null when all is where it was. */
export function avisoDePegado({ notas, puestas, fuera }: LoQuePaso): string | null {
  const partes = [
    notas > 0 &&
      cuantas(notas, 'nota al pie quedó al final del texto', 'notas al pie quedaron al final del texto'),
    puestas > 0 &&
      cuantas(puestas, 'imagen quedó debajo de lo pegado', 'imágenes quedaron debajo de lo pegado'),
    fuera > 0 &&
      cuantas(
        fuera,
        'imagen no entró: póngala con el botón «Imagen»',
        'imágenes no entraron: póngalas con el botón «Imagen»',
      ),
  ].filter((p) => p !== false);
  return partes.length > 0 ? `${partes.join('; ')}.` : null;
}

/**
 * Which of the files beside the pasted text are its pictures. Word and Excel also put there one picture of the whole
 * text, which is none of it.
 * @param imagenes where each picture of the text says it is
 * @returns the pictures to put in, and how many stay out
 */
export function imagenesDelPegado(
  imagenes: readonly string[],
  archivos: readonly File[],
  conTexto: boolean,
): { readonly entran: readonly File[]; readonly fuera: number } {
  if (imagenes.length > 0 && archivos.length === imagenes.length && (!conTexto || archivos.length > 1))
    return { entran: archivos, fuera: 0 };
  const entran = imagenes.flatMap((src, i) => deDatos(src, i + 1));
  return { entran, fuera: imagenes.length - entran.length };
}

/** A picture written in the text itself, as a file. */
function deDatos(src: string, n: number): File[] {
  const [, tipo, base64] = /^data:(image\/(?:png|jpeg|webp));base64,([\w+/=\s]+)$/i.exec(src) ?? [];
  if (!tipo || !base64) return [];
  try {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    return [new File([bytes], `imagen-${n}.${tipo.slice(6)}`, { type: tipo.toLowerCase() })];
  } catch {
    return [];
  }
}
