/** How the operators of a page's contents leave the graphics state (ISO 32000-1, 8.4.2, 9.4.1). */
export interface Saldo {
  /** `Q` without its `q`: as many must be saved before */
  readonly faltan: number;
  /** `q` left open at the end */
  readonly abiertos: number;
  /** a text object was left open */
  readonly enTexto: boolean;
}

const BLANCO = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITADOR = new Set(Array.from('()<>[]{}/%', (c) => c.charCodeAt(0)));

/** Counts `q`, `Q`, `BT` and `ET` outside strings, comments and inline images. */
export function saldoDe(contenido: Uint8Array): Saldo {
  let [faltan, abiertos, enTexto] = [0, 0, false];
  for (const operador of operadores(contenido)) {
    if (operador === 'q') abiertos++;
    else if (operador === 'Q') {
      if (abiertos > 0) abiertos--;
      else faltan++;
    } else if (operador === 'BT') enTexto = true;
    else if (operador === 'ET') enTexto = false;
  }
  return { faltan, abiertos, enTexto };
}

function* operadores(c: Uint8Array): Generator<string> {
  for (let i = 0; i < c.length;) {
    const byte = c[i] ?? 0;
    if (byte === 0x28) i = trasCadena(c, i);
    else if (byte === 0x25) i = trasLinea(c, i);
    else if (BLANCO.has(byte) || (DELIMITADOR.has(byte) && byte !== 0x2f)) i++;
    else {
      let fin = i + 1;
      while (fin < c.length && !BLANCO.has(c[fin] ?? 0) && !DELIMITADOR.has(c[fin] ?? 0)) fin++;
      // Longer words are names, numbers or operators that do not matter here.
      const palabra = fin - i <= 2 ? String.fromCharCode(...c.subarray(i, fin)) : '';
      i = palabra === 'ID' ? trasImagen(c, fin) : fin;
      yield palabra;
    }
  }
}

function trasCadena(c: Uint8Array, desde: number): number {
  let nivel = 0;
  for (let i = desde; i < c.length; i++) {
    if (c[i] === 0x5c) i++;
    else if (c[i] === 0x28) nivel++;
    else if (c[i] === 0x29 && --nivel === 0) return i + 1;
  }
  return c.length;
}

function trasLinea(c: Uint8Array, desde: number): number {
  let i = desde;
  while (i < c.length && c[i] !== 10 && c[i] !== 13) i++;
  return i;
}

/** Image data are any bytes up to EI between blanks (8.9.7). */
function trasImagen(c: Uint8Array, desde: number): number {
  for (let i = desde + 1; i + 1 < c.length; i++) {
    const [antes, despues] = [c[i - 1] ?? 0, c[i + 2] ?? 32];
    if (c[i] === 0x45 && c[i + 1] === 0x49 && BLANCO.has(antes) && BLANCO.has(despues)) return i + 2;
  }
  return c.length;
}
