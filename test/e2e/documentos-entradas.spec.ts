import { Firmas } from '#firmas';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { RespuestaInesperada, type Escritorio } from '../../apps/cli/src/hilo/cliente';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { unir } from '../support/p12-unido';
import { pdfMinimo } from '../support/pdf-minimo';
import { Autoridad } from '../support/pki';
import { ejecutar } from '../support/programas';

let a: AplicacionDePrueba;
let director: Escritorio;
let recepcion: Escritorio;
let carpeta: string;
beforeAll(async () => {
  a = await iniciarAplicacion('2018-06-29T10:15:00-04:00');
  director = await a.escritorio('director');
  recepcion = await a.escritorio('recepcion');
  carpeta = await mkdtemp(join(tmpdir(), 'hr-entradas-'));
});
afterAll(async () => {
  await a.cerrar();
  await rm(carpeta, { recursive: true, force: true });
});

const parrafo = (text: string): object => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const contenido = (mas: object = {}): object => ({
  destinatario: { lineas: ['AGETIC'] },
  cuerpo: { type: 'doc', content: [parrafo('Texto de la nota.')] },
  ...mas,
});
const orden = (mas: object = {}): object => ({
  tipo: 'carta',
  firmantePuestoId: a.demo.puestos.director,
  contenido: contenido(),
  ...mas,
});
const crear = async (mas: object = {}): Promise<string> =>
  (await director.acto<{ id: string }>('/api/documentos', orden(mas))).id;
const rechazo = async (p: Promise<unknown>): Promise<RespuestaInesperada> => {
  const e = await p.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(e instanceof RespuestaInesperada)) throw new Error(`se esperaba un rechazo y fue ${String(e)}`);
  return e;
};

describe('subir un archivo', () => {
  it.each([
    ['vacío', Buffer.alloc(0), [400, 422]],
    ['un HTML con nombre de PDF', Buffer.from('<!doctype html><title>x</title>'), [422]],
    ['un ejecutable', Buffer.from('MZ\u0090\u0000\u0003'), [422]],
    ['un ZIP', Buffer.from('PK\u0003\u0004'), [422]],
    ['solo la cabecera de un PDF', Buffer.from('%PDF-1.7\n'), [422]],
  ])('%s no entra', async (_, bytes, estados) => {
    const e = await rechazo(recepcion.subir('nota.pdf', bytes));
    expect(estados).toContain(e.estado);
    expect(e.message.length).toBeGreaterThan(20);
  });

  it('P06, P07: un PDF cifrado se dice cifrado, con clave de dueño o de usuario', async () => {
    const claro = join(carpeta, 'claro.pdf');
    const { writeFile } = await import('node:fs/promises');
    await writeFile(claro, await pdfMinimo('secreto'));
    for (const [usuario, dueno] of [
      ['', 'duena'],
      ['clave', 'duena'],
    ] as const) {
      const cifrado = join(carpeta, `cifrado-${usuario}.pdf`);
      expect(
        (await ejecutar('qpdf', ['--encrypt', usuario, dueno, '256', '--', claro, cifrado])).codigo,
      ).toBe(0);
      expect(await rechazo(recepcion.subir('nota.pdf', await readFile(cifrado)))).toMatchObject({
        estado: 422,
        codigo: 'pdf.cifrado',
      });
    }
  });

  it('P11: un PDF sin páginas se dice sin páginas', async () => {
    const ruta = join(__dirname, '../../../shared/corpus/pdfs/derived-zero-pages.pdf');
    if (!existsSync(ruta)) return void console.warn(`sin ${ruta}: no se prueba`);
    expect(await rechazo(recepcion.subir('nota.pdf', readFileSync(ruta)))).toMatchObject({
      codigo: 'pdf.sin-paginas',
    });
  });

  it.each([
    ['Resolución Nº 5 – año.pdf', 'Resolución Nº 5 – año.pdf'],
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['..\\..\\x.pdf', 'x.pdf'],
    ['a\u202Efdp.exe.pdf', 'afdp.exe.pdf'],
  ])('U01, U05: el nombre «%s» se guarda como «%s»', async (nombre, esperado) => {
    const r = await recepcion.subirTodo(nombre, await pdfMinimo(nombre));
    expect(r.nombre).toBe(esperado);
  });

  it('U03, U04: los nombres descompuestos se componen y los largos se acortan con su extensión', async () => {
    const descompuesto = await recepcion.subirTodo('Fo\u0301rmula.pdf', await pdfMinimo('nfd'));
    expect(descompuesto.nombre).toBe('Fórmula.pdf');
    const largo = await recepcion.subirTodo(`${'ñ'.repeat(300)}.pdf`, await pdfMinimo('largo'));
    expect(Buffer.byteLength(largo.nombre)).toBeLessThanOrEqual(255);
    expect(largo.nombre).toMatch(/^ñ+\.pdf$/);
  });
});

