/** @returns `C-17`: the name of a carpeta on its spine, never repeated */
export const codigoDeCarpeta = (id: string): string => `C-${id}`;

/** @returns `{id}` when what is sought is the code of a carpeta (`C-17`, `c 17`), else null */
export function idBuscado(texto: string): string | null {
  return /^\s*c[\s-]*0*([1-9]\d{0,17})\s*$/i.exec(texto)?.[1] ?? null;
}
