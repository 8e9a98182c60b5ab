import { PDFDocument } from 'pdf-lib';
import { pdfMinimo } from '../support/pdf-minimo';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { Mesa, enPaso, rechazo } from '../support/mesa';
import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as esperar } from 'node:timers/promises';
import sharp from 'sharp';

const CORPUS = join(__dirname, '../../../shared/corpus/pdfs');
const delCorpus = (archivo: string): Buffer | null =>
  existsSync(join(CORPUS, archivo)) ? readFileSync(join(CORPUS, archivo)) : null;
const exigirDelCorpus = (archivo: string): Buffer => {
  const bytes = delCorpus(archivo);
  if (!bytes) throw new Error(`falta ${archivo} en el corpus`);
  return bytes;
};
const siHayCorpus = existsSync(CORPUS) ? it : it.skip;
if (!existsSync(CORPUS)) process.stderr.write('Corpus omitido: no está ../shared/corpus/pdfs\n');

let a: AplicacionDePrueba;
let recepcion: Escritorio;
let mesa: Mesa;
beforeAll(async () => {
  a = await iniciarAplicacion('2018-06-28T17:45:00-04:00');
  recepcion = await a.escritorio('recepcion');
  mesa = new Mesa(a, recepcion);
});
afterAll(() => a.cerrar());

interface Sello {
  readonly estado: string;
  readonly detalle: string | null;
}

/** Registers a paper and waits for its stamp. */
async function recibir(nombre: string, bytes: Uint8Array, extra: object = {}) {
  const alta = await mesa.registrar({ archivoId: await recepcion.subir(nombre, bytes), ...extra });
  for (let i = 0; i < 800; i++) {
    const s = await recepcion.leer<Sello>(`/api/recepciones/${alta.hoja.gestion}/${alta.recepcionId}`);
    if (s.estado !== 'pendiente') return { ...alta, sello: s };
    await esperar(50);
  }
  throw new Error('el sello quedó pendiente');
}
const pdfDe = (documentoId: string, mas = ''): Promise<Uint8Array> =>
  recepcion.bytes(`/api/documentos/${documentoId}/pdf${mas}`);
const foto = (ancho = 60, alto = 80): sharp.Sharp =>
  sharp({ create: { width: ancho, height: alto, channels: 3, background: '#c81e1e' } });

describe('lo que no entra, por cualquier camino', () => {
  /** One door for reception, annex and answer: nothing refused there has an id to be used anywhere. */
  const HTML = Buffer.from('<!doctype html><html><title>502 Bad Gateway</title></html>');

  it.each([
    ['P08', 'un HTML guardado como .pdf', HTML, 'pdf.no-es-pdf'],
    ['P08', 'un texto guardado como .pdf', Buffer.from('Estimado señor:'), 'pdf.no-es-pdf'],
    ['P11', 'un archivo de cero bytes', Buffer.alloc(0), 'pdf.vacio'],
    ['U06', 'un programa con nombre .pdf', Buffer.from(`MZ${'\0'.repeat(200)}`), 'pdf.no-es-pdf'],
    [
      'U06',
      'un SVG con nombre .pdf',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'pdf.no-es-pdf',
    ],
  ])('%s: %s se rechaza diciendo qué es', async (_, __, bytes, codigo) => {
    const e = await rechazo(recepcion.subir('nota.pdf', bytes));
    expect(e).toMatchObject({ estado: 422, codigo });
    const alta = await mesa.registrar();
    const sinArchivo = await mesa.nota({ archivoId: '999999' });
    expect((await rechazo(recepcion.acto('/api/hojas/externas', sinArchivo))).estado).toBe(404);
    const anexo = { anexos: [{ archivoId: '999999', descripcion: 'x', fojas: 1 }] };
    expect((await rechazo(recepcion.acto('/api/hojas/externas', await mesa.nota(anexo)))).estado).toBe(404);
    const responder = { documentoId: alta.documentoId, ...anexo };
    expect(
      (await rechazo(recepcion.acto(enPaso(alta, alta.derivacionId, 'responder'), responder))).estado,
    ).toBeGreaterThanOrEqual(400);
  });

  it('U07: una foto HEIC se rechaza por su nombre y dice cómo enviarla', async () => {
    const heic = Buffer.concat([
      Buffer.from([0, 0, 0, 0x18]),
      Buffer.from('ftypheic\0\0\0\0mif1heic'),
      Buffer.alloc(64),
    ]);
    const e = await rechazo(recepcion.subir('IMG_0001.HEIC', heic));
    expect(e).toMatchObject({ estado: 422, codigo: 'documentos.archivo.heic' });
    expect(e.message).toMatch(/HEIC.*JPEG/s);
  });

  siHayCorpus.each([
    ['P07', 'pyhanko-minimal-aes256.pdf', 'pdf.cifrado'],
    ['P07', 'pyhanko-minimal-pubkey-aes256.pdf', 'pdf.cifrado'],
    ['P06', 'pdfjs-issue6010_1.pdf', 'pdf.cifrado'],
    ['P10', 'pyhanko-circular-page-tree.pdf', 'pdf.danado'],
    ['P11', 'derived-zero-pages.pdf', 'pdf.sin-paginas'],
  ])('%s: %s', async (_, archivo, codigo) => {
    const bytes = exigirDelCorpus(archivo);
    expect(await rechazo(recepcion.subir(archivo, bytes))).toMatchObject({ estado: 422, codigo });
  });
});

