import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { textoPorPagina } from '../support/lector-pdf';
import { Mesa, rechazo, type Alta } from '../support/mesa';

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

const SECRETARIO = 'Secretario Departamental de Gestión Institucional';
interface Cabeza {
  readonly referencia: string;
  readonly corregidaEn: string | null;
  readonly actos: readonly { acto: string; permitido: boolean; motivos: { codigo: string }[] }[];
}
interface Dia {
  readonly recepciones: readonly { id: string; corregida: boolean }[];
}
const deHoy = async (alta: Alta) =>
  (await recepcion.leer<Dia>('/api/recepciones/dia')).recepciones.find((r) => r.id === alta.recepcionId);

describe('corregir una recepción', () => {
  const ruta = (x: Alta): string => `/api/recepciones/${x.hoja.gestion}/${x.recepcionId}/corregir`;

  it('el valor anterior queda a la vista en la historia, y lo que se reimprime lo dice', async () => {
    const alta = await mesa.registrar({ procedencia: 'AGETI', citeOriginal: 'AGETIC/NE/1/2018', fojas: 2 });
    await recepcion.acto(ruta(alta), {
      procedencia: 'AGETIC',
      citeOriginal: null,
      fojas: 3,
      referencia: 'Otra',
      motivo: 'Error de tipeo',
      corregidaEn: null,
    });
    const hoja = await recepcion.leer<Record<string, unknown>>(
      `/api/hojas/${alta.hoja.gestion}/${alta.hoja.id}`,
    );
    expect(hoja).toMatchObject({ procedencia: 'AGETIC', citeOriginal: null, fojas: 3, referencia: 'Otra' });
    const historia = await recepcion.leer<{ acto: string; datos: unknown }[]>(
      `/api/hojas/${alta.hoja.gestion}/${alta.hoja.id}/historia`,
    );
    expect(historia.at(-1)).toMatchObject({
      acto: 'corregir-recepcion',
      datos: {
        motivo: 'Error de tipeo',
        cambios: {
          procedencia: { antes: 'AGETI', despues: 'AGETIC' },
          citeOriginal: { antes: 'AGETIC/NE/1/2018', despues: null },
          fojas: { antes: 2, despues: 3 },
        },
      },
    });
    const base = `/api/recepciones/${alta.hoja.gestion}/${alta.recepcionId}`;
    for (const papelito of [
      `${base}/etiqueta.pdf`,
      `${base}/comprobante.pdf`,
      `/api/hojas/${alta.hoja.gestion}/${alta.hoja.id}/hoja-de-ruta.pdf`,
    ])
      expect((await textoPorPagina(await recepcion.bytes(papelito)))[0]).toContain('CORREGIDA');
    expect((await deHoy(alta))?.corregida).toBe(true);
  });

  it('sin motivo, sin cambios, por otro o dos a la vez, no', async () => {
    const alta = await mesa.registrar({ fojas: 2 });
    expect((await rechazo(recepcion.acto(ruta(alta), { fojas: 3, corregidaEn: null }))).estado).toBe(400);
    expect(
      await rechazo(recepcion.acto(ruta(alta), { fojas: 2, motivo: 'x', corregidaEn: null })),
    ).toMatchObject({
      codigo: 'hojas.correccion.sin-cambios',
    });
    expect(
      (await rechazo(director.acto(ruta(alta), { fojas: 3, motivo: 'x', corregidaEn: null }))).estado,
    ).toBe(409);
    const dos = await Promise.allSettled(
      [4, 5].map((fojas) =>
        recepcion.acto(ruta(alta), { fojas, motivo: 'conté otra vez', corregidaEn: null }),
      ),
    );
    expect(dos.map((d) => d.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('de una nota que se unió se corrige lo suyo: ni su asunto ni su fecha son los de la primera', async () => {
    const primera = await mesa.registrar({ referencia: 'La primera', fechaOriginal: '2018-06-01' });
    const { gestion, id } = primera.hoja;
    const segunda = await mesa.registrar({ referencia: 'La segunda', fojas: 2, hoja: { gestion, id } });
    const base = `/api/recepciones/${gestion}/${segunda.recepcionId}`;
    const { nota } = await recepcion.leer<{ nota: object }>(base);
    expect(nota).toMatchObject({ referencia: 'La segunda', fechaOriginal: null, fojas: 2 });
    await recepcion.acto(ruta(segunda), { fojas: 5, motivo: 'Conté otra vez', corregidaEn: null });
    const { documentos, referencia } = await recepcion.leer<{
      documentos: { id: string; titulo: string; fecha: string | null; fojas: number }[];
      referencia: string;
    }>(`/api/hojas/${gestion}/${id}`);
    expect(referencia).toBe('La primera');
    expect(documentos.find((d) => d.id === segunda.documentoId)).toMatchObject({
      ...{ titulo: 'La segunda', fecha: null, fojas: 5 },
    });
    const comprobante = (await textoPorPagina(await recepcion.bytes(`${base}/comprobante.pdf`)))[0];
    expect(comprobante).toContain('La segunda');
    expect(comprobante).not.toMatch(/La primera|junio de 2018 ·/);
  });

  it('las fojas declaradas, los adjuntos y el destinatario también, y nada se mueve', async () => {
    const alta = await mesa.registrar({
      ...{ fojasDeclaradas: 9, adjuntos: 'Un plano', destinatarioPuestoId: a.demo.puestos['gobernador'] },
    });
    const { gestion, id } = alta.hoja;
    const base = `/api/recepciones/${gestion}/${alta.recepcionId}`;
    const antes = await recepcion.leer<{ nota: object }>(base);
    expect(antes).toMatchObject({
      abre: true,
      nota: { fojasDeclaradas: 9, adjuntos: 'Un plano', destinatario: 'Gobernador' },
    });
    const rutaAntes = (await mesa.ver(alta)).ruta;
    await recepcion.acto(ruta(alta), {
      ...{ fojasDeclaradas: 3, adjuntos: 'Dos planos', motivo: 'Leí mal la nota', corregidaEn: null },
      destinatarioPuestoId: a.demo.puestos['secretario'],
    });
    const vista = await recepcion.leer<Cabeza>(`/api/hojas/${gestion}/${id}`);
    expect(vista).toMatchObject({
      ...{ adjuntos: 'Dos planos', destinatario: SECRETARIO },
    });
    expect((await mesa.ver(alta)).ruta).toEqual(rutaAntes);
    expect(
      (await recepcion.leer<{ acto: string; datos: unknown }[]>(`/api/hojas/${gestion}/${id}/historia`)).at(
        -1,
      ),
    ).toMatchObject({
      acto: 'corregir-recepcion',
      datos: {
        cambios: {
          fojasDeclaradas: { antes: 9, despues: 3 },
          adjuntos: { antes: 'Un plano', despues: 'Dos planos' },
          destinatario: { antes: 'Gobernador', despues: SECRETARIO },
        },
      },
    });
    const hoja = (
      await textoPorPagina(await recepcion.bytes(`/api/hojas/${gestion}/${id}/hoja-de-ruta.pdf`))
    )[0];
    for (const dicho of ['CORREGIDA', 'Dos planos', 'Secretario Departamental'])
      expect(hoja).toContain(dicho);
    expect(hoja).not.toContain('Un plano');
    const { corregidaEn } = await recepcion.leer<{ corregidaEn: string }>(base);
    const nadie = { destinatarioPuestoId: null, adjuntos: null, fojasDeclaradas: null };
    await recepcion.acto(ruta(alta), { ...nadie, motivo: 'No nombra a nadie', corregidaEn });
    expect((await recepcion.leer<{ nota: object }>(base)).nota).toMatchObject({
      ...{ fojasDeclaradas: null, adjuntos: null, destinatario: null },
    });
  });

  it('un destinatario que no hay no entra; de una reservada, cambiarlo no le abre la hoja a nadie', async () => {
    const alta = await mesa.registrar({ confidencialidad: 'RESERVADA' });
    const de = (destinatarioPuestoId: string | undefined) =>
      recepcion.acto(ruta(alta), { destinatarioPuestoId, motivo: 'x', corregidaEn: null });
    expect(await rechazo(de('999999'))).toMatchObject({ estado: 422, codigo: 'hojas.registrar.puestos' });
    await de(a.demo.puestos['tecnico']);
    // As at registration: who the paper names sees it when it is sent to them.
    const tecnico = await a.escritorio('tecnico');
    expect((await rechazo(tecnico.leer(`/api/hojas/${alta.hoja.gestion}/${alta.hoja.id}`))).estado).toBe(404);
  });

  it('de una nota que se unió no se corrigen adjuntos ni destinatario: son los de la primera', async () => {
    const primera = await mesa.registrar({ adjuntos: 'Un plano' });
    const { gestion, id } = primera.hoja;
    const segunda = await mesa.registrar({ hoja: { gestion, id } });
    expect(await recepcion.leer<object>(`/api/recepciones/${gestion}/${segunda.recepcionId}`)).toMatchObject({
      ...{ abre: false, nota: { adjuntos: null, destinatario: null } },
    });
    for (const pedido of [{ adjuntos: 'CD' }, { destinatarioPuestoId: a.demo.puestos['tecnico'] }]) {
      const e = await rechazo(recepcion.acto(ruta(segunda), { ...pedido, motivo: 'x', corregidaEn: null }));
      expect(e).toMatchObject({ estado: 409, codigo: 'hojas.corregir' });
      expect(e.message).toContain('la nota que abrió la hoja de ruta');
    }
    expect(await recepcion.leer<object>(`/api/hojas/${gestion}/${id}`)).toMatchObject({
      adjuntos: 'Un plano',
    });
  });

  it('I02: quien corrige sobre lo que ya no dice recibe lo que dice ahora, y nada se pisa', async () => {
    const alta = await mesa.registrar({ fojas: 2 });
    await recepcion.acto(ruta(alta), { procedencia: 'Primera', motivo: 'x', corregidaEn: null });
    const segunda = recepcion.acto(ruta(alta), { procedencia: 'Segunda', motivo: 'x', corregidaEn: null });
    expect(await rechazo(segunda)).toMatchObject({ estado: 409, codigo: 'hojas.correccion.cruzada' });
    const { corregidaEn, nota } = await recepcion.leer<{
      corregidaEn: string;
      nota: { procedencia: string };
    }>(`/api/recepciones/${alta.hoja.gestion}/${alta.recepcionId}`);
    expect(nota.procedencia).toBe('Primera');
    await recepcion.acto(ruta(alta), { procedencia: 'Segunda', motivo: 'x', corregidaEn });
  });
});

describe('corregir la cabeza de una interna', () => {
  type Interna = Pick<Alta, 'hoja' | 'derivacionId'>;
  const registrar = (mas: object = {}): Promise<Interna> =>
    director.acto<Interna>('/api/hojas/internas', {
      ...{ referencia: 'Solicita equipo', adjuntos: 'Un anexo', fojas: 2 },
      ...mas,
    });
  const camino = (x: Interna): string => `/api/hojas/${x.hoja.gestion}/${x.hoja.id}`;
  const corregir = (x: Interna, orden: object, quien = director) =>
    quien.acto(`${camino(x)}/corregir`, { motivo: 'Error de tipeo', corregidaEn: null, ...orden });
  const ver = (x: Interna, quien = director): Promise<Cabeza> => quien.leer<Cabeza>(camino(x));
  const acto = async (x: Interna, quien = director) => {
    const [corregirla] = (await ver(x, quien)).actos.filter((c) => c.acto === 'corregir');
    return { permitido: corregirla?.permitido, motivos: corregirla?.motivos.map((m) => m.codigo) };
  };

  it('lo que decía queda en la historia, la bandeja dice lo nuevo, y la hoja impresa lo advierte', async () => {
    const x = await registrar();
    await director.acto(`/api/derivaciones/${x.hoja.gestion}/${x.derivacionId}/derivar`, {
      oficial: mesa.aPuesto('secretario'),
    });
    // It is no longer in the hands of who registered it: it is still theirs to put right.
    expect(await acto(x)).toEqual({ permitido: true, motivos: [] });
    await corregir(x, { referencia: 'Solicita equipos', adjuntos: null, proceso: 'Compra 7', fojas: 3 });
    expect(await ver(x)).toMatchObject({
      ...{ referencia: 'Solicita equipos', adjuntos: null, proceso: 'Compra 7', fojas: 3 },
      corregidaEn: expect.stringMatching(/^2018-06-28T/) as string,
    });
    const historia = await director.leer<{ acto: string; datos: unknown }[]>(`${camino(x)}/historia`);
    expect(historia.at(-1)).toMatchObject({
      acto: 'corregir-interna',
      datos: {
        motivo: 'Error de tipeo',
        cambios: {
          referencia: { antes: 'Solicita equipo', despues: 'Solicita equipos' },
          adjuntos: { antes: 'Un anexo', despues: null },
          proceso: { antes: null, despues: 'Compra 7' },
          fojas: { antes: 2, despues: 3 },
        },
      },
    });
    const secretario = await a.escritorio('secretario');
    const { filas } = await secretario.leer<{ filas: { codigo: string; referencia: string }[] }>(
      '/api/bandeja?vista=por-recibir&de=puesto',
    );
    expect(filas.find((f) => f.codigo === x.hoja.codigo)?.referencia).toBe('Solicita equipos');
    const [impresa] = await textoPorPagina(await director.bytes(`${camino(x)}/hoja-de-ruta.pdf`));
    for (const dicho of ['CORREGIDA', 'Solicita equipos']) expect(impresa).toContain(dicho);
  });

  it('la carátula dice cuál de las que viajan se corrigió, y solo esa', async () => {
    const [madre, hija] = [
      await registrar({ referencia: 'La madre' }),
      await registrar({ referencia: 'La hija' }),
    ];
    const { gestion, id } = madre.hoja;
    await director.acto(`/api/derivaciones/${gestion}/${hija.derivacionId}/agrupar`, {
      padre: { gestion, id },
    });
    const caratula = async (): Promise<string> =>
      (await textoPorPagina(await director.bytes(`${camino(madre)}/caratula.pdf`))).join(' ');
    expect(await caratula()).not.toContain('CORREGIDA');
    await corregir(hija, { referencia: 'La hija, bien escrita' });
    expect((await caratula()).match(/CORREGIDA/g)).toHaveLength(1);
    await corregir(madre, { referencia: 'La madre, bien escrita' });
    // Beside the referencia and at the foot of the page.
    expect((await caratula()).match(/CORREGIDA/g)).toHaveLength(3);
  });

  it('otra unidad no, y una externa se corrige en su nota: el mismo motivo se muestra y rehúsa', async () => {
    const x = await registrar();
    const tecnico = await a.escritorio('tecnico');
    expect(await acto(x, tecnico)).toEqual({ permitido: false, motivos: ['hojas.correccion.otra-unidad'] });
    expect(await rechazo(corregir(x, { referencia: 'Otra' }, tecnico))).toMatchObject({
      ...{ estado: 409, codigo: 'hojas.corregir' },
    });
    const externa = await mesa.registrar();
    expect(await acto(externa, recepcion)).toEqual({
      ...{ permitido: false, motivos: ['hojas.correccion.de-nota'] },
    });
    expect((await rechazo(corregir(externa, { referencia: 'Otra' }, recepcion))).codigo).toBe(
      'hojas.corregir',
    );
    expect((await ver(x)).referencia).toBe('Solicita equipo');
  });

  it('otro puesto de la unidad que la registró sí', async () => {
    const secretario = await a.escritorio('secretario');
    const x = await secretario.acto<Interna>('/api/hojas/internas', { referencia: 'Del secretario' });
    const secretaria = await a.escritorio('secretaria');
    expect(await acto(x, secretaria)).toEqual({ permitido: true, motivos: [] });
    await corregir(x, { referencia: 'De la Secretaría' }, secretaria);
    expect((await ver(x)).referencia).toBe('De la Secretaría');
  });

  it('una anulada no, una reservada ajena no existe, sin motivo o sin cambios tampoco', async () => {
    const x = await registrar();
    expect((await rechazo(corregir(x, { referencia: 'Otra', motivo: ' ' }))).estado).toBe(400);
    expect((await rechazo(corregir(x, { referencia: 'Solicita equipo' }))).codigo).toBe(
      'hojas.correccion.sin-cambios',
    );
    await director.acto(`${camino(x)}/anular`, { motivo: 'Repetida' });
    expect(await acto(x)).toEqual({ permitido: false, motivos: ['hojas.correccion.anulada'] });
    const e = await rechazo(corregir(x, { referencia: 'Otra' }));
    expect(e).toMatchObject({ estado: 409, codigo: 'hojas.corregir' });
    expect(e.message).toContain('está anulada');
    const reservada = await registrar({ confidencialidad: 'RESERVADA' });
    const tecnico = await a.escritorio('tecnico');
    const oculta = await rechazo(corregir(reservada, { referencia: 'Otra' }, tecnico));
    expect(oculta).toMatchObject({ estado: 404, codigo: 'hojas.no-encontrada' });
  });

  it('I02: dos a la vez, una sola; quien queda atrás lee lo que dice ahora y corrige sobre eso', async () => {
    const x = await registrar();
    const dos = await Promise.allSettled(['Una', 'Otra'].map((referencia) => corregir(x, { referencia })));
    expect(dos.map((d) => d.status).sort()).toEqual(['fulfilled', 'rejected']);
    const perdida = dos.find((d) => d.status === 'rejected')?.reason as Awaited<ReturnType<typeof rechazo>>;
    expect(perdida).toMatchObject({ estado: 409, codigo: 'hojas.correccion.cruzada' });
    const { referencia, corregidaEn } = await ver(x);
    expect(referencia).toBe(dos[0]?.status === 'fulfilled' ? 'Una' : 'Otra');
    await corregir(x, { referencia: 'La tercera', corregidaEn });
    expect((await ver(x)).referencia).toBe('La tercera');
  });
});
