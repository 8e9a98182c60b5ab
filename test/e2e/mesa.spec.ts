import { leerPaginas } from '#lectura';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { Mesa, rechazo, type Alta } from '../support/mesa';
import { textoPorPagina } from '../support/lector-pdf';
import { pdfMinimo } from '../support/pdf-minimo';
import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import bwipjs from 'bwip-js';
import { PDFDocument } from 'pdf-lib';
import { setTimeout as esperar } from 'node:timers/promises';

let a: AplicacionDePrueba;
let recepcion: Escritorio;
let director: Escritorio;
let mesa: Mesa;
beforeAll(async () => {
  a = await iniciarAplicacion('2018-06-28T17:45:00-04:00');
  [recepcion, director] = [await a.escritorio('recepcion'), await a.escritorio('director')];
  mesa = new Mesa(a, recepcion);
});
afterAll(() => a.cerrar());

const codigosDe = async (pdf: Uint8Array): Promise<readonly string[]> =>
  (await leerPaginas(pdf, { paginas: [1], conCodigos: true })).leidas.flatMap((p) => p.codigos);
const AGETIC = { procedencia: 'AGETIC', citeOriginal: 'AGETIC/NE/1727/2018', fechaOriginal: '2018-04-02' };
const papel = (extra: object = {}) => mesa.registrar({ archivoId: undefined, ...extra });
interface Dia {
  readonly recepciones: readonly {
    id: string;
    codigo: string;
    faltaEscaneo: boolean;
    diferencias: string[];
    corregida: boolean;
  }[];
  readonly rechazos: readonly { motivo: string }[];
}
const dia = (): Promise<Dia> => recepcion.leer<Dia>('/api/recepciones/dia');
const deHoy = async (alta: Alta) => (await dia()).recepciones.find((r) => r.id === alta.recepcionId);

describe('la misma nota dos veces', () => {
  it('N08: se avisa aunque el CITE venga con otra N°, otros acentos o letras gemelas, y con otro nombre de la misma entidad', async () => {
    const nota = {
      procedencia: 'Gobierno Autónomo Dptal. de Tarija',
      citeOriginal: 'GDAT/SDGI Cite N° 0267/2018',
      fechaOriginal: '2018-06-28',
    };
    const alta = await mesa.registrar(nota);
    for (const otra of [
      { ...nota, citeOriginal: 'gdat sdgi cite nº 267-2018' },
      { ...nota, procedencia: 'GOBIERNO AUTO\u0301NOMO DEPARTAMENTAL DE TARIJA' },
      { ...nota, citeOriginal: 'GDАT/SDGI Сite N° 267/2018' },
    ]) {
      const e = await rechazo(mesa.registrar(otra));
      expect(e).toMatchObject({ estado: 409, codigo: 'hojas.recepcion.duplicada' });
      expect(e.message).toContain(alta.hoja.codigo);
    }
    await mesa.registrar({ ...nota, fechaOriginal: '2018-06-27' });
    await mesa.registrar({ ...nota, duplicadoConfirmado: true });
  });

  it('N09: una nota que vuelve con el número que le dimos se une a su hoja y no «ya existe»', async () => {
    const alta = await mesa.registrar({ ...AGETIC, procedencia: 'AGETIC vuelta' });
    const vuelve = {
      ...AGETIC,
      procedencia: 'AGETIC vuelta',
      hoja: { gestion: alta.hoja.gestion, id: alta.hoja.id },
    };
    const unida = await mesa.registrar(vuelve);
    expect(unida.hoja.codigo).toBe(alta.hoja.codigo);
    const otra = await mesa.registrar();
    expect(
      await rechazo(mesa.registrar({ ...vuelve, hoja: { gestion: otra.hoja.gestion, id: otra.hoja.id } })),
    ).toMatchObject({ codigo: 'hojas.recepcion.duplicada' });
  });

  it('N09: la hoja que da el aviso de duplicado es a la que se une, también si hay otra más nueva con ese CITE', async () => {
    const nota = { ...AGETIC, procedencia: 'AGETIC que devuelve', fojas: 2 };
    const vieja = await mesa.registrar(nota);
    const respuesta = await recepcion.enviar('POST', '/api/hojas/externas', await mesa.nota(nota));
    expect(respuesta.status).toBe(409);
    const { hoja } = (await respuesta.json()) as { hoja: Alta['hoja'] };
    expect(hoja).toEqual({
      ...{ gestion: 2018, id: vieja.hoja.id, codigo: vieja.hoja.codigo },
      ...{ referencia: 'Solicitud de conexión a internet', estado: 'EN_CURSO' },
    });
    const nueva = await mesa.registrar({ ...nota, duplicadoConfirmado: true });
    expect(nueva.hoja.codigo).not.toBe(vieja.hoja.codigo);
    const unida = await mesa.registrar({ ...nota, hoja: { gestion: hoja.gestion, id: hoja.id } });
    expect(unida.hoja.codigo).toBe(vieja.hoja.codigo);
    expect(unida.recepcionId).not.toBe(vieja.recepcionId);
    const { documentos } = await recepcion.leer<{ documentos: { id: string }[] }>(
      `/api/hojas/2018/${vieja.hoja.id}`,
    );
    expect(documentos.map((d) => d.id)).toEqual(
      expect.arrayContaining([vieja.documentoId, unida.documentoId]),
    );
  });
});