describe('lo que entra aunque sea raro', () => {
  const ruido = (trozo: string): Buffer => Buffer.from(trozo.repeat(60).slice(0, 60), 'latin1');
  const minimo = async (): Promise<Buffer> => Buffer.from(await pdfMinimo(`P09 ${randomUUID()}`));
  const basura: [string, () => Promise<{ final: Buffer; antes: Buffer }>][] = [
    [
      'hecha aquí',
      async () => ({
        final: Buffer.concat([await minimo(), ruido('\0\xff<!-- gateway -->')]),
        antes: Buffer.concat([ruido('+Pu;`&Kp6[!Fk1V{'), await minimo()]),
      }),
    ],
    [
      'del corpus',
      () =>
        Promise.resolve({
          final: exigirDelCorpus('derived-junk-after-eof-w3dummy.pdf'),
          antes: exigirDelCorpus('derived-junk-before-header-minimal.pdf'),
        }),
    ],
  ];
  it.each(existsSync(CORPUS) ? basura : basura.slice(0, 1))(
    'P09: basura tras el final y antes de la cabecera (%s): entra, y se conserva como llegó',
    async (_, hacer) => {
      const { final, antes } = await hacer();
      const sellada = await recibir('final.pdf', final);
      expect(sellada.sello.estado).toBe('sellado');
      const conSello = Buffer.from(await pdfDe(sellada.documentoId));
      expect(conSello.subarray(0, final.length).equals(final)).toBe(true);
      expect(conSello.length).toBeGreaterThan(final.length);
      const conBasura = await recibir('antes.pdf', antes);
      expect(Buffer.from(await pdfDe(conBasura.documentoId, '?revision=1')).equals(antes)).toBe(true);
      expect(conBasura.sello).toMatchObject({
        estado: 'constancia',
        detalle: expect.stringMatching(/Queda como llegó/) as string,
      });
    },
  );

  /** Two pages, with a cross-reference table in plain text to be spoilt. */
  const deDosPaginas = async (): Promise<string> => {
    const doc = await PDFDocument.load(await pdfMinimo(`P12 ${randomUUID()}`));
    doc.addPage([595, 842]);
    return Buffer.from(await doc.save({ useObjectStreams: false })).toString('latin1');
  };
  it.each<[string, (pdf: string) => string]>([
    ['startxref y su número en una línea', (t) => t.replace(/startxref\s+/, 'startxref ')],
    [
      'startxref tres octetos antes',
      (t) => t.replace(/(startxref\s+)(\d+)/, (_, a: string, n) => a + (Number(n) - 3)),
    ],
    ['sin %%EOF', (t) => t.replace(/\s*%%EOF\s*$/, '\n')],
    [
      'una tabla que apunta mal',
      (t) =>
        t.replace(
          /^(\d{10}) 00000 n/gm,
          (_, n: string) => `${String(Number(n) + 7).padStart(10, '0')} 00000 n`,
        ),
    ],
  ])('P12: %s: entra y el número de páginas sale bien', async (_, estropear) => {
    const entero = await deDosPaginas();
    const roto = estropear(entero);
    expect(roto).not.toBe(entero);
    expect((await recepcion.subirTodo('p12.pdf', Buffer.from(roto, 'latin1'))).paginas).toBe(2);
  });

  siHayCorpus.each([
    ['pyhanko-minimal-startxref-obo3.pdf', 1],
    ['pyhanko-minimal-badxref.pdf', 1],
    ['pdfjs-issue19176.pdf', 1],
  ])('P12: %s', async (archivo, paginas) => {
    expect((await recepcion.subirTodo(archivo, exigirDelCorpus(archivo))).paginas).toBe(paginas);
  });

  siHayCorpus(
    'P10: un árbol de páginas roto que los visores abren se sella, o se dice que no y queda como llegó',
    async () => {
      for (const archivo of ['pyhanko-page-tree-direct-kid.pdf', 'pyhanko-no-mediabox.pdf']) {
        const bytes = exigirDelCorpus(archivo);
        const alta = await recibir(archivo, bytes);
        expect(['sellado', 'constancia']).toContain(alta.sello.estado);
        if (alta.sello.estado === 'constancia') expect(alta.sello.detalle).toMatch(/Queda como llegó/);
        expect(Buffer.from(await pdfDe(alta.documentoId, '?revision=1')).equals(bytes)).toBe(true);
      }
    },
  );

  it.each([
    ['una hoja del árbol', (catalogo: string, hoja: string) => catalogo.replace('1 0 R', hoja)],
    ['null', (catalogo: string) => catalogo.replace('1 0 R', 'null ')],
  ])('P10: un catálogo cuyo /Pages es %s se dice o se repara, y nunca es una falla', async (_, roto) => {
    const doc = await PDFDocument.load(await pdfMinimo('P10'));
    const texto = Buffer.from(await doc.save({ useObjectStreams: false })).toString('latin1');
    const hoja = /(\d) 0 obj\s*<<\s*\/Type \/Page\b/.exec(texto)?.[1] ?? '';
    const catalogo = /\/Pages 1 0 R/.exec(texto)?.[0] ?? '';
    expect([hoja, catalogo]).toEqual([expect.stringMatching(/\d/), '/Pages 1 0 R']);
    const bytes = Buffer.from(texto.replace(catalogo, roto(catalogo, `${hoja} 0 R`)), 'latin1');
    const subida = await recepcion.subir('roto.pdf', bytes).then(
      () => null,
      (e: unknown) => e as { estado: number; codigo: string },
    );
    if (subida)
      expect(subida).toMatchObject({ estado: 422, codigo: expect.stringMatching(/^pdf\./) as string });
    else expect(['sellado', 'constancia']).toContain((await recibir('roto.pdf', bytes)).sello.estado);
  });

  it('P03, P04: nombres con signos de otras escrituras y textos pegados de Word no rompen el sello ni la hoja', async () => {
    const pegado = 'Solicitud\tde\u00ADinforme\nsobre q’añiri — “urgente” → ő Т 🖋 ¶';
    const alta = await recibir('p03.pdf', await pdfMinimo('P03'), {
      remitente: 'Janő Тамара 🖋 Ch’aska Ñusta',
      procedencia: 'Ayllu Qullasuyu ä ü q’',
      referencia: pegado,
    });
    expect(alta.sello.estado).toBe('sellado');
    const vista = await recepcion.leer<{ referencia: string }>(
      `/api/hojas/${alta.hoja.gestion}/${alta.hoja.id}`,
    );
    expect(vista.referencia).toBe('Solicitud deinforme sobre q’añiri — “urgente” → ő Т 🖋 ¶');
    const hoja = await recepcion.bytes(`/api/hojas/${alta.hoja.gestion}/${alta.hoja.id}/hoja-de-ruta.pdf`);
    expect(Buffer.from(hoja.subarray(0, 5)).toString()).toBe('%PDF-');
  });
});

