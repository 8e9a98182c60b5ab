import { estamparSinFirma, tamanoDePagina, ubicarSello } from '#pades';
import { MEDIDA_DE_SELLO } from '#pdf';
import { PDFDocument, PDFName, PDFNumber, StandardFonts } from 'pdf-lib';
import { diferencia, pintar, type Pintura } from './jueces';
import { sello } from './papeles';

/** One page per size, with a line of text; each turned as asked. */
async function papel(...paginas: { ancho: number; alto: number; giro?: number }[]): Promise<Uint8Array> {
  const doc = await PDFDocument.create();
  const letra = await doc.embedFont(StandardFonts.Helvetica);
  for (const { ancho, alto, giro = 0 } of paginas) {
    const p = doc.addPage([ancho, alto]);
    p.node.set(PDFName.of('Rotate'), PDFNumber.of(giro));
    p.drawText('Nota', { x: ancho / 2, y: alto / 2, size: 12, font: letra });
  }
  return doc.save();
}

/** Stamps a page at its upper right, and says where the ink came: distances from the seen edges, points. */
async function sellar(pdf: Uint8Array, pagina = 1) {
  const visto = await tamanoDePagina(pdf, pagina);
  const caja = ubicarSello(visto, MEDIDA_DE_SELLO, 'superior-derecha');
  const sellado = await estamparSinFirma(pdf, { pagina, ...caja }, await sello());
  const [antes, despues] = [await pintar(pdf, pagina), await pintar(sellado, pagina)];
  const tinta = antes && despues && diferencia(antes, despues);
  if (!antes || !tinta) throw new Error('no se ve el sello');
  return {
    derecha: antes.ancho - tinta.x - tinta.ancho,
    arriba: antes.alto - tinta.y - tinta.alto,
    ancho: tinta.ancho,
    alto: tinta.alto,
    sellado,
    previsto: {
      derecha: visto.ancho - caja.x - caja.ancho,
      arriba: visto.alto - caja.y - caja.alto,
      ancho: caja.ancho,
    },
  };
}

const MM = 72 / 25.4;

describe('el sello en su sitio', () => {
  // Of a turn that is not of whole quarters readers take no heed.
  it.each([90, 180, 270, 45, 100])(
    'P01: en una página girada %s grados queda derecho, en la misma esquina y del mismo tamaño',
    async (giro) => {
      const acostada = giro === 90 || giro === 270;
      // the page as people see it is the same in both
      const recta = await sellar(await papel({ ancho: 612, alto: 792 }));
      const girada = await sellar(
        await papel({ ancho: acostada ? 792 : 612, alto: acostada ? 612 : 792, giro }),
      );
      for (const lado of ['derecha', 'arriba', 'ancho', 'alto'] as const)
        expect(Math.abs(girada[lado] - recta[lado])).toBeLessThanOrEqual(2);
      const [a, b] = [await pintar(recta.sellado, 1, 144), await pintar(girada.sellado, 1, 144)];
      // upright: the same picture in that corner; one turned upside down differs in a quarter of its points
      expect(distintos(recorte(a), recorte(b))).toBeLessThan(0.06);
      expect(distintos(recorte(a), recorte(b).toReversed())).toBeGreaterThan(0.12);
    },
  );

  it('P02: con páginas de tamaños distintos se mide la suya, también en la última y menor', async () => {
    const pdf = await papel({ ancho: 595, alto: 842 }, { ancho: 612, alto: 936 }, { ancho: 360, alto: 240 });
    for (const pagina of [1, 2, 3]) {
      const s = await sellar(pdf, pagina);
      expect(Math.abs(s.derecha - s.previsto.derecha)).toBeLessThanOrEqual(2);
      expect(Math.abs(s.arriba - s.previsto.arriba)).toBeLessThanOrEqual(2);
      expect(Math.abs(s.ancho - s.previsto.ancho)).toBeLessThanOrEqual(3);
    }
  });

  it.each([
    ['un plano de 120 cm', 4444, 2592],
    ['un A0', 2384, 3370],
    ['una página de tres metros', 8504, 4000],
  ])('P14: en %s el sello conserva su tamaño en milímetros y se lee', async (_, ancho, alto) => {
    const s = await sellar(await papel({ ancho, alto }));
    expect(s.ancho / MM).toBeGreaterThan(59);
    expect(s.alto / MM).toBeGreaterThan(29);
  });
});

/** The corner of the stamp alone, so that the text of the page does not count. */
function recorte(p: Pintura | null): Uint8Array {
  if (!p) throw new Error('no se ve la página');
  const [ancho, alto] = [420, 240];
  const puntos = new Uint8Array(ancho * alto);
  for (let y = 0; y < alto; y++)
    puntos.set(p.puntos.subarray(y * p.ancho + p.ancho - ancho, y * p.ancho + p.ancho), y * ancho);
  return puntos;
}

/** Part of the points that are ink in one and paper in the other; edges, which are grey, do not count. */
function distintos(a: Uint8Array, b: Uint8Array): number {
  return a.filter((v, i) => Math.abs(v - (b[i] ?? 0)) > 120).length / a.length;
}
