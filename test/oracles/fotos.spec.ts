import { imagenAPdf, inspeccionarPdf } from '#pdf';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { ejecutar } from '../support/programas';

type Color = [number, number, number];
interface Cuadro {
  readonly ancho: number;
  readonly alto: number;
  /** colour at a part of the page, 0 to 1 from its upper left */
  readonly en: (x: number, y: number) => Color;
}

/** A page of a PDF, in colour, as poppler draws it. */
async function ver(pdf: Uint8Array, pagina = 1): Promise<Cuadro> {
  const dir = await mkdtemp(join(tmpdir(), 'hr-foto-'));
  try {
    await writeFile(join(dir, 'f.pdf'), pdf);
    const p = String(pagina);
    const orden = ['-r', '36', '-png', '-f', p, '-l', p, '-singlefile', join(dir, 'f.pdf'), join(dir, 'p')];
    const { codigo, texto } = await ejecutar('pdftoppm', orden);
    if (codigo !== 0) throw new Error(texto);
    const { data, info } = await sharp(await readFile(join(dir, 'p.png')))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const en = (x: number, y: number): Color => {
      const i =
        (Math.floor(y * (info.height - 1)) * info.width + Math.floor(x * (info.width - 1))) * info.channels;
      return [data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0];
    };
    return { ancho: info.width, alto: info.height, en };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

const cerca = (a: Color, b: Color, margen = 45): boolean =>
  a.every((c, i) => Math.abs(c - (b[i] ?? 0)) < margen);
const ROJO: Color = [210, 30, 30];
const VERDE: Color = [30, 140, 60];

/** Lying 80 x 40, white, with a red square at its own upper left. */
async function conEsquinaRoja(orientacion: number): Promise<Buffer> {
  const roja = await sharp({
    create: { width: 20, height: 20, channels: 3, background: { r: 210, g: 30, b: 30 } },
  })
    .png()
    .toBuffer();
  const base = sharp({ create: { width: 80, height: 40, channels: 3, background: 'white' } }).composite([
    { input: roja, left: 0, top: 0 },
  ]);
  const jpeg = await base
    .withMetadata({ orientation: orientacion || 3 })
    .jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
    .toBuffer();
  // what some cameras write, and no library will
  return orientacion === 0 ? sinOrientacion(jpeg) : jpeg;
}

/** Overwrites the value of the EXIF tag 0x0112 with zero, in either byte order. */
function sinOrientacion(jpeg: Buffer): Buffer {
  const copia = Buffer.from(jpeg);
  for (const [marca, valor] of [
    [Buffer.from([0x12, 0x01, 0x03, 0x00]), 8],
    [Buffer.from([0x01, 0x12, 0x00, 0x03]), 8],
  ] as const) {
    const i = copia.indexOf(marca);
    if (i >= 0) copia.fill(0, i + valor, i + valor + 4);
  }
  if (copia.equals(jpeg)) throw new Error('no se halló la etiqueta de orientación');
  return copia;
}

/** Where the corner that is stored upper left must be seen: part of the page. */
const ESQUINA: Record<number, [number, number]> = {
  0: [0, 0],
  1: [0, 0],
  2: [1, 0],
  3: [1, 1],
  4: [0, 1],
  5: [0, 0],
  6: [1, 0],
  7: [1, 1],
  8: [0, 1],
};

describe('P17: la foto de un teléfono queda derecha', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8])('P17: orientación EXIF %s', async (orientacion) => {
    const { pdf, paginas } = await imagenAPdf(await conEsquinaRoja(orientacion));
    expect(paginas).toBe(1);
    const cuadro = await ver(pdf);
    expect(cuadro.alto > cuadro.ancho).toBe(orientacion >= 5);
    const [x, y] = ESQUINA[orientacion] ?? [0, 0];
    const dentro = (v: number): number => 0.06 + v * 0.88;
    expect(cerca(cuadro.en(dentro(x), dentro(y)), ROJO)).toBe(true);
    expect(cerca(cuadro.en(dentro(1 - x), dentro(1 - y)), [255, 255, 255])).toBe(true);
  });
});

describe('P18: una imagen CMYK sale con sus colores', () => {
  it.each([
    ['rojo', ROJO],
    ['verde', VERDE],
    ['blanco', [255, 255, 255] as Color],
    ['negro', [20, 20, 20] as Color],
  ])('P18: %s, ni en negativo ni ausente', async (_, [r, g, b]) => {
    const cmyk = await sharp({ create: { width: 60, height: 60, channels: 3, background: { r, g, b } } })
      .toColourspace('cmyk')
      .jpeg({ quality: 95 })
      .toBuffer();
    expect((await sharp(cmyk).metadata()).space).toBe('cmyk');
    const color = (await ver((await imagenAPdf(cmyk)).pdf)).en(0.5, 0.5);
    expect({ color, cerca: cerca(color, [r, g, b], 60) }).toEqual({ color, cerca: true });
  });
});

describe('escaneos en imagen', () => {
  it('un TIFF de tres páginas da tres páginas, en su orden y con su tamaño de papel', async () => {
    const colores: Color[] = [ROJO, VERDE, [40, 40, 200]];
    const hojas = await Promise.all(
      colores.map(([r, g, b]) =>
        sharp({ create: { width: 850, height: 1100, channels: 3, background: { r, g, b } } })
          .png()
          .toBuffer(),
      ),
    );
    const tiff = await sharp(hojas, { join: { animated: true } })
      .withMetadata({ density: 100 })
      .tiff({ compression: 'lzw' })
      .toBuffer();
    const { pdf, paginas } = await imagenAPdf(tiff);
    expect(paginas).toBe(3);
    const { tamanos } = await inspeccionarPdf(pdf);
    expect(tamanos.map((t) => [Math.round(t.ancho), Math.round(t.alto)])).toEqual([
      [612, 792],
      [612, 792],
      [612, 792],
    ]);
    for (const [i, color] of colores.entries())
      expect(cerca((await ver(pdf, i + 1)).en(0.5, 0.5), color)).toBe(true);
  });

  it('P14: un fax de 24 000 x 14 000 puntos entra y su página se puede dibujar', async () => {
    const fax = await sharp({
      create: { width: 24_000, height: 14_000, channels: 3, background: 'white' },
      limitInputPixels: false,
    })
      .toColourspace('b-w')
      .tiff({ compression: 'ccittfax4', bitdepth: 1 })
      .toBuffer();
    const { pdf } = await imagenAPdf(fax);
    const { tamanos } = await inspeccionarPdf(pdf);
    expect(Math.max(tamanos[0]?.ancho ?? 0, tamanos[0]?.alto ?? 0)).toBeLessThanOrEqual(14_400);
    expect((await ver(pdf)).ancho).toBeGreaterThan(0);
  });
});
