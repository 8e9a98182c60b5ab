import { createHash, randomUUID } from 'node:crypto';
import { unzipSync } from 'fflate';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { deOficina } from '../support/archivos-de-oficina';
import { textoPorPagina } from '../support/lector-pdf';
import { enPaso, rechazo, type Alta } from '../support/mesa';
import { Oficina } from '../support/oficina';
import { pdfMinimo } from '../support/pdf-minimo';
import { despachar } from '../support/despachos';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const huella = (b: Uint8Array): string => createHash('sha256').update(b).digest('hex');

let prueba: AplicacionDePrueba;
let oficina: Oficina;
beforeAll(async () => {
  prueba = await iniciarAplicacion();
  oficina = await Oficina.abrir(prueba, ['recepcion', 'director', 'secretario']);
});
afterAll(() => prueba.cerrar());

interface AnexoVisto {
  n: number;
  nombre: string;
  descripcion: string;
  sha256: string;
  bytes: number;
  tipo: string;
  macros: boolean;
  fojas: number;
  paginas: number;
  url: string;
}
const anexosDe = async (id: string, clave = 'director'): Promise<AnexoVisto[]> =>
  (await oficina.de(clave).leer<{ anexos: AnexoVisto[] }>(`/api/documentos/${id}`)).anexos;
const anexar = (id: string, anexos: object[], clave = 'director') =>
  oficina.de(clave).acto<{ anexos: number[] }>(`/api/documentos/${id}/anexos`, { anexos });
const planilla = (): Uint8Array => deOficina.xlsx(randomUUID());
const subida = async (nombre: string, bytes: Uint8Array, clave = 'director') =>
  oficina.de(clave).subirTodo(nombre, bytes, 'anexo');

async function enDespacho(extra: object = {}): Promise<Alta> {
  const a = await oficina.mesa.registrar(extra);
  await oficina.hacer('director', a, await oficina.mesa.derivada(a, 'director'), 'recibir');
  return a;
}

