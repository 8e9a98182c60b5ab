import { ErrorDominio } from '#kernel';
import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { inspeccionarPdf } from './inspeccion';
import { renderSello } from './sello';

const corpus = join(__dirname, '../../../../shared/corpus/pdfs');
interface Caso {
  file: string;
  expected: 'stampable' | 'refuse-encrypted' | 'refuse-malformed' | 'either-but-clear-error';
  pages: number | null;
}
const casos: Caso[] = existsSync(corpus)
  ? (JSON.parse(readFileSync(join(corpus, 'cases.json'), 'utf8')) as Caso[])
  : [];

/** Pages, or the code of the refusal. Any other error is thrown on. */
async function mirar(bytes: Uint8Array): Promise<number | string> {
  try {
    return (await inspeccionarPdf(bytes)).paginas;
  } catch (error) {
    if (error instanceof ErrorDominio) return error.codigo;
    throw error;
  }
}

beforeAll(() => {
  // the PDF reader tells about every object it skips
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe('inspección de un PDF', () => {
  it('rechaza con su código lo vacío y lo que no es PDF', async () => {
    expect(await mirar(new Uint8Array())).toBe('pdf.vacio');
    expect(await mirar(Buffer.from('PK\u0003\u0004 un zip'))).toBe('pdf.no-es-pdf');
    expect(await mirar(Buffer.from('%PDF-1.7\n'))).toBe('pdf.danado');
  });

  it('lo que se agranda sin medida al abrirse se rehúsa sin abrirlo', async () => {
    const bomba = deflateSync(Buffer.alloc(80 * 1_024 * 1_024));
    const pdf = Buffer.concat([
      Buffer.from('%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n'),
      Buffer.from(
        `3 0 obj\n<</Type/ObjStm/N 9/First 9/Filter/FlateDecode/Length ${bomba.length}>>\nstream\n`,
      ),
      bomba,
      Buffer.from('\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n'),
    ]);
    expect(await mirar(pdf)).toBe('pdf.desmedido');
  });

  it('cuenta páginas y dice sus medidas', async () => {
    const sello = await renderSello({
      entidad: 'E',
      unidad: 'U',
      fecha: 'F',
      hora: 'H',
      codigo: 'C',
      nombre: 'N',
      prueba: true,
    });
    const vista = await inspeccionarPdf(sello.pdf);
    expect(vista).toMatchObject({ paginas: 1, firmado: false, cifrado: false, avisos: [] });
    expect(vista.tamanos[0]?.ancho).toBeCloseTo(sello.ancho, 1);
  });

  it('un archivo cortado en cualquier punto da páginas o un rechazo claro', async () => {
    const { pdf } = await renderSello({
      entidad: 'E',
      unidad: 'U',
      fecha: 'F',
      hora: 'H',
      codigo: 'C',
      nombre: 'N',
      prueba: true,
    });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: pdf.length }), fc.nat(255), async (corte, byte) => {
        const roto = pdf.slice(0, corte);
        if (corte > 10) roto[corte >> 1] = byte;
        expect(await mirar(roto)).toEqual(expect.anything());
      }),
      { numRuns: 60 },
    );
  });

  if (casos.length === 0) {
    it.skip('los archivos ajenos (falta la carpeta ../shared/corpus/pdfs)', () => undefined);
    return;
  }

  it.each(casos)('archivo ajeno $file: $expected', async ({ file, expected, pages }) => {
    const dicho = await mirar(readFileSync(join(corpus, file)));
    if (expected === 'stampable') expect(dicho).toBe(pages);
    else if (expected === 'refuse-encrypted') expect(dicho).toBe('pdf.cifrado');
    else if (expected === 'refuse-malformed') expect(dicho).toMatch(/^pdf\./);
    else expect(dicho).toEqual(expect.anything());
  });
});
