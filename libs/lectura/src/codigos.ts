import { readFile } from 'node:fs/promises';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { leerPaginas } from './paginas';

/** Enough for a QR of 14 mm. */
const PPP = 200;

let preparado: Promise<void> | undefined;

/** The reader's own file, from the package: nothing is fetched from outside. */
function preparar(): Promise<void> {
  preparado ??= readFile(require.resolve('zxing-wasm/reader/zxing_reader.wasm')).then((wasm) => {
    const { buffer, byteOffset, byteLength } = wasm;
    prepareZXingModule({
      overrides: { wasmBinary: buffer.slice(byteOffset, byteOffset + byteLength) },
    });
  });
  return preparado;
}

/** @returns what the bar codes of a picture say (QR, Code 128, EAN…), however many there are */
export async function leerCodigosDeImagen(imagen: Uint8Array): Promise<string[]> {
  await preparar();
  const hallados = await readBarcodes(new Uint8Array(imagen), {
    formats: ['QRCode', 'Code128', 'Code39', 'EAN13', 'EAN8', 'DataMatrix'],
    tryHarder: true,
    maxNumberOfSymbols: 32,
  });
  return hallados.filter((h) => h.isValid).map((h) => h.text);
}

/**
 * @param pdf whole file
 * @param paginas from 1
 * @returns what the bar codes on those pages say. @throws ErrorDominio `lectura.ilegible`
 */
export async function leerCodigos(pdf: Uint8Array, paginas: readonly number[]): Promise<string[]> {
  if (paginas.length === 0) return [];
  const { leidas } = await leerPaginas(pdf, { paginas, ppp: PPP });
  const salida: string[] = [];
  for (const { dibujo } of leidas) if (dibujo) salida.push(...(await leerCodigosDeImagen(dibujo.png)));
  return [...new Set(salida)];
}