describe('archivos de oficina como anexos, tal como llegan', () => {
  it('U01, U02, U03, U06: entra por su contenido, con su nombre exacto y su sha-256, y se baja entero y sin abrirse', async () => {
    const bytes = planilla();
    const nombre = 'Presupuesto Nº 5 – año «Förmlich» #1? 漢字.xlsx';
    // As a Mac sends it: the name's accents in two pieces.
    const s = await subida(nombre.normalize('NFD'), bytes);
    expect(s).toMatchObject({ nombre, tipo: XLSX, paginas: 0, sha256: huella(bytes), original: null });
    const carta = await oficina.firmar('director', await enDespacho(), 'Carta');
    await anexar(carta.id, [{ archivoId: s.id, descripcion: 'Presupuesto' }]);
    const [anexo] = await anexosDe(carta.id);
    expect(anexo).toMatchObject({
      ...{ nombre, tipo: XLSX, sha256: huella(bytes), bytes: bytes.length },
      ...{ fojas: 0, paginas: 0, macros: false },
    });
    for (const camino of [anexo?.url ?? '', `/api/documentos/${carta.id}/anexos/1/pdf`]) {
      const r = await oficina.de('director').respuesta(camino);
      expect(r.status).toBe(200);
      expect(r.headers.get('content-type')).toBe(XLSX);
      expect(r.headers.get('x-content-type-options')).toBe('nosniff');
      const dispuesto = r.headers.get('content-disposition') ?? '';
      expect(dispuesto).toMatch(/^attachment;/);
      expect(decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(dispuesto)?.[1] ?? '')).toBe(nombre);
      expect(huella(new Uint8Array(await r.arrayBuffer()))).toBe(huella(bytes));
    }
  });

  it('U04, U05: un nombre de 300 letras se acorta con su extensión, y uno con carpetas las pierde', async () => {
    const largo = await subida(`${'Ñ'.repeat(300)}.xlsx`, planilla());
    expect(largo.nombre.endsWith('.xlsx')).toBe(true);
    expect(Buffer.byteLength(largo.nombre)).toBeLessThanOrEqual(255);
    expect((await subida('..\\..\\windows\\plan.xlsx', planilla())).nombre).toBe('plan.xlsx');
  });

  it('en la recepción: la nota trae su planilla en un USB, y las fojas del papel no la cuentan', async () => {
    const bytes = planilla();
    const s = await subida('avance.xlsx', bytes, 'recepcion');
    const a = await oficina.mesa.registrar({
      anexos: [{ archivoId: s.id, descripcion: 'Avance, en memoria USB' }],
    });
    const hoja = await oficina
      .de('recepcion')
      .leer<{ documentos: { anexos: AnexoVisto[] }[] }>(`/api/hojas/${a.hoja.gestion}/${a.hoja.id}`);
    expect(hoja.documentos[0]?.anexos).toMatchObject([
      {
        tipo: XLSX,
        fojas: 0,
        sha256: huella(bytes),
        url: `/api/documentos/${a.documentoId}/anexos/1/archivo`,
      },
    ]);
  });

  it('al responder: el anexo va con la respuesta', async () => {
    const a = await enDespacho();
    const paso = (await oficina.ver(a, 'director')).misPasos[0]?.id ?? '';
    const carta = await oficina.firmar('director', a, 'Respuesta');
    const { id } = await subida('datos.csv', Buffer.from('a;b\n1;2\n'));
    await oficina.de('director').acto(enPaso(a, paso, 'responder'), {
      documentoId: carta.id,
      anexos: [{ archivoId: id, descripcion: 'Datos' }],
    });
    expect(await anexosDe(carta.id)).toMatchObject([{ tipo: 'text/csv', fojas: 0 }]);
  });

  it('un PDF no va sin sus fojas', async () => {
    const carta = await oficina.firmar('director', await enDespacho(), 'Carta');
    const { id } = await subida('plan.pdf', await pdfMinimo(randomUUID()));
    expect(await rechazo(anexar(carta.id, [{ archivoId: id, descripcion: 'Plan' }]))).toMatchObject({
      estado: 400,
      codigo: 'documentos.anexo.sin-fojas',
    });
    await anexar(carta.id, [{ archivoId: id, descripcion: 'Plan', fojas: 1 }]);
  });

  it('con macros: se guarda como llegó, y se dice en la subida y en el anexo', async () => {
    const s = await subida('calculo.xlsm', deOficina.xlsm());
    expect(s.avisos.join(' ')).toMatch(/Trae macros/);
    const carta = await oficina.firmar('director', await enDespacho(), 'Carta');
    await anexar(carta.id, [{ archivoId: s.id, descripcion: 'Cálculo' }]);
    expect((await anexosDe(carta.id))[0]).toMatchObject({ macros: true });
  });

  it('U08: los mismos bytes otra vez se dicen, con la hoja que los tiene', async () => {
    const bytes = planilla();
    const s = await subida('a.xlsx', bytes, 'recepcion');
    expect(s.yaEsta).toBeNull();
    const a = await oficina.mesa.registrar({ anexos: [{ archivoId: s.id, descripcion: 'A' }] });
    expect((await subida('b.xlsx', bytes, 'recepcion')).yaEsta).toMatchObject({ codigo: a.hoja.codigo });
  });

  it('cada camino que pide un papel rechaza el archivo de oficina, diciendo qué es y dónde va', async () => {
    const a = await enDespacho();
    const recepcion = oficina.de('recepcion');
    expect(await rechazo(recepcion.subirTodo('plan.xlsx', planilla()))).toMatchObject({
      estado: 422,
      codigo: 'pdf.no-es-pdf',
      message: expect.stringMatching(/planilla de Excel/) as string,
    });
    const { id } = await subida('plan.xlsx', planilla(), 'recepcion');
    const no = { estado: 422, codigo: 'documentos.archivo.no-es-papel' };
    const dicho = expect.stringMatching(/PDF o una foto.*planilla de Excel.*anexo/s) as string;
    expect(
      await rechazo(recepcion.acto('/api/hojas/externas', await oficina.mesa.nota({ archivoId: id }))),
    ).toMatchObject({
      ...no,
      message: dicho,
    });
    const { gestion, id: hoja } = a.hoja;
    const escaneo = { archivoId: id };
    expect(await rechazo(recepcion.acto(`/api/hojas/${gestion}/${hoja}/escaneos`, escaneo))).toMatchObject(
      no,
    );
    expect(await rechazo(recepcion.leer(`/api/archivos/${id}/destino`))).toMatchObject(no);
    const carta = await oficina.firmar('director', a, 'Carta');
    const director = oficina.de('director');
    await despachar(director, carta.id);
    const acuse = await subida('acuse.xlsx', planilla());
    expect(
      await rechazo(
        director.acto(`/api/documentos/${carta.id}/acusar`, {
          n: 1,
          fecha: '2018-04-04',
          archivoId: acuse.id,
        }),
      ),
    ).toMatchObject(no);
    const imagen = (archivoId: string) => ({
      version: 1,
      contenido: { cuerpo: { type: 'doc', content: [{ type: 'image', attrs: { archivoId } }] } },
    });
    const borrador = await director.acto<{ id: string }>('/api/documentos', {
      tipo: 'carta',
      firmantePuestoId: prueba.demo.puestos['director'],
    });
    expect(
      (await rechazo(director.acto(`/api/documentos/${borrador.id}`, imagen(acuse.id), 'PUT'))).estado,
    ).toBeLessThan(500);
  });

  it.each([
    [
      'un ZIP',
      'plan.zip',
      Buffer.from(new Uint8Array(deOficina.docx()).slice(0, 60)),
      'documentos.archivo.no-admitido',
    ],
    ['un programa', 'x.docx', Buffer.from(`MZ${'\0'.repeat(200)}`), 'documentos.archivo.no-admitido'],
    [
      'una página web',
      'x.txt',
      Buffer.from('<!doctype html><html></html>'),
      'documentos.archivo.no-admitido',
    ],
    ['un .bat', 'x.bat', Buffer.from('dir'), 'documentos.archivo.programa'],
    ['uno con contraseña', 'x.xlsx', deOficina.cfb('EncryptedPackage'), 'documentos.archivo.protegido'],
    ['cero bytes', 'x.xlsx', Buffer.alloc(0), 'pdf.vacio'],
  ])('no se anexa %s', async (_, nombre, bytes, codigo) => {
    expect(await rechazo(subida(nombre, bytes))).toMatchObject({ estado: 422, codigo });
  });

  it('un uso que no existe se rechaza', async () => {
    const formulario = new FormData();
    formulario.append('archivo', new Blob(['a']), 'a.txt');
    const r = await oficina.de('director').enviar('POST', '/api/archivos?uso=nada', formulario);
    expect(r.status).toBe(400);
  });
});

