import { readFile } from 'node:fs/promises';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

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

/** A picture as pixels, four bytes each (red, green, blue, opacity), by rows. */
export interface Pixeles {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/**
 * @param imagen a picture file, or its pixels
 * @returns what its bar codes say (QR, Code 128, EAN…), however many there are
 */
export async function leerCodigosDeImagen(imagen: Uint8Array | Pixeles): Promise<string[]> {
  await preparar();
  const hallados = await readBarcodes(
    imagen instanceof Uint8Array ? new Uint8Array(imagen) : comoImagen(imagen),
    {
      formats: ['QRCode', 'Code128', 'Code39', 'EAN13', 'EAN8', 'DataMatrix'],
      tryHarder: true,
      maxNumberOfSymbols: 32,
    },
  );
  return hallados.filter((h) => h.isValid).map((h) => h.text);
}

/** Its reader knows a browser's ImageData. */
function comoImagen({ data, width, height }: Pixeles): Parameters<typeof readBarcodes>[0] {
  const imagen = {
    data: new Uint8ClampedArray(data.buffer, data.byteOffset, data.byteLength),
    width,
    height,
  };
  return imagen as Parameters<typeof readBarcodes>[0];
}
