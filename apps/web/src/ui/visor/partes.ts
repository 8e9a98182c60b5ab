/** A piece of a file: from which byte on. */
export interface Parte {
  desde: number;
  /** Size of the whole. */
  total: number;
  bytes: Uint8Array;
}

const FIN_DE_CABEZA = [13, 10, 13, 10];

function buscar(en: Uint8Array, que: readonly number[], desde: number): number {
  for (let i = desde; i <= en.length - que.length; i++) if (que.every((b, k) => en[i + k] === b)) return i;
  return -1;
}

/**
 * The pieces of an answer of several ranges: each says where it begins and ends, so its bytes are never looked into.
 * @param cuerpo as it came (`multipart/byteranges`)
 */
export function partesDe(cuerpo: Uint8Array): Parte[] {
  const partes: Parte[] = [];
  const letras = new TextDecoder('latin1');
  for (let i = 0; ;) {
    const fin = buscar(cuerpo, FIN_DE_CABEZA, i);
    if (fin < 0) return partes;
    const [, a, b, total] =
      /content-range:\s*bytes (\d+)-(\d+)\/(\d+)/i.exec(letras.decode(cuerpo.subarray(i, fin))) ?? [];
    if (a === undefined || b === undefined) return partes;
    const [desde, largo] = [Number(a), Number(b) - Number(a) + 1];
    partes.push({ desde, total: Number(total), bytes: cuerpo.subarray(fin + 4, fin + 4 + largo) });
    i = fin + 4 + largo;
  }
}

/** @returns the size of the whole, of a `Content-Range` header */
export function totalDe(cabecera: string | null): number | null {
  const [, total] = /\/(\d+)$/.exec(cabecera ?? '') ?? [];
  return total === undefined ? null : Number(total);
}