describe('redactar', () => {
  it.each([
    ['sin destinatario de verdad', { tipo: 'carta', firmantePuestoId: '999999' }, 422],
    ['de un tipo que no existe', { tipo: 'decreto' }, 400],
    ['con un cuerpo que no es documento', { contenido: { cuerpo: { type: 'script' } } }, 400],
    [
      'con NUL en el cuerpo',
      {
        contenido: {
          cuerpo: {
            type: 'doc',
            content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a\u0000b' }] }],
          },
        },
      },
      400,
    ],
    [
      'con 2 MB de texto',
      {
        contenido: {
          cuerpo: {
            type: 'doc',
            content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x'.repeat(2 * 1024 * 1024) }] }],
          },
        },
      },
      400,
    ],
    ['con un título de 1 MB', { titulo: 'x'.repeat(1024 * 1024) }, 400],
  ])('no se crea un documento %s', async (_, mas, estado) => {
    expect((await rechazo(director.acto('/api/documentos', orden(mas)))).estado).toBe(estado);
  });

  it('el texto del usuario nunca se interpreta: lo que parece orden del compositor sale impreso', async () => {
    const id = await crear({
      contenido: contenido({
        cuerpo: { type: 'doc', content: [parrafo('#import "x" $a^2$ *b* <script> \\end @ref')] },
      }),
    });
    expect((await director.bytes(`/api/documentos/${id}/vista-previa.pdf`)).length).toBeGreaterThan(1000);
  });

  it('I02: quien guarda sobre una versión vieja recibe la nueva y nada se pierde', async () => {
    const id = await crear();
    const guardar = (version: number, texto: string) =>
      director.acto<{ version: number }>(
        `/api/documentos/${id}`,
        { version, contenido: contenido({ referencia: texto }) },
        'PUT',
      );
    expect(await guardar(1, 'primera')).toEqual({ version: 2 });
    expect(await rechazo(guardar(1, 'segunda'))).toMatchObject({ estado: 409, codigo: 'documentos.version' });
    expect(await director.leer(`/api/documentos/${id}`)).toMatchObject({
      version: 2,
      contenido: { referencia: 'primera' },
    });
  });
});

