import { leerPaginas } from '#lectura';
import { abrirP12, agregarCampos, firmarPdf } from '#pades';
import { PDFDocument } from 'pdf-lib';
import { declarar, inscribir, mios, p12De, ultimos } from '../support/certificados';
import { rechazo } from '../support/mesa';
import { al, OficinaConToken, type Preparada } from '../support/oficina-con-token';
import { pdfMinimo } from '../support/pdf-minimo';

let de: OficinaConToken;
beforeAll(async () => {
  de = await OficinaConToken.abrir();
});
afterAll(() => de.cerrar());
beforeEach(() => de.poner());
afterEach(() => jest.restoreAllMocks());

const EN_2018 = { desde: '20180101040000Z', hasta: '20190101040000Z' };
const pedir = (d: { id: string; version?: number }): Promise<Preparada> =>
  de.director.acto(`/api/documentos/${d.id}/firma/preparar`, { modo: 'archivo', version: d.version ?? 1 });

describe('modo seguro: lo que se puede saber se dice antes de tomar número', () => {
  /** Refused, and not a trace of it: neither number, nor state, nor preparation. */
  async function nada(d: { id: string; version: number }): Promise<{ codigo: string; motivos: unknown }> {
    const antes = await ultimos(de.a);
    const { estado, codigo, motivos } = await rechazo(pedir(d));
    expect(estado).toBe(409);
    expect(await ultimos(de.a)).toEqual(antes);
    const { version } = d;
    expect(await de.ver(d.id)).toMatchObject({ estado: 'BORRADOR', cite: null, version });
    return { codigo, motivos };
  }
  const emitido = (vigencia: object): Buffer =>
    de.autoridad.emitirCertificado({ nombre: 'Quien Firma', ci: '1000002', ...vigencia });

  it('sin certificado inscrito, con uno que no sirve aún o ya no: no', async () => {
    const d = await de.carta();
    const falta = 'firma.sin-certificado-inscrito';
    expect(await nada(d)).toEqual({ codigo: 'firma.certificado', motivos: [falta] });
    await inscribir(de.director, emitido({ desde: '20180630040000Z', hasta: '20180710040000Z' }));
    expect((await nada(d)).motivos).toEqual(['firma.certificado-no-vigente', falta]);
    for (const c of (await mios(de.director)).certificados) await declarar(de.director, c.id);
    expect((await nada(d)).motivos).toEqual([
      'firma.certificado-no-vigente',
      'firma.certificado-revocado',
      falta,
    ]);
    await inscribir(de.director, emitido(EN_2018));
    await de.poner('2019-01-02T10:00:00');
    expect((await nada(d)).motivos).toEqual(['firma.certificado-vencido', falta]);
    await de.poner();
    expect(await pedir(d)).toMatchObject({ cite: expect.any(String) as string });
  });

  it.each(['previsto', 'cerrado'])(
    'lo que al firmarse queda %s: el modo seguro no lo cerraría',
    async (cierre) => {
      await de.personal.admin.acto('/api/tipos/carta', await tipo(cierre), 'PUT');
      const d = await de.carta();
      expect(await nada(d)).toEqual({
        codigo: 'firma.modo-seguro',
        motivos: ['firma.modo-seguro-no-cierra'],
      });
      // With the token it is signed, and closed.
      await de.conToken(d);
      await de.personal.admin.acto('/api/tipos/carta', await tipo('abierto'), 'PUT');
    },
  );
  const tipo = async (trasFirma: string): Promise<object> => {
    const todos = await de.personal.admin.leer<Record<string, unknown>[]>('/api/tipos');
    const { nombre, descripcion, ambito, firma, version } = todos.find((t) => t['clave'] === 'carta') ?? {};
    return { nombre, descripcion, ambito, firma, version, trasFirma };
  };

  it('un papel que solo admite firmas en sus lugares: con el token sí, en modo seguro no', async () => {
    const campos = ['Uno', 'Dos'].map((nombre, i) => ({
      ...{ nombre, pagina: 1, x: 60 + 200 * i, y: 60, ancho: 180, alto: 60 },
    }));
    const certificado = await firmarPdf(await agregarCampos(await pdfMinimo('Convenio'), campos), {
      ...{ campo: 'Uno', certificacion: 2, momento: al('2018-06-01T10:00:00') },
      credencial: abrirP12(de.autoridad.emitirP12({ nombre: 'Afuera', ci: '77', ...EN_2018 }), 'clave'),
    });
    const d = await subida(certificado);
    expect((await nada(d)).motivos).toEqual(['firma.modo-seguro-otro-lugar']);
    await de.conToken(d);
    expect((await de.ver(d.id)).estado).toBe('FIRMADO');
  });
  const subida = async (pdf: Uint8Array): Promise<{ id: string; version: number }> =>
    de.director.acto('/api/documentos', {
      ...{ tipo: 'carta', titulo: 'Convenio', firmantePuestoId: de.a.demo.puestos['director'] },
      contenido: { destinatario: { lineas: ['AGETIC'] }, referencia: 'Convenio' },
      papel: { archivoId: await de.director.subir('convenio.pdf', pdf) },
    });

  it('lo que pasa del tope de firma, o no volvería a entrar ya firmado: no, y dice cuánto pesa', async () => {
    const [d, otro] = [await de.carta(), await subida(await pdfMinimo('Grande'))];
    jest.replaceProperty(de.a.config, 'maxFirma', 700);
    for (const uno of [d, otro]) expect((await nada(uno)).motivos).toEqual(['firma.modo-seguro-grande']);
    jest.restoreAllMocks();
    jest.replaceProperty(de.a.config, 'maxSubida', 256 * 1024 + 100);
    expect((await nada(otro)).motivos).toEqual(['firma.modo-seguro-grande']);
  });

  it('quien ese día no ejerce el puesto: no', async () => {
    const d = await de.carta();
    await de.personal.designar({
      ...{ puesto: 'director', persona: 'tecnico', calidad: 'suplencia' },
      ...{ desde: '2018-06-30', hasta: '2018-06-30' },
    });
    await de.poner('2018-06-30T10:00:00');
    const antes = await ultimos(de.a);
    expect((await rechazo(pedir(d))).estado).toBeGreaterThanOrEqual(403);
    expect(await ultimos(de.a)).toEqual(antes);
  });
});