describe('fotos y escaneos que no son PDF', () => {
  it.each(['jpeg', 'png', 'webp', 'tiff'] as const)(
    'una imagen %s se hace PDF y el original queda al lado',
    async (formato) => {
      const original = await foto().toFormat(formato).toBuffer();
      const subida = await recepcion.subirTodo(`Nota nº 1.${formato}`, original);
      expect(subida).toMatchObject({
        nombre: 'Nota nº 1.pdf',
        paginas: 1,
        original: { tipo: `image/${formato}`, nombre: `Nota nº 1.${formato}` },
      });
      const alta = await mesa.registrar({ archivoId: subida.id });
      const doc = await recepcion.leer<{ originales: { n: number; tipo: string }[] }>(
        `/api/documentos/${alta.documentoId}`,
      );
      expect(doc.originales).toMatchObject([{ n: 1, tipo: `image/${formato}` }]);
      const r = await recepcion.respuesta(`/api/documentos/${alta.documentoId}/originales/1`);
      expect(r.headers.get('content-type')).toContain(`image/${formato}`);
      expect(r.headers.get('content-disposition')).toMatch(/^attachment/);
      expect(Buffer.from(await r.arrayBuffer()).equals(original)).toBe(true);
    },
  );

  it('U06: lo que vale es el contenido: un JPEG llamado .pdf es una imagen, y un PDF llamado .jpg es un PDF', async () => {
    const jpeg = await recepcion.subirTodo('escaneo.pdf', await foto().jpeg().toBuffer());
    expect(jpeg.original?.tipo).toBe('image/jpeg');
    const pdf = await recepcion.subirTodo('foto.jpg', await pdfMinimo('U06'));
    expect(pdf.original).toBeNull();
  });

  it('una imagen cortada se rechaza con su razón', async () => {
    const entera = await foto(800, 600).jpeg().toBuffer();
    const e = await rechazo(recepcion.subir('foto.jpg', entera.subarray(0, 300)));
    expect(e).toMatchObject({ estado: 422, codigo: 'pdf.imagen-danada' });
  });
});