describe('firmar', () => {
  const firmar = async (id: string, credencial: object = { tipo: 'prueba' }, leida?: number) => {
    const { version } = await director.leer<{ version: number }>(`/api/documentos/${id}`);
    return director.acto<{ cite: string; fecha: string }>(`/api/documentos/${id}/firmar`, {
      version: leida ?? version,
      credencial,
    });
  };
  const numero = (cite: string): number => Number(/(\d+)\/2018/.exec(cite)?.[1]);

  it.each([
    [
      'un archivo que no es .p12',
      { tipo: 'p12', archivo: Buffer.from('no soy un p12').toString('base64'), contrasena: 'x' },
      'firma.p12-danado',
    ],
    ['base64 roto', { tipo: 'p12', archivo: '***', contrasena: 'x' }, 'entrada.campos'],
    ['un tipo desconocido', { tipo: 'magia' }, 'entrada.campos'],
  ])('con %s no se firma ni se gasta número', async (_, credencial, codigo) => {
    const antes = await firmar(await crear());
    expect(await rechazo(firmar(await crear(), credencial))).toMatchObject({ codigo });
    const despues = await firmar(await crear());
    expect(numero(despues.cite)).toBe(numero(antes.cite) + 1);
  });

  it('S07: contraseña equivocada, llave ajena y certificado ajeno son mensajes distintos', async () => {
    const { crearPkiDePrueba } = await import('#pades');
    const pki = await crearPkiDePrueba({ desde: new Date('2018-01-01'), hasta: new Date('2030-01-01') });
    const ajeno = await pki.emitir({ nombre: 'Otra persona', ci: '99', cargo: 'Otra', entidad: 'Otra' });
    const archivo = ajeno.p12.toString('base64');
    const id = await crear();
    expect(await rechazo(firmar(id, { tipo: 'p12', archivo, contrasena: 'equivocada' }))).toMatchObject({
      codigo: 'firma.p12-contrasena',
    });
    const e = await rechazo(firmar(id, { tipo: 'p12', archivo, contrasena: ajeno.contrasena }));
    expect(e.codigo).toBe('firma.certificado');
    expect(await director.leer(`/api/documentos/${id}`)).toMatchObject({ estado: 'BORRADOR', cite: null });
  });

  it('con varias llaves en el archivo se rehúsa hasta que se diga cuál, también por lotes, y no se gasta número', async () => {
    const autoridad = new Autoridad('Autoridad de varias');
    const llaves = ['Uno', 'Dos'].map((nombre) => autoridad.emitirP12({ nombre, ci: '99' }));
    autoridad.cerrar();
    const credencial = { tipo: 'p12', archivo: unir(...llaves).toString('base64'), contrasena: 'clave' };
    const id = await crear();
    const lote = (cual: object) =>
      director.acto('/api/documentos/firmar-lote', { documentos: [{ id, version: 1 }], credencial: cual });
    for (const intento of [() => firmar(id, credencial), () => lote(credencial)])
      expect(await rechazo(intento())).toMatchObject({ estado: 422, codigo: 'firma.p12-varias-llaves' });
    for (const [serie, esperado] of [
      ['AB12', 'firma.p12-serie'],
      ['no es hex', 'entrada.campos'],
    ])
      expect(await rechazo(firmar(id, { ...credencial, serie }))).toMatchObject({ codigo: esperado });
    expect(await director.leer(`/api/documentos/${id}`)).toMatchObject({ estado: 'BORRADOR', cite: null });
  });

  it('un PDF que se agranda sin medida al abrirse se rehúsa pronto al subirlo', async () => {
    const bomba = deflateSync(deflateSync(Buffer.alloc(300_000_000), { level: 9 }), { level: 9 });
    const filtros = `/Filter[/FlateDecode/FlateDecode]/Length ${bomba.length}`;
    const pdf = Buffer.concat([
      Buffer.from(`%PDF-1.7\n1 0 obj\n<</Type/XRef/Size 9/W[1 2 1]/Root 2 0 R${filtros}>>\nstream\n`),
      bomba,
      Buffer.from('\nendstream\nendobj\nstartxref\n9\n%%EOF\n'),
    ]);
    expect(await rechazo(recepcion.subir('nota.pdf', pdf))).toMatchObject({
      estado: 422,
      codigo: 'pdf.desmedido',
    });
  });

  it('N02, S14: si la firma falla a la mitad queda por firmar con su número, y al reintentar otro día lleva el mismo número y la fecha nueva', async () => {
    const id = await crear();
    const firmas = a.app.get(Firmas, { strict: false });
    const caida = jest.spyOn(firmas, 'firmarNuevo').mockRejectedValueOnce(new Error('disco lleno'));
    expect((await rechazo(firmar(id))).estado).toBe(500);
    caida.mockRestore();
    const pendiente = await director.leer<{ estado: string; cite: string }>(`/api/documentos/${id}`);
    expect(pendiente.estado).toBe('EN_FIRMA');
    const otro = await firmar(await crear());
    expect(numero(otro.cite)).toBe(numero(pendiente.cite) + 1);
    a.reloj.poner(new Date('2018-07-02T09:00:00-04:00'));
    await director.ingresar();
    expect(await firmar(id)).toMatchObject({ cite: pendiente.cite, fecha: '2018-07-02' });
    const admin = await a.escritorio('admin');
    const series = await admin.leer<{ id: string; formato: string }[]>('/api/series');
    const serie = series.find((s) => s.formato.startsWith('Desp./'));
    const libro = await admin.leer<{ asientos: { texto: string; fecha: string }[] }>(
      `/api/series/${serie?.id}/libro?gestion=2018`,
    );
    expect(libro.asientos.find((n) => n.texto === pendiente.cite)).toMatchObject({ fecha: '2018-07-02' });
  });

  it('no se firma lo que cambió desde que se leyó, ni se gasta su número', async () => {
    const id = await crear();
    await director.acto(`/api/documentos/${id}`, { version: 1, contenido: contenido() }, 'PUT');
    const tarde = firmar(id, { tipo: 'prueba' }, 1);
    expect(await rechazo(tarde)).toMatchObject({ estado: 409, codigo: 'documentos.leyo-otra-version' });
    expect(await director.leer(`/api/documentos/${id}`)).toMatchObject({ estado: 'BORRADOR', cite: null });
    expect((await firmar(id)).cite).toBeTruthy();
  });

  it('quien no es el firmante no firma, y lo firmado no se firma otra vez ni se cambia', async () => {
    const id = await crear();
    await firmar(id);
    expect(await rechazo(firmar(id))).toMatchObject({ estado: 409, codigo: 'documentos.firmar' });
    expect(
      await rechazo(director.acto(`/api/documentos/${id}`, { version: 1, contenido: contenido() }, 'PUT')),
    ).toMatchObject({ estado: 409 });
    await recepcion.ingresar();
    expect(
      (
        await rechazo(
          recepcion.acto(`/api/documentos/${id}/firmar`, { version: 3, credencial: { tipo: 'prueba' } }),
        )
      ).estado,
    ).toBe(409);
  });

  it('el archivo se sirve por partes, con su nombre y sin que nadie adivine su tipo', async () => {
    const id = await crear();
    const { cite } = await firmar(id);
    const entera = await director.respuesta(`/api/documentos/${id}/pdf`);
    expect(entera.headers.get('content-type')).toContain('application/pdf');
    expect(entera.headers.get('x-content-type-options')).toBe('nosniff');
    expect(decodeURIComponent(entera.headers.get('content-disposition') ?? '')).toContain(
      `${numero(cite)}-2018.pdf`,
    );
    const bytes = Buffer.from(await entera.arrayBuffer());
    const parte = await director.respuesta(`/api/documentos/${id}/pdf`, { range: 'bytes=0-99' });
    expect(parte.status).toBe(206);
    expect(Buffer.from(await parte.arrayBuffer()).equals(bytes.subarray(0, 100))).toBe(true);
    expect(
      (await director.respuesta(`/api/documentos/${id}/pdf`, { range: `bytes=${bytes.length}-` })).status,
    ).toBe(416);
  });
});
