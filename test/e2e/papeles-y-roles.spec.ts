import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { enPaso, Mesa, rechazo, type Alta, type Vista } from '../support/mesa';
import { pdfMinimo } from '../support/pdf-minimo';

let prueba: AplicacionDePrueba;
let mesa: Mesa;
let recepcion: Escritorio;
let director: Escritorio;
let secretario: Escritorio;
let tecnico: Escritorio;
let admin: Escritorio;
beforeAll(async () => {
  prueba = await iniciarAplicacion();
  recepcion = await prueba.escritorio('recepcion');
  director = await prueba.escritorio('director');
  secretario = await prueba.escritorio('secretario');
  tecnico = await prueba.escritorio('tecnico');
  admin = await prueba.escritorio('admin');
  mesa = new Mesa(prueba, recepcion);
});
afterAll(() => prueba.cerrar());

const borrador = (firmante: string, tipo = 'carta') => ({
  tipo,
  firmantePuestoId: prueba.demo.puestos[firmante],
  contenido: {
    destinatario: { lineas: ['AGETIC'] },
    a: [{ nombre: 'Director General', cargo: 'Director General' }],
    cuerpo: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Texto.' }] }] },
  },
});
const firmar = (quien: Escritorio, id: string) =>
  quien.acto(`/api/documentos/${id}/firmar`, { version: 1, credencial: { tipo: 'prueba' } });
const enHoja = (a: Alta, quien: Escritorio, firmante: string) =>
  quien.acto<{ id: string }>(`/api/hojas/${a.hoja.gestion}/${a.hoja.id}/documentos`, borrador(firmante));

describe('la respuesta', () => {
  it('es un papel de quien responde: el del que preguntó no cumple lo pedido ni recibe anexos ajenos', async () => {
    const a = await mesa.registrar();
    await director.acto(enPaso(a, await mesa.derivada(a), 'recibir'), {});
    const { id: pregunta } = await enHoja(a, director, 'director');
    await firmar(director, pregunta);
    const s2 = (await mesa.ver(a, director)).ruta.at(-1)?.id ?? '';
    await director.acto(enPaso(a, s2, 'derivar'), {
      oficial: mesa.aPuesto('secretario', { acciones: ['elaborar-respuesta'] }),
      documentoIds: [pregunta],
    });
    const s3 = (await mesa.ver(a, director)).ruta.at(-1)?.id ?? '';
    await secretario.acto(enPaso(a, s3, 'recibir'), {});
    const archivoId = await secretario.subir('anexo.pdf', await pdfMinimo('anexo'));
    const anexos = [{ archivoId, descripcion: 'Anexo', fojas: 1 }];
    const rechazada = secretario.acto(enPaso(a, s3, 'responder'), { documentoId: pregunta, anexos });
    expect(await rechazo(rechazada)).toMatchObject({
      estado: 409,
      motivos: expect.arrayContaining(['hojas.responder.de-otro']),
    });
    expect(await director.leer(`/api/documentos/${pregunta}`)).toMatchObject({ anexos: [] });
    const { id: respuesta } = await enHoja(a, secretario, 'secretario');
    await firmar(secretario, respuesta);
    await secretario.acto(enPaso(a, s3, 'responder'), { documentoId: respuesta, anexos });
    expect(
      (await secretario.leer<Vista>(`/api/hojas/${a.hoja.gestion}/${a.hoja.id}`)).ruta.at(-1)?.estado,
    ).toBe('ENVIADA');
  });
});