describe('el mismo archivo otra vez', () => {
  it('U08: se avisa con la hoja que lo tiene, y puede registrarse si es de veras otra nota', async () => {
    const bytes = await pdfMinimo('U08');
    const primera = await recepcion.subirTodo('a.pdf', bytes);
    expect(primera.yaEsta).toBeNull();
    const alta = await mesa.registrar({ archivoId: primera.id });
    const segunda = await recepcion.subirTodo('b.pdf', bytes);
    expect(segunda.yaEsta).toMatchObject({ id: alta.hoja.id, codigo: alta.hoja.codigo });
    await mesa.registrar({ archivoId: segunda.id, procedencia: 'Otra' });
    const imagen = await foto(90, 90).png().toBuffer();
    await mesa.registrar({ archivoId: (await recepcion.subirTodo('i.png', imagen)).id });
    expect((await recepcion.subirTodo('i2.png', imagen)).yaEsta).not.toBeNull();
  });

  it('U08: a quien no puede ver la hoja no se le dice que existe', async () => {
    const bytes = await pdfMinimo('U08 reservada');
    await mesa.registrar({
      archivoId: await recepcion.subir('r.pdf', bytes),
      confidencialidad: 'CONFIDENCIAL',
    });
    const tecnico = await a.escritorio('tecnico');
    expect((await tecnico.subirTodo('r.pdf', bytes)).yaEsta).toBeNull();
  });
});

describe('los nombres', () => {
  it('U01, U02: el nombre se guarda y se descarga tal cual, y la llave en el almacén no lo lleva', async () => {
    const nombre = 'Resolución Nº 5 – año #1? 漢字.pdf';
    const alta = await mesa.registrar({
      anexos: [
        { archivoId: await recepcion.subir(nombre, await pdfMinimo('U01')), descripcion: 'R', fojas: 1 },
      ],
    });
    const r = await recepcion.respuesta(`/api/documentos/${alta.documentoId}/anexos/1/pdf`);
    const [, codificado = ''] =
      /filename\*=UTF-8''([^;]+)/.exec(r.headers.get('content-disposition') ?? '') ?? [];
    expect(decodeURIComponent(codificado)).toBe(nombre);
    const rows: unknown = await a.base.dataSource.query(
      `SELECT sha256 FROM documentos.anexos WHERE nombre = '${nombre}'`,
    );
    expect(rows).toMatchObject([{ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string }]);
  });

  it('U04: un nombre de 300 letras se acorta para bajarlo y queda entero en el registro', async () => {
    const nombre = `${'Ñ'.repeat(300)}.pdf`;
    const { id, nombre: corto } = await recepcion.subirTodo(nombre, await pdfMinimo('U04'));
    expect(Buffer.byteLength(corto)).toBeLessThanOrEqual(255);
    const rows: unknown = await a.base.dataSource.query(
      `SELECT nombre_completo AS n FROM documentos.archivos WHERE id = ${id}`,
    );
    expect(rows).toEqual([{ n: nombre }]);
  });
});

describe('la lectura de lo que entra', () => {
  interface Lectura {
    readonly estado: string;
    readonly fuente: string | null;
  }
  const leer = async (id: string, quien = recepcion): Promise<Lectura> => {
    for (let i = 0; i < 400; i++) {
      const l = await quien.leer<Lectura>(`/api/archivos/${id}/lectura`);
      if (l.estado !== 'pendiente') return l;
      await esperar(50);
    }
    throw new Error('la lectura no terminó');
  };

  it('llega sola tras la subida, y solo la ve quien subió el archivo', async () => {
    const id = await recepcion.subir(
      'nota.pdf',
      await pdfMinimo('Una nota cualquiera con más de sesenta letras en su capa de texto, sí'),
    );
    expect(await leer(id)).toMatchObject({ estado: 'leida', fuente: 'texto' });
    const tecnico = await a.escritorio('tecnico');
    expect((await rechazo(tecnico.leer(`/api/archivos/${id}/lectura`))).estado).toBe(404);
  });
});