describe('el orden de los anexos', () => {
  it('lo cambia la mesa del documento hasta que sale; todos o ninguno; cada uno conserva su número', async () => {
    const a = await enDespacho();
    const carta = await oficina.firmar('director', a, 'Carta');
    for (const d of ['uno', 'dos', 'tres'])
      await anexar(carta.id, [{ archivoId: (await subida(`${d}.xlsx`, planilla())).id, descripcion: d }]);
    const ordenar = (orden: number[], clave = 'director') =>
      oficina.de(clave).acto(`/api/documentos/${carta.id}/anexos/orden`, { orden }, 'PUT');
    await ordenar([3, 1, 2]);
    expect((await anexosDe(carta.id)).map((x) => [x.n, x.descripcion])).toEqual([
      [3, 'tres'],
      [1, 'uno'],
      [2, 'dos'],
    ]);
    for (const mal of [
      [1, 2],
      [1, 2, 3, 4],
      [1, 1, 2],
      [7, 8, 9],
    ])
      expect(await rechazo(ordenar(mal))).toMatchObject({ estado: 409, codigo: 'documentos.anexos.orden' });
    expect((await rechazo(ordenar([]))).estado).toBe(400);
    expect(await rechazo(ordenar([1, 2, 3], 'secretario'))).toMatchObject({ codigo: 'documentos.anexar' });
    await anexar(carta.id, [
      { archivoId: (await subida('cuatro.xlsx', planilla())).id, descripcion: 'cuatro' },
    ]);
    expect((await anexosDe(carta.id)).map((x) => x.descripcion)).toEqual(['tres', 'uno', 'dos', 'cuatro']);
    await despachar(oficina.de('director'), carta.id);
    expect(await rechazo(ordenar([1, 2, 3, 4]))).toMatchObject({ estado: 409, codigo: 'documentos.anexar' });
  });
});

describe('en el expediente', () => {
  it('el PDF foliado lo nombra con su tamaño y su huella, y el ZIP lleva sus bytes, en el orden puesto', async () => {
    const a = await enDespacho();
    const bytes = planilla();
    const carta = await oficina.firmar('director', a, 'Carta');
    const plan = await subida('plan.pdf', await pdfMinimo('el plan'));
    const excel = await subida('Avance año 2018.xlsx', bytes);
    await anexar(carta.id, [
      { archivoId: plan.id, descripcion: 'Plan', fojas: 1 },
      { archivoId: excel.id, descripcion: 'Avance' },
    ]);
    await oficina.de('director').acto(`/api/documentos/${carta.id}/anexos/orden`, { orden: [2, 1] }, 'PUT');
    const ruta = `/api/hojas/${a.hoja.gestion}/${a.hoja.id}/expediente`;
    const paginas = await textoPorPagina(await oficina.de('director').bytes(`${ruta}.pdf`));
    expect(paginas[0]).toContain(huella(bytes));
    const hoja = paginas.find((p, i) => i > 0 && p.includes('medio digital'));
    expect(hoja).toContain('Avance año 2018.xlsx');
    expect(hoja).toContain('planilla de Excel');
    expect(hoja).toContain(`${bytes.length} bytes`);
    expect(hoja?.replace(/\s/g, '')).toContain(huella(bytes));
    expect(hoja).toMatch(/Foja \d+/);
    expect(paginas.findIndex((p) => p === hoja)).toBeLessThan(
      paginas.findIndex((p) => p.includes('el plan')),
    );
    const zip = unzipSync(await oficina.de('director').bytes(`${ruta}.zip`));
    expect(huella(zip['02-1 Avance año 2018.xlsx'] ?? new Uint8Array())).toBe(huella(bytes));
    const manifiesto = JSON.parse(Buffer.from(zip['manifiesto.json'] ?? []).toString()) as {
      archivos: { nombre: string; tipo?: string; sha256: string }[];
    };
    expect(manifiesto.archivos).toContainEqual(
      expect.objectContaining({ nombre: '02-1 Avance año 2018.xlsx', tipo: XLSX, sha256: huella(bytes) }),
    );
  });
});