describe('roles', () => {
  it('quien solo administra no registra, no redacta, no recibe ni deriva; su rechazo dice por qué', async () => {
    expect((await rechazo(admin.acto('/api/hojas/internas', { referencia: 'x' }))).codigo).toBe('acceso.rol');
    expect((await rechazo(admin.acto('/api/documentos', borrador('admin')))).codigo).toBe('acceso.rol');
    const a = await mesa.registrar();
    const paso = await mesa.derivada(a, 'admin');
    expect(await rechazo(admin.acto(enPaso(a, paso, 'recibir'), {}))).toMatchObject({ estado: 409 });
    const { misPasos } = await mesa.ver(a, admin);
    const recibir = misPasos.flatMap((p) => p.actos).find((x) => x.acto === 'recibir');
    expect(recibir?.motivos.map((m) => m.codigo)).toEqual(['hojas.sin-rol-de-oficina']);
  });

  it('una carta la firma una autoridad; un funcionario firma su informe', async () => {
    const { id: carta } = await tecnico.acto<{ id: string }>('/api/documentos', borrador('tecnico'));
    expect(await rechazo(firmar(tecnico, carta))).toMatchObject({ estado: 409, codigo: 'documentos.firmar' });
    expect(await tecnico.leer(`/api/documentos/${carta}`)).toMatchObject({ estado: 'BORRADOR', cite: null });
    const { id: nota } = await tecnico.acto<{ id: string }>(
      '/api/documentos',
      borrador('tecnico', 'nota-interna'),
    );
    await firmar(tecnico, nota);
    expect(await tecnico.leer(`/api/documentos/${nota}`)).toMatchObject({ estado: 'FIRMADO' });
  });

  it('la marca CSRF de otra sesión viva no sirve', async () => {
    const otra = await fetch(`${prueba.origen}/api/sesion`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: prueba.origen },
      body: JSON.stringify({ usuario: 'director', clave: 'hoja-de-ruta-demo' }),
    });
    const { csrf } = (await otra.json()) as { csrf: string };
    const mia = await fetch(`${prueba.origen}/api/sesion`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: prueba.origen },
      body: JSON.stringify({ usuario: 'recepcion', clave: 'hoja-de-ruta-demo' }),
    });
    const respuesta = await fetch(`${prueba.origen}/api/hojas/internas`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: prueba.origen,
        cookie: mia.headers.get('set-cookie')?.split(';')[0] ?? '',
        'x-csrf-token': csrf,
        'idempotency-key': 'clave-de-prueba-1',
      },
      body: JSON.stringify({ referencia: 'x' }),
    });
    expect(respuesta.status).toBe(403);
    expect(await respuesta.json()).toMatchObject({ codigo: 'acceso.csrf' });
  });
});

describe('entradas que una vez fallaron', () => {
  it('un documento nombrado dos veces en la derivación viaja una vez', async () => {
    const a = await mesa.registrar();
    const r = await recepcion.acto<{ derivaciones: unknown[] }>(enPaso(a, a.derivacionId, 'derivar'), {
      oficial: mesa.aPuesto('director'),
      documentoIds: [a.documentoId, a.documentoId],
    });
    expect(r.derivaciones).toHaveLength(1);
  });

  it.each([
    '0|1',
    '2026|1',
    '2018-06-28 (foo)|1',
    '+275760-09-13T00:00:00.000Z|1',
    '-000001-01-01T00:00:00Z|1',
    '0000-01-01T00:00:00.000Z|1',
  ])('el cursor «%s» de una bandeja es 400 y no una falla', async (cursor) => {
    const desde = Buffer.from(cursor).toString('base64url');
    expect(await rechazo(recepcion.leer(`/api/bandeja?vista=enviados&desde=${desde}`))).toMatchObject({
      estado: 400,
      codigo: 'bandeja.cursor',
    });
  });

  it('un plazo puesto al registrar, o por una nota que se une, se ve en la bandeja de quien la tiene', async () => {
    const a = await mesa.registrar({ plazos: [{ descripcion: 'Respuesta', fecha: '2018-06-01' }] });
    const plazoEn = async (quien: Escritorio): Promise<string | null | undefined> =>
      (
        await quien.leer<{ filas: { hojaId: string; plazo: string | null }[] }>(
          '/api/bandeja?vista=en-despacho',
        )
      ).filas.find((f) => f.hojaId === a.hoja.id)?.plazo;
    expect(await plazoEn(recepcion)).toBe('2018-06-01');
    await director.acto(enPaso(a, await mesa.derivada(a), 'recibir'), {});
    await mesa.registrar({
      hoja: { gestion: a.hoja.gestion, id: a.hoja.id },
      plazos: [{ descripcion: 'Aclaración', fecha: '2018-05-02' }],
    });
    expect(await plazoEn(director)).toBe('2018-05-02');
  });

  it('la misma nota registrada por tres a la vez entra una vez; las otras dos saben cuál es', async () => {
    const cite = { procedencia: 'Alcaldía de Bermejo', citeOriginal: 'GAMB/9' };
    const tres = await Promise.allSettled([1, 2, 3].map(() => mesa.registrar(cite)));
    expect(tres.filter((r) => r.status === 'fulfilled')).toHaveLength(1);
    for (const r of tres)
      if (r.status === 'rejected') expect(r.reason).toMatchObject({ codigo: 'hojas.recepcion.duplicada' });
  });
});