describe('modo seguro: otro programa firma el archivo entero', () => {
  beforeAll(async () => {
    await de.poner();
    await de.director.acto('/api/certificados', p12De(de.p12));
  });
  const entregado = async () => {
    const d = await de.carta();
    const p = await pedir(d);
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

  it('el QR va en la página, al lado del lugar de la firma: lleva a la página pública, y con el token no se repite', async () => {
    const leidosDe = async (id: string): Promise<readonly string[]> => {
      const { leidas } = await leerPaginas(await de.bytes(id), {
        paginas: [1],
        conTexto: false,
        conCodigos: true,
      });
      return leidas.flatMap((p) => p.codigos);
    };
    const { d, p, base } = await entregado();
    await recibir(d, p, await enJacobitus(base));
    const { verificacion } = await de.director.leer<{ verificacion: { qr: string } }>(
      `/api/documentos/${d.id}`,
    );
    expect(await leidosDe(d.id)).toEqual([verificacion.qr]);
    expect(base.toString('latin1')).toContain(`/URI (${verificacion.qr})`);
    const r = await fetch(`${de.a.origen}${new URL(verificacion.qr).pathname}`);
    expect([r.status, await r.text()]).toEqual([200, expect.stringContaining(p.cite)]);
    const otra = await de.carta();
    await pedir(otra);
    const { version } = await de.ver(otra.id);
    await de.conToken({ ...otra, version });
    expect(await leidosDe(otra.id)).toHaveLength(1);
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
