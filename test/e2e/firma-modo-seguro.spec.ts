import { abrirP12, firmarPdf } from '#pades';
import { PDFDocument } from 'pdf-lib';
import { rechazo } from '../support/mesa';
import { al, OficinaConToken, type Preparada } from '../support/oficina-con-token';
import { pdfMinimo } from '../support/pdf-minimo';

let de: OficinaConToken;
beforeAll(async () => {
  de = await OficinaConToken.abrir();
});
afterAll(() => de.cerrar());
beforeEach(() => de.poner());

describe('modo seguro: otro programa firma el archivo entero', () => {
  const entregado = async () => {
    const d = await de.carta();
    const orden = { modo: 'archivo', version: d.version };
    const p = await de.director.acto<Preparada>(`/api/documentos/${d.id}/firma/preparar`, orden);
    const base = Buffer.from(await de.director.bytes(`/api/documentos/${d.id}/firma/preparadas/${p.id}/pdf`));
    return { d, p, base };
  };
  const recibir = async (d: { id: string }, p: Preparada, pdf: Uint8Array): Promise<{ cite: string }> =>
    de.director.acto(`/api/documentos/${d.id}/firma/modo-seguro`, {
      preparadaId: p.id,
      archivoId: await de.director.subir('firmado.pdf', pdf),
    });
  const enJacobitus = async (base: Buffer): Promise<Buffer> => {
    const { datos } = await de.token.pedir<{ pdfs_firmados: { id: string; pdf_firmado: string }[] }>(
      'token/firmar_modo_seguro',
      { pdfs: [{ id: '1', pdf: base.toString('base64') }] },
    );
    return Buffer.from(datos?.pdfs_firmados[0]?.pdf_firmado ?? '', 'base64');
  };

  it('lo que vuelve se acepta: lo entregado es su prefijo exacto y agrega una sola firma', async () => {
    const { d, p, base } = await entregado();
    const firmado = await enJacobitus(base);
    expect(await recibir(d, p, firmado)).toMatchObject({ cite: p.cite });
    const pdf = await de.bytes(d.id);
    expect(pdf.equals(firmado)).toBe(true);
    expect(pdf.subarray(0, base.length).equals(base)).toBe(true);
    expect((await de.unicaFirma(pdf)).integridad).toBe('INTEGRA');
  });

  it('sin firma, con otro contenido, con dos firmas, con otra hora o de otra persona: no', async () => {
    const { d, p, base } = await entregado();
    const firmado = await enJacobitus(base);
    const tocado = Buffer.from(firmado);
    tocado.write('%', 40, 'latin1');
    const con = async (pdf: Uint8Array, p12DeOtro = de.p12, momento = de.a.reloj.ahora()): Promise<Buffer> =>
      firmarPdf(pdf, {
        campo: { nombre: 'Otra', pagina: 1, x: 0, y: 0, ancho: 0, alto: 0 },
        ...{ momento, credencial: abrirP12(p12DeOtro, 'clave') },
      });
    const ajeno = de.autoridad.emitirP12({
      nombre: 'Otro',
      ci: '7',
      desde: '20180101000000Z',
      hasta: '20190101000000Z',
    });
    const casos: [Uint8Array, string][] = [
      [base, 'firma.autoverificacion'],
      [tocado, 'firma.no-es-lo-entregado'],
      [await dosVeces(base), 'firma.autoverificacion'],
      [await con(base, ajeno), 'firma.certificado'],
      [await con(base, de.p12, al('2018-06-29T10:30:00')), 'firma.hora'],
      [await con(base, de.p12, al('2018-06-28T10:00:00')), 'firma.hora'],
      [await con(await conNota(base)), 'firma.trae-cambios'],
    ];
    for (const [pdf, codigo] of casos) {
      expect((await rechazo(recibir(d, p, pdf))).codigo).toBe(codigo);
      await de.exigirSinFirmar(d.id, p.cite);
    }
    await recibir(d, p, firmado);
    expect((await de.ver(d.id)).estado).toBe('FIRMADO');
  });

  /** Two signatures in the place of one. */
  async function dosVeces(base: Buffer): Promise<Buffer> {
    const credencial = abrirP12(de.p12, 'clave');
    let pdf: Buffer = base;
    for (const nombre of ['Una', 'Dos'])
      pdf = await firmarPdf(pdf, {
        campo: { nombre, pagina: 1, x: 0, y: 0, ancho: 0, alto: 0 },
        ...{ momento: de.a.reloj.ahora(), credencial },
      });
    return pdf;
  }

  /** The same paper with something else drawn on it, appended before the signature. */
  async function conNota(base: Buffer): Promise<Uint8Array> {
    const doc = await PDFDocument.load(base, { forIncrementalUpdate: true, updateMetadata: false });
    doc.getPage(0).drawText('agregado', { x: 50, y: 50 });
    const enFlujo = !/\nxref\n/.test(base.toString('latin1').slice(-4_000));
    return doc.save({ useObjectStreams: enFlujo, updateFieldAppearances: false });
  }

  it('con una preparación de token no se recibe un archivo, y al revés', async () => {
    const { d, p } = await entregado();
    const cruzada = { ...p, documento: d.id, alias: '' };
    const firma = { tipo: 'firma', valor: 'AAAA', certificado: 'AAAA' };
    expect((await rechazo(de.completar(cruzada, firma))).estado).toBe(404);
    const otra = await de.preparar(await de.carta());
    const noEs = await rechazo(recibir({ id: otra.documento }, otra, await pdfMinimo('hoja')));
    expect([noEs.estado, noEs.codigo]).toEqual([404, 'documentos.firma-preparada.no-encontrada']);
  });
});
