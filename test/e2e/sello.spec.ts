import { ALMACEN, type AlmacenDeObjetos } from '#almacen';
import { SelloDeMesa } from '#firmas';
import { ErrorDominio } from '#kernel';
import { leerPaginas } from '#lectura';
import { agregarCampos, cajasDeFirma, verificarPdf } from '#pades';
import { degrees, PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { setTimeout as esperar } from 'node:timers/promises';
import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { escribirNotaDeAgetic } from '../../apps/cli/src/hilo/agetic';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { enPaso, Mesa, rechazo, type Alta as AltaDeMesa } from '../support/mesa';
import { casosDelCorpus, leerDelCorpus } from '../oracles/corpus';
import { pdfMinimo } from '../support/pdf-minimo';

let prueba: AplicacionDePrueba;
let recepcion: Escritorio;
beforeAll(async () => {
  prueba = await iniciarAplicacion();
  recepcion = await prueba.escritorio('recepcion');
});
afterAll(() => prueba.cerrar());

interface Alta {
  readonly hoja: { readonly gestion: number; readonly id: string };
  readonly documentoId: string;
  readonly recepcionId: string;
}
interface Estado {
  readonly estado: string;
  readonly detalle: string | null;
}

const registrar = async (pdf: Uint8Array): Promise<Alta> =>
  recepcion.acto<Alta>('/api/hojas/externas', {
    procedencia: 'AGETIC',
    remitente: 'Director General Ejecutivo',
    referencia: 'Plazos',
    fojas: 1,
    archivoId: await recepcion.subir('nota.pdf', pdf),
  });

async function hasta(a: Alta, estados: readonly string[]): Promise<Estado> {
  for (let i = 0; i < 800; i++) {
    const e = await recepcion.leer<Estado>(`/api/recepciones/${a.hoja.gestion}/${a.recepcionId}`);
    if (estados.includes(e.estado)) return e;
    await esperar(50);
  }
  throw new Error('el sello no llegó a ningún estado esperado');
}

describe('sello de recepción', () => {
  it('sobre una nota firmada es a su vez una firma, y la anterior sigue íntegra', async () => {
    const nota = await escribirNotaDeAgetic();
    const a = await registrar(nota);
    await hasta(a, ['sellado']);
    const sellada = await recepcion.bytes(`/api/documentos/${a.documentoId}/pdf`);
    expect(Buffer.from(sellada).subarray(0, nota.length).equals(Buffer.from(nota))).toBe(true);
    const informe = await verificarPdf(sellada);
    expect(informe.firmas.map((f) => f.integridad)).toEqual(['INTEGRA', 'INTEGRA']);
  });

  it('los bytes que entraron se conservan como llegaron, en su revisión', async () => {
    const nota = await pdfMinimo('Nota sin firma');
    const a = await registrar(nota);
    await hasta(a, ['sellado']);
    const primera = await recepcion.bytes(`/api/documentos/${a.documentoId}/pdf?revision=1`);
    expect(Buffer.from(primera).equals(Buffer.from(nota))).toBe(true);
  });

  it('con el almacén caído la nota queda recibida, el sello dice su causa, y al reintentar se sella', async () => {
    const almacen = prueba.app.get<AlmacenDeObjetos>(ALMACEN);
    const nota = await pdfMinimo('Nota con almacén caído');
    const archivoId = await recepcion.subir('nota.pdf', nota);
    const caida = jest
      .spyOn(almacen, 'poner')
      .mockRejectedValue(
        new ErrorDominio('almacen.no-disponible', 'no-disponible', 'El almacén de archivos no responde.'),
      );
    const a = await recepcion.acto<Alta>('/api/hojas/externas', {
      procedencia: 'X',
      remitente: 'Y',
      referencia: 'Z',
      fojas: 1,
      archivoId,
    });
    expect(await hasta(a, ['fallido'])).toMatchObject({ detalle: 'El almacén de archivos no responde.' });
    caida.mockRestore();
    await recepcion.acto(`/api/recepciones/${a.hoja.gestion}/${a.recepcionId}/sello`, {});
    expect((await hasta(a, ['sellado'])).detalle).toBeNull();
  });

  it('la constancia se imprime para cualquier recepción con documento', async () => {
    const a = await registrar(await pdfMinimo('Nota con constancia'));
    const pdf = await recepcion.bytes(`/api/recepciones/${a.hoja.gestion}/${a.recepcionId}/constancia.pdf`);
    expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

interface Caja {
  readonly x: number;
  readonly y: number;
  readonly ancho: number;
  readonly alto: number;
}
const seTocan = (a: Caja, b: Caja): boolean =>
  a.x < b.x + b.ancho && b.x < a.x + a.ancho && a.y < b.y + b.alto && b.y < a.y + a.alto;

describe('segundo sello en el mismo papel', () => {
  const ESQUINA = { esquina: 'superior-derecha' };

  /** Registered with a stamp in a corner, sent to the Secretaría, and received there with a stamp in the same corner. */
  async function dosSellos(): Promise<AltaDeMesa> {
    const mesa = new Mesa(prueba, recepcion);
    const a = await mesa.registrar({ sello: ESQUINA });
    await hasta(a, ['sellado']);
    const paso = await mesa.derivada(a, 'secretario');
    const secretaria = await prueba.escritorio('secretaria');
    const { recepcionId } = await secretaria.acto<{ recepcionId: string }>(enPaso(a, paso, 'recibir'), {
      sello: { documentoId: a.documentoId, ...ESQUINA },
    });
    await hasta({ ...a, recepcionId }, ['sellado']);
    return a;
  }

  const lugares = async (a: AltaDeMesa): Promise<Caja[]> => {
    const filas: { sello_caja: Caja }[] = await prueba.base.dataSource.query(
      'SELECT sello_caja FROM hojas.recepciones WHERE documento_id = $1 ORDER BY id',
      [a.documentoId],
    );
    return filas.map((f) => f.sello_caja);
  };

  it('con sello electrónico va en un lugar libre, y ambos se ven enteros', async () => {
    const a = await dosSellos();
    const cajas = await cajasDeFirma(await recepcion.bytes(`/api/documentos/${a.documentoId}/pdf`), 1);
    expect(cajas).toHaveLength(2);
    const [uno, dos] = cajas as unknown as [Caja, Caja];
    expect(seTocan(uno, dos)).toBe(false);
    expect(uno.y).toBeGreaterThan(dos.y);
  });

  it('dibujado en la página, sin firma, tampoco cae sobre el anterior', async () => {
    const sinLlave = jest.spyOn(prueba.app.get(SelloDeMesa), 'para').mockResolvedValue(null);
    const a = await dosSellos();
    sinLlave.mockRestore();
    const cajas = await lugares(a);
    expect(cajas).toHaveLength(2);
    const [uno, dos] = cajas as unknown as [Caja, Caja];
    expect(seTocan(uno, dos)).toBe(false);
  });

  it('quien no es ventanilla ni secretaría recibe, y no sella', async () => {
    const mesa = new Mesa(prueba, recepcion);
    const a = await mesa.registrar();
    const paso = await mesa.derivada(a, 'tecnico');
    const tecnico = await prueba.escritorio('tecnico');
    const vista = await tecnico.leer<{ misPasos: { puedeSellar: boolean }[] }>(
      `/api/hojas/${a.hoja.gestion}/${a.hoja.id}`,
    );
    expect(vista.misPasos.map((p) => p.puedeSellar)).toEqual([false]);
    const no = await rechazo(
      tecnico.acto(enPaso(a, paso, 'recibir'), { sello: { documentoId: a.documentoId, ...ESQUINA } }),
    );
    expect(no).toMatchObject({ estado: 409, codigo: 'hojas.recibir' });
    expect(no.message).toContain('El sello de recepción lo pone la ventanilla o la secretaría');
    await tecnico.acto(enPaso(a, paso, 'recibir'), {});
  });
});

const conCorpus = casosDelCorpus('pdfs', 'cases.json') ? describe : describe.skip;

conCorpus('lo que el papel no admite termina, y no se repite', () => {
  it.each([
    ['signed', 'pyhanko-certified-with-indirect-refs-in-dir.pdf', /cerrado por una firma anterior/],
    ['pdfs', 'pdfjs-poppler-67295-0.pdf', /está dañado/],
  ])('%s/%s queda como llegó, con su constancia y su causa', async (carpeta, archivo, causa) => {
    const pdf = leerDelCorpus(carpeta, archivo);
    const a = await registrar(pdf);
    const { detalle } = await hasta(a, ['constancia', 'sellado', 'fallido']);
    expect(detalle).toMatch(causa);
    expect(detalle).toMatch(/con su constancia/);
    const bytes = await recepcion.bytes(`/api/documentos/${a.documentoId}/pdf`);
    expect(Buffer.from(bytes).equals(pdf)).toBe(true);
    const tareas: unknown[] = await prueba.base.dataSource.query(
      `SELECT 1 FROM graphile_worker._private_jobs WHERE payload->>'recepcionId' = $1 AND last_error IS NOT NULL`,
      [a.recepcionId],
    );
    expect(tareas).toEqual([]);
  });
});

describe('la vista previa es el papel sellado', () => {
  async function girada(grados: number): Promise<Uint8Array> {
    const doc = await PDFDocument.load(await pdfMinimo(`Girada ${grados}`));
    doc.getPage(0).setRotation(degrees(grados));
    return doc.save();
  }

  /** A page with something in the corner that is asked for. */
  const papeles: [string, () => Promise<Uint8Array>][] = [
    ['una nota sin firmas', () => pdfMinimo('Vista')],
    ['una nota firmada', escribirNotaDeAgetic],
    ['P01: una página girada 90°', () => girada(90)],
    ['P01: una página girada 270°', () => girada(270)],
    [
      'un papel que guarda sitio para el sello',
      async () =>
        agregarCampos(await pdfMinimo('Con sitio'), [
          { nombre: 'Recepcion1', pagina: 1, x: 60, y: 300, ancho: 190, alto: 90 },
        ]),
    ],
    [
      'un papel con una firma por poner en esa esquina',
      async () =>
        agregarCampos(await pdfMinimo('Con firma'), [
          { nombre: 'Firma1', pagina: 1, x: 400, y: 680, ancho: 190, alto: 90 },
        ]),
    ],
  ];

  /** Where the picture has what the bare page has not: left, top, right and bottom, in parts of 1,000 of the page. */
  async function loNuevo(png: Uint8Array, sin: Uint8Array): Promise<number[]> {
    const { width = 0, height = 0 } = await sharp(sin).metadata();
    const crudo = (x: Uint8Array) =>
      sharp(x).resize(width, height, { fit: 'fill' }).greyscale().raw().toBuffer();
    const [a, b] = [await crudo(png), await crudo(sin)];
    const puntos = [...a.keys()].filter((i) => Math.abs((a[i] ?? 0) - (b[i] ?? 0)) > 90);
    const xs = puntos.map((i) => i % width);
    const ys = puntos.map((i) => Math.floor(i / width));
    const orden = (v: number[], total: number) => v.sort((x, y) => x - y).map((n) => (n * 1000) / total);
    const [x, y] = [orden(xs, width), orden(ys, height)];
    return [x.at(0), y.at(0), x.at(-1), y.at(-1)].map((n) => n ?? -1);
  }
  const primeraPagina = async (pdf: Uint8Array): Promise<Uint8Array> =>
    (await leerPaginas(pdf, { paginas: [1], ppp: 110, ladoMaximo: 2200 })).leidas[0]?.dibujo?.png ??
    new Uint8Array();

  it.each(papeles)('%s: el sello cae donde se vio', async (_, hacer) => {
    const pdf = await hacer();
    const archivoId = await recepcion.subir('nota.pdf', pdf);
    const vista = await recepcion.bytes(
      `/api/archivos/${archivoId}/sello-previsto.png?esquina=superior-derecha`,
    );
    const a = await recepcion.acto<Alta>('/api/hojas/externas', {
      ...{ procedencia: 'AGETIC', remitente: 'Director', referencia: 'Vista', fojas: 1, archivoId },
      sello: { esquina: 'superior-derecha' },
    });
    await hasta(a, ['sellado']);
    const sellada = await primeraPagina(await recepcion.bytes(`/api/documentos/${a.documentoId}/pdf`));
    const sin = await primeraPagina(pdf);
    const [visto, puesto] = [await loNuevo(vista, sin), await loNuevo(sellada, sin)];
    visto.forEach((n, i) => expect(Math.abs(n - (puesto[i] ?? 0))).toBeLessThan(8));
  });

  it('al recibir un paso cuyo papel ya trae un sello, el segundo cae donde se vio', async () => {
    const mesa = new Mesa(prueba, recepcion);
    const secretaria = await prueba.escritorio('secretaria');
    const a = await mesa.registrar({ sello: { esquina: 'superior-derecha' } });
    await hasta(a, ['sellado']);
    const paso = await mesa.derivada(a, 'secretaria');
    const sin = await primeraPagina(await recepcion.bytes(`/api/documentos/${a.documentoId}/pdf`));
    const camino = `/api/derivaciones/2018/${paso}/documentos/${a.documentoId}/sello-previsto.png`;
    const vista = await secretaria.bytes(`${camino}?esquina=superior-derecha`);
    const { recepcionId } = await secretaria.acto<{ recepcionId: string }>(enPaso(a, paso, 'recibir'), {
      sello: { documentoId: a.documentoId, esquina: 'superior-derecha' },
    });
    await hasta({ ...a, recepcionId }, ['sellado']);
    const sellada = await primeraPagina(await recepcion.bytes(`/api/documentos/${a.documentoId}/pdf`));
    const [visto, puesto] = [await loNuevo(vista, sin), await loNuevo(sellada, sin)];
    visto.forEach((n, i) => expect(Math.abs(n - (puesto[i] ?? 0))).toBeLessThan(8));
  });
});
