import { deflateSync } from 'node:zlib';
import { exigirMedida } from './medida';

const PEQUENO = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>'];
const flujo = (claves: string, datos: Buffer): string =>
  `<<${claves}/Length ${datos.length}>>\nstream\n${datos.toString('latin1')}\nendstream`;

/** Objects from 1, without references: only what is looked at before. */
const archivo = (...objetos: string[]): Buffer =>
  Buffer.from(
    `%PDF-1.7\n${objetos.map((o, i) => `${i + 1} 0 obj\n${o}\nendobj\n`).join('')}startxref\n9\n%%EOF\n`,
    'latin1',
  );

const dicho = (pdf: Buffer): string => {
  try {
    exigirMedida(pdf);
    return 'pasa';
  } catch (error) {
    return (error as { codigo?: string }).codigo ?? String(error);
  }
};

describe('lo que puede medir un PDF antes de abrirse', () => {
  const bomba = deflateSync(Buffer.alloc(80 * 1_024 * 1_024), { level: 9 });
  const FLATE = '/Filter/FlateDecode';

  it('lo que se agranda al abrirse se rehúsa, escriba como escriba su clase', () => {
    for (const tipo of ['/Type/ObjStm', '/Type /Obj#53tm', '/Type/XRef/Size 9/W[1 2 1]', '/Type 2 0 R'])
      expect([tipo, dicho(archivo(flujo(`${tipo}${FLATE}`, bomba)))]).toEqual([tipo, 'pdf.desmedido']);
  });

  it('también por dos filtros seguidos', () => {
    const doble = flujo('/Type/ObjStm/Filter[/FlateDecode/FlateDecode]', deflateSync(bomba, { level: 9 }));
    expect(doble.length).toBeLessThan(2_000);
    expect(dicho(archivo(doble))).toBe('pdf.desmedido');
  });

  it('una imagen grande no es estructura, y nadie la abre', () => {
    expect(dicho(archivo(...PEQUENO, flujo(`/Type/XObject/Subtype/Image${FLATE}`, bomba)))).toBe('pasa');
  });

  it('la cuenta de referencias se cree hasta donde hay bytes', () => {
    const referencias = (size: number, bytes: number): string =>
      dicho(archivo(flujo(`/Type/XRef/Size ${size}/W[1 2 1]${FLATE}`, deflateSync(Buffer.alloc(bytes)))));
    expect(referencias(10, 40)).toBe('pasa');
    expect(referencias(12, 40)).toBe('pasa');
    expect(referencias(300_000, 1_200_000)).toBe('pasa');
    expect(referencias(300_000_000, 40)).toBe('pdf.desmedido');
  });

  it('miles de revisiones o millones de objetos se rehúsan sin leerlos', () => {
    expect(dicho(Buffer.from(`%PDF-1.7\n${'startxref\n9\n%%EOF\n'.repeat(5_000)}`))).toBe('pdf.desmedido');
    expect(dicho(Buffer.from(`%PDF-1.7\n${'1 0 obj<<>>endobj\n'.repeat(1_000_001)}`))).toBe('pdf.desmedido');
    expect(dicho(archivo(...PEQUENO))).toBe('pasa');
  });

  it('lo que no se puede leer se deja a quien lo abra', () => {
    expect(dicho(archivo(flujo(`/Type/ObjStm${FLATE}`, Buffer.from('no es deflate'))))).toBe('pasa');
    expect(dicho(archivo('<</Type/ObjStm'))).toBe('pasa');
    expect(dicho(Buffer.from('no es un PDF'))).toBe('pasa');
  });
});
