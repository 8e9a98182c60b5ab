import { componer } from './taller';

const MM = 72 / 25.4;
const MEDIDA = { ancho: 62 * MM, alto: 22 * MM } as const;

/**
 * Draws a stamp that says a text, shrunk until it fits.
 * @param pie small line below: whose seal it is
 * @returns a one-page PDF 1.7 on transparent ground, with its size in points
 */
export async function renderSelloDeTexto(
  texto: string,
  pie = '',
): Promise<{ pdf: Uint8Array; ancho: number; alto: number }> {
  const datos = { texto, pie, ...MEDIDA };
  const { pdf } = await componer('sello-de-texto.typ', datos, { norma: '1.7', etiquetado: false });
  return { pdf, ...MEDIDA };
}