describe('el directorio de remitentes', () => {
  const lista = (q: string) =>
    recepcion.leer<{ id: string; nombre: string; alias: string[]; notas: number }[]>(
      `/api/procedencias?q=${encodeURIComponent(q)}`,
    );
  const conocidos = (q: string) =>
    recepcion.leer<{ procedencia: string; remitente: string; remitenteCargo: string | null }[]>(
      `/api/remitentes?q=${encodeURIComponent(q)}`,
    );

  it('una entidad es una entrada como quiera que se escriba, y recuerda a su último remitente', async () => {
    await mesa.registrar({
      procedencia: 'Honorable Alcaldía Mcpal. de Yacuiba',
      remitente: 'Nicolás Peña',
      remitenteCargo: 'Alcalde',
    });
    await mesa.registrar({
      procedencia: 'HONORABLE ALCALDIA MUNICIPAL YACUIBA',
      remitente: 'Nicolas Peña',
      remitenteCargo: 'Alcalde Municipal',
    });
    expect(await lista('yacuiba')).toMatchObject([{ notas: 2 }]);
    expect(await conocidos('alcaldia mcpal')).toMatchObject([
      {
        procedencia: 'Honorable Alcaldía Mcpal. de Yacuiba',
        remitente: 'Nicolas Peña',
        remitenteCargo: 'Alcalde Municipal',
      },
    ]);
  });

  it('dos entradas se unen una sola vez, y desde entonces se hallan con cualquiera de sus nombres', async () => {
    await mesa.registrar({ procedencia: 'Cooperativa Cosaalt', remitente: 'Gerente' });
    await mesa.registrar({ procedencia: 'COSAALT R.L. Ltda.', remitente: 'Gerente técnica' });
    const [una] = await lista('cosaalt r');
    const [otra] = await lista('cooperativa cosaalt');
    if (!una || !otra) throw new Error('faltan entradas');
    const unir = () => recepcion.acto(`/api/procedencias/${una.id}/fusionar`, { enId: otra.id });
    const fin = await Promise.allSettled([unir(), unir()]);
    expect(fin.map((f) => f.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await lista('cosaalt r')).toMatchObject([{ id: otra.id, alias: [una.nombre], notas: 2 }]);
    expect((await conocidos('cosaalt r')).map((c) => c.procedencia)).toEqual([
      'Cooperativa Cosaalt',
      'Cooperativa Cosaalt',
    ]);
    expect(
      (await rechazo(director.acto(`/api/procedencias/${una.id}/fusionar`, { enId: otra.id }))).estado,
    ).toBe(403);
  });
});

describe('las fojas', () => {
  it('declaradas, contadas y páginas se comparan, y la diferencia se dice', async () => {
    const alta = await mesa.registrar({ fojas: 3, fojasDeclaradas: 4 });
    const { diferencias } = (await deHoy(alta)) ?? { diferencias: [] };
    expect(diferencias).toEqual([
      'El remitente declara 4 fojas y se contaron 3 fojas.',
      'El escaneo tiene 1 página y se contaron 3 fojas.',
    ]);
    expect((await deHoy(await mesa.registrar({ fojas: 1, fojasDeclaradas: 1 })))?.diferencias).toEqual([]);
  });
});

describe('primero el papel', () => {
  it('número, sello y etiqueta salen sin archivo; el escaneo se une después, una sola vez', async () => {
    const alta = await papel({ fojas: 1 });
    expect((await deHoy(alta))?.faltaEscaneo).toBe(true);
    for (const sinNada of ['pdf', 'vista-previa.pdf'])
      expect((await rechazo(recepcion.bytes(`/api/documentos/${alta.documentoId}/${sinNada}`))).estado).toBe(
        404,
      );
    const sello = await recepcion.bytes(
      `/api/recepciones/${alta.hoja.gestion}/${alta.recepcionId}/sello.pdf`,
    );
    const [impreso = ''] = await textoPorPagina(sello);
    for (const parte of ['RECIBIDO', alta.hoja.codigo, 'FIRMA']) expect(impreso).toContain(parte);
    expect(impreso).not.toContain('electrónico');
    const ruta = `/api/hojas/${alta.hoja.gestion}/${alta.hoja.id}/escaneos`;
    const archivos = [await pdfMinimo('uno'), await pdfMinimo('dos')];
    const ids = await Promise.all(archivos.map((pdf) => recepcion.subir('escaneo.pdf', pdf)));
    const fin = await Promise.allSettled(
      ids.map((archivoId) => recepcion.acto(ruta, { archivoId, recepcionId: alta.recepcionId })),
    );
    expect(fin.map((f) => f.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await deHoy(alta))?.faltaEscaneo).toBe(false);
    const pdf = Buffer.from(await recepcion.bytes(`/api/documentos/${alta.documentoId}/pdf`));
    expect(archivos.some((x) => Buffer.from(x).equals(pdf))).toBe(true);
  });

  it('la etiqueta y el comprobante llevan un QR que se lee y dice la hoja', async () => {
    const alta = await papel();
    const recep = `/api/recepciones/${alta.hoja.gestion}/${alta.recepcionId}`;
    for (const papelito of ['etiqueta.pdf', 'comprobante.pdf']) {
      const pdf = await recepcion.bytes(`${recep}/${papelito}`);
      expect(await codigosDe(pdf)).toEqual([`HR:2018/${alta.hoja.id}/${alta.hoja.codigo}`]);
      expect((await textoPorPagina(pdf))[0]).toContain(alta.hoja.codigo);
    }
  });
});

describe('el escaneo halla su sitio', () => {
  /** A scan: the label of ours stuck on it, and bar codes that are not. */
  async function escaneo(nuestro: string | null): Promise<Uint8Array> {
    const doc = await PDFDocument.create();
    const pagina = doc.addPage([612, 792]);
    const codigo = async (bcid: string, text: string) =>
      doc.embedPng(
        await bwipjs.toBuffer({
          bcid,
          text,
          scale: 4,
          ...(bcid === 'qrcode' ? { eclevel: 'Q' } : {}),
        }),
      );
    pagina.drawImage(await codigo('ean13', '7791234567898'), { x: 60, y: 500, width: 160, height: 70 });
    pagina.drawImage(await codigo('qrcode', 'https://example.org/HR'), {
      x: 60,
      y: 300,
      width: 80,
      height: 80,
    });
    if (nuestro) pagina.drawImage(await codigo('qrcode', nuestro), { x: 420, y: 650, width: 66, height: 66 });
    return doc.save();
  }
  interface Destino {
    readonly listo: boolean;
    readonly hoja: { codigo: string } | null;
    readonly sitios: { recepcionId: string | null; bloque: number | null; texto: string }[];
    readonly ajenos: number;
  }
  const destino = async (archivoId: string): Promise<Destino> => {
    for (let i = 0; i < 600; i++) {
      const d = await recepcion.leer<Destino>(`/api/archivos/${archivoId}/destino`);
      if (d.listo) return d;
      await esperar(50);
    }
    throw new Error('los códigos no se leyeron');
  };

  it('N07: entre códigos ajenos se elige el nuestro; lo imposible se pasa por alto y la entrada sigue sin número', async () => {
    const alta = await papel();
    const nuestro = `HR:2018/${alta.hoja.id}/${alta.hoja.codigo}`;
    const con = await destino(await recepcion.subir('con.pdf', await escaneo(nuestro)));
    expect(con).toMatchObject({
      hoja: { codigo: alta.hoja.codigo },
      ajenos: 2,
    });
    expect(con.sitios[0]).toMatchObject({ recepcionId: alta.recepcionId, bloque: null });
    const archivoId = await recepcion.subir('sin.pdf', await escaneo('HR:2018/1/9999-17'));
    expect(await destino(archivoId)).toMatchObject({ hoja: null, ajenos: 3 });
    expect((await mesa.registrar({ archivoId })).hoja.codigo).toMatch(/^\d+-18$/);
  });

  it('N09: la nota que vuelve con nuestra etiqueta se recibe en la hoja que su QR dice, con su propio sello', async () => {
    const alta = await mesa.registrar();
    const papel = await escaneo(`HR:2018/${alta.hoja.id}/${alta.hoja.codigo}`);
    const archivoId = await recepcion.subir('vuelve.pdf', papel);
    const { hoja, sitios } = (await destino(archivoId)) as Destino & { hoja: Alta['hoja'] };
    expect([hoja.codigo, sitios[0]?.recepcionId]).toEqual([alta.hoja.codigo, null]);
    const unida = await mesa.registrar({ archivoId, hoja: { gestion: hoja.gestion, id: hoja.id } });
    expect(unida.hoja.codigo).toBe(alta.hoja.codigo);
    const { documentos } = await recepcion.leer<{
      documentos: { id: string; sello: { recepcionId: string } | null }[];
    }>(`/api/hojas/2018/${alta.hoja.id}`);
    expect(documentos.map((d) => d.sello?.recepcionId)).toEqual([alta.recepcionId, unida.recepcionId]);
  });

  /** The printed sheet as a scanner gives it back. */
  async function escanear(pdf: Uint8Array): Promise<Uint8Array> {
    const { leidas } = await leerPaginas(pdf, { paginas: [1], ppp: 200 });
    const doc = await PDFDocument.create();
    const imagen = await doc.embedPng(leidas[0]?.dibujo?.png ?? new Uint8Array());
    doc.addPage([612, 792]).drawImage(imagen, { x: 0, y: 0, width: 612, height: 792 });
    return doc.save();
  }

  it.each([
    ['con su nota sellada', {}],
    ['recibida primero en papel, que espera su escaneo', { archivoId: undefined }],
  ])(
    'la hoja impresa de una hoja de ruta %s, llenada a mano, queda en su último proveído',
    async (_, extra) => {
      const alta = await mesa.registrar(extra);
      await mesa.derivada(alta);
      const { gestion, id } = alta.hoja;
      const { ruta } = await recepcion.leer<{ ruta: { id: string }[] }>(`/api/hojas/${gestion}/${id}`);
      const primero = ruta.at(-1)?.id ?? '';
      await director.acto(`/api/derivaciones/${gestion}/${primero}/recibir`, {});
      const { derivaciones } = await director.acto<{ derivaciones: { id: string }[] }>(
        `/api/derivaciones/${gestion}/${primero}/derivar`,
        { oficial: mesa.aPuesto('tecnico') },
      );
      const impresa = await recepcion.bytes(`/api/hojas/${gestion}/${id}/hoja-de-ruta.pdf?proveidos=no`);
      const qr = (n: number): string => `HR:${gestion}/${id}/${alta.hoja.codigo}#${n}`;
      expect(await codigosDe(impresa)).toEqual(expect.arrayContaining([qr(1), qr(2), qr(3)]));
      const archivoId = await recepcion.subir('hoja.pdf', await escanear(impresa));
      const { sitios } = await destino(archivoId);
      expect(sitios.map((s) => s.recepcionId ?? s.bloque)).toEqual([2, null, 1]);
      expect(sitios[0]?.texto).toBe(
        'Al proveído N° 2, de Director General a Profesional en Planificación TIC',
      );
      const hecho = await recepcion.acto<{ pasoId: string; documentoId: string }>(
        `/api/hojas/${gestion}/${id}/escaneos`,
        { archivoId, bloque: sitios[0]?.bloque },
      );
      expect(hecho.pasoId).toBe(derivaciones[0]?.id);
      const vista = await recepcion.leer<{ ruta: { id: string; documentos: { id: string }[] }[] }>(
        `/api/hojas/${gestion}/${id}`,
      );
      expect(vista.ruta.find((p) => p.id === hecho.pasoId)?.documentos).toMatchObject([
        { id: hecho.documentoId },
      ]);
    },
  );

  it('entre dos notas de una hoja que esperan su escaneo se elige cuál es', async () => {
    const una = await papel();
    const { gestion, id, codigo } = una.hoja;
    const otra = await papel({ hoja: { gestion, id }, procedencia: 'Vecino', citeOriginal: 'S/C-2' });
    const archivoId = await recepcion.subir('nota.pdf', await escaneo(`HR:${gestion}/${id}/${codigo}`));
    const { sitios } = await destino(archivoId);
    expect(sitios.map((s) => s.recepcionId)).toEqual([una.recepcionId, otra.recepcionId, null]);
    expect(sitios[1]?.texto).toMatch(/^A la nota recibida el .* a las \d\d:\d\d: Vecino, S\/C-2$/);
    await recepcion.acto(`/api/hojas/${gestion}/${id}/escaneos`, {
      archivoId,
      recepcionId: otra.recepcionId,
    });
    const queda = await destino(
      await recepcion.subir('otra.pdf', await escaneo(`HR:${gestion}/${id}/${codigo}`)),
    );
    expect(queda.sitios.map((s) => s.recepcionId)).toEqual([una.recepcionId, null]);
  });

  it('un escaneo sin etiqueta, elegido en la hoja abierta, se pone en el proveído que se elija', async () => {
    const alta = await mesa.registrar();
    await mesa.derivada(alta);
    const { gestion, id } = alta.hoja;
    const archivoId = await recepcion.subir('suelta.pdf', await pdfMinimo('sin etiqueta'));
    await destino(archivoId);
    const con = (q: string) => recepcion.leer<Destino>(`/api/archivos/${archivoId}/destino${q}`);
    expect((await con('')).sitios).toEqual([]);
    expect((await con(`?gestion=${gestion}&hoja=${id}`)).sitios.map((s) => s.bloque)).toEqual([null, 1]);
    expect((await con(`?gestion=${gestion}&hoja=999999`)).hoja).toBeNull();
    expect(await rechazo(con(`?gestion=${gestion}`))).toMatchObject({ estado: 400 });
  });

  it('quien no tiene nada que ver con la hoja no le agrega escaneos', async () => {
    const alta = await mesa.registrar();
    const tecnico = await a.escritorio('tecnico');
    const archivoId = await tecnico.subir('x.pdf', await pdfMinimo('ajeno'));
    const ruta = `/api/hojas/${alta.hoja.gestion}/${alta.hoja.id}/escaneos`;
    expect(await rechazo(tecnico.acto(ruta, { archivoId }))).toMatchObject({ estado: 409 });
  });
});

describe('el rechazo en ventanilla', () => {
  it('queda con su razón y no toma número', async () => {
    const antes = await mesa.registrar();
    await recepcion.acto('/api/recepciones/rechazos', {
      ...{ procedencia: 'Vecino', traidoPor: 'Su hijo', motivo: 'Llegó sin firma' },
    });
    const despues = await mesa.registrar();
    const n = (x: Alta): number => Number(x.hoja.codigo.split('-')[0]);
    expect(n(despues)).toBe(n(antes) + 1);
    expect((await dia()).rechazos).toMatchObject([{ traidoPor: 'Su hijo', motivo: 'Llegó sin firma' }]);
    expect(
      (await rechazo(recepcion.acto('/api/recepciones/rechazos', { procedencia: 'Vecino' }))).estado,
    ).toBe(400);
    expect(
      (await rechazo(director.acto('/api/recepciones/rechazos', { procedencia: 'V', motivo: 'x' }))).estado,
    ).toBe(403);
  });
});

describe('el sello que se prevé', () => {
  it('propone una esquina libre y la dibuja con el mismo código que la escribe', async () => {
    const doc = await PDFDocument.create();
    const p = doc.addPage([612, 792]);
    p.drawRectangle({ x: 400, y: 690, width: 200, height: 90 });
    p.drawRectangle({ x: 20, y: 690, width: 200, height: 90 });
    const archivoId = await recepcion.subir('ocupada.pdf', await doc.save());
    const previsto = await recepcion.leer<{ propuesta: { esquina: string }; libre: boolean }>(
      `/api/archivos/${archivoId}/sello-previsto`,
    );
    expect(previsto).toMatchObject({ propuesta: { esquina: 'inferior-derecha' }, libre: true });
    const png = await recepcion.bytes(
      `/api/archivos/${archivoId}/sello-previsto.png?esquina=inferior-derecha`,
    );
    expect(Buffer.from(png.subarray(1, 4)).toString()).toBe('PNG');
    expect((await rechazo(director.leer(`/api/archivos/${archivoId}/sello-previsto`))).estado).toBe(404);
  });
});
