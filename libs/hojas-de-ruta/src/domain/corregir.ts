import type { Motivo } from '#kernel';

/** What the desk wrote of a note and may put right. */
export interface DatosDeNota {
  readonly procedencia: string | null;
  readonly remitente: string | null;
  readonly remitenteCargo: string | null;
  readonly citeOriginal: string | null;
  readonly fechaOriginal: string | null;
  readonly referencia: string;
  readonly fojas: number | null;
}

export interface Quien {
  readonly unidadId: string;
  readonly roles: readonly string[];
}

/** Only the desk that took a note in puts it right, and only while its HR stands. */
export function motivosParaNoCorregir(
  recepcion: { unidadId: string; procedencia: string | null },
  hoja: { estado: string; codigo: string },
  quien: Quien,
): Motivo[] {
  const motivos: Motivo[] = [];
  if (!quien.roles.some((r) => r === 'ventanilla' || r === 'secretaria'))
    motivos.push({ codigo: 'hojas.correccion.rol', texto: 'Corrige la ventanilla o la secretaría.' });
  if (recepcion.unidadId !== quien.unidadId)
    motivos.push({ codigo: 'hojas.correccion.otra-mesa', texto: 'Corrige la mesa que recibió la nota.' });
  if (recepcion.procedencia === null)
    motivos.push({ codigo: 'hojas.correccion.sin-nota', texto: 'Esta recepción no es de una nota externa.' });
  if (hoja.estado === 'ANULADA')
    motivos.push({
      codigo: 'hojas.correccion.anulada',
      texto: `La hoja de ruta ${hoja.codigo} está anulada.`,
    });
  return motivos;
}

/** @returns the fields that change, with the old and the new value */
export function cambiosDe(
  antes: DatosDeNota,
  despues: Partial<DatosDeNota>,
): Record<string, { antes: unknown; despues: unknown }> {
  const campos = Object.keys(despues) as (keyof DatosDeNota)[];
  return Object.fromEntries(
    campos
      .filter((c) => despues[c] !== undefined && despues[c] !== antes[c])
      .map((c) => [c, { antes: antes[c], despues: despues[c] }]),
  );
}
