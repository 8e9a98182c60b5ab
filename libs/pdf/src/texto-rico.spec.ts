import fc from 'fast-check';
import sharp from 'sharp';
import { renderCarta } from './carta';
import { anchosDeImagen, textoPorPagina } from '../../../test/support/lector-pdf';
import { imagenParaPapel, type Imagen } from './imagenes';
import { aNodos, type Bloque } from './texto-rico';

const texto = (text: string, ...marcas: string[]): Bloque => ({
  type: 'text',
  text,
  marks: marcas.map((type) => ({ type })),
});
const en = (type: string, ...content: Bloque[]): Bloque => ({ type, content });

function escribir(
  cuerpo: Bloque,
  imagenes: Readonly<Record<string, Imagen>> = {},
): Promise<{ pdf: Uint8Array }> {
  return renderCarta({
    imagenes,
    tipo: 'carta',
    membrete: { entidad: 'Entidad', lineas: [], estilo: 'secretaria', pie: [] },
    cuerpo,
    firma: { cargo: ['DIRECTOR'] },
    fecha: new Date('2018-06-29T15:00:00Z'),
  });
}

describe('texto rico', () => {
  it('compone listas anidadas, tablas con fusión, citas, títulos y marcas', async () => {
    const item = (...c: Bloque[]): Bloque => en('listItem', ...c);
    const p = (t: string, ...m: string[]): Bloque => en('paragraph', texto(t, ...m));
    const cuerpo = en(
      'doc',
      { type: 'heading', attrs: { level: 2 }, content: [texto('Título')] },
      en('bulletList', item(p('uno'), en('orderedList', item(p('dos'))))),
      en(
        'table',
        en('tableRow', { type: 'tableHeader', attrs: { colspan: 2 }, content: [p('cabeza')] }),
        en(
          'tableRow',
          { type: 'tableCell', attrs: { rowspan: 2 }, content: [p('alta')] },
          en('tableCell', p('b')),
        ),
        en('tableRow', en('tableCell', p('c'))),
      ),
      en('blockquote', p('cita', 'bold', 'italic', 'underline', 'strike')),
      { type: 'horizontalRule' },
      { type: 'saltoDePagina' },
      en('paragraph', texto('tras'), { type: 'hardBreak' }, texto('salto')),
    );
    const hojas = await textoPorPagina((await escribir(cuerpo)).pdf);
    expect(hojas[0]).toMatch(/Título • uno 1\. dos cabeza b alta c cita/);
    expect(hojas[1]).toContain('tras salto');
  });

  it('una imagen va a su ancho, también dentro de un renglón o de una celda; la que falta se dice', async () => {
    const bytes = await sharp({ create: { width: 400, height: 200, channels: 3, background: '#a02' } })
      .png()
      .toBuffer();
    const imagen = await imagenParaPapel(bytes);
    const en80 = { type: 'image', attrs: { archivoId: '7', ancho: 50, alt: 'Plano «A»' } };
    const cuerpo = en(
      'doc',
      en80,
      en('paragraph', texto('antes '), en80, texto('después')),
      en('table', en('tableRow', en('tableCell', en80), en('tableCell', en('paragraph', texto('celda'))))),
      { type: 'image', attrs: { archivoId: '8' } },
    );
    const { pdf } = await escribir(cuerpo, { '7': imagen });
    expect((await textoPorPagina(pdf)).join(' ')).toMatch(/antes después celda .*\[imagen no disponible\]/);
    expect(await anchosDeImagen(pdf)).toEqual([230, 230, 109]);
  });

  it('una imagen muy alta cabe en su página', async () => {
    const bytes = await sharp({ create: { width: 100, height: 3000, channels: 3, background: '#03a' } })
      .jpeg()
      .toBuffer();
    const cuerpo = en('doc', { type: 'image', attrs: { archivoId: '7' } }, en('paragraph', texto('fin')));
    const { pdf } = await escribir(cuerpo, { '7': await imagenParaPapel(bytes) });
    expect(await anchosDeImagen(pdf)).toEqual([18]);
  });

  it('un nodo desconocido deja su texto', () => {
    expect(aNodos(en('doc', en('inventado', en('otro', texto('queda')))))).toEqual([
      { k: 'p', a: 'justify', x: [{ s: 'queda' }] },
    ]);
  });

  it('ningún documento, por raro que sea, impide componer la carta', async () => {
    const tipos = [
      'paragraph',
      'heading',
      'bulletList',
      'orderedList',
      'listItem',
      'table',
      'tableRow',
      'raro',
    ];
    const { nodo } = fc.letrec<{ nodo: Bloque }>((atar) => ({
      nodo: fc.oneof(
        { maxDepth: 5 },
        fc.record({ type: fc.constant('text'), text: fc.string({ unit: 'grapheme', maxLength: 12 }) }),
        fc.record({
          type: fc.constantFrom(
            ...tipos,
            'tableCell',
            'tableHeader',
            'blockquote',
            'saltoDePagina',
            'hardBreak',
          ),
          attrs: fc.record({
            colspan: fc.integer(),
            rowspan: fc.integer(),
            level: fc.integer(),
            start: fc.integer(),
          }),
          content: fc.array(atar('nodo'), { maxLength: 4 }),
        }),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(fc.array(nodo, { maxLength: 5 }), async (content) => {
        expect((await escribir({ type: 'doc', content })).pdf.length).toBeGreaterThan(1000);
      }),
      { numRuns: 60 },
    );
  });

  it('una celda que se extiende bajo otra que ya ocupa su lugar no impide componer la tabla', async () => {
    const celda = (colspan: number, rowspan: number): Bloque => ({
      ...en('tableCell', en('paragraph', texto('x'))),
      attrs: { colspan, rowspan },
    });
    const filas = [[celda(1, 1), celda(1, 3)], [celda(2, 2), celda(1, 1)], [celda(5, 9)]].map((f) =>
      en('tableRow', ...f),
    );
    expect((await escribir(en('doc', en('table', ...filas)))).pdf.length).toBeGreaterThan(1000);
  });
});
