import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { rechazo, type Alta } from '../support/mesa';
import { Oficina } from '../support/oficina';

let prueba: AplicacionDePrueba;
let o: Oficina;
beforeAll(async () => {
  prueba = await iniciarAplicacion();
  o = await Oficina.abrir(prueba, ['recepcion', 'director', 'secretario', 'secretaria', 'tecnico']);
});
afterAll(() => prueba.cerrar());

/** An HR that the secretario has and must answer. */
async function pedida(plazo = '2018-05-04'): Promise<readonly [Alta, string]> {
  const a = await o.mesa.registrar();
  const id = await o.mesa.derivada(a, 'secretario', { acciones: ['elaborar-respuesta'], plazo });
  await o.hacer('secretario', a, id, 'recibir');
  return [a, id];
}
const rechazarLoPedido = async (a: Alta, clave: string, motivo: string): Promise<unknown> => {
  const adeudo = (await o.ver(a)).debe[0]?.id ?? '0';
  return o.de(clave).acto(`/api/hojas/${a.hoja.gestion}/${a.hoja.id}/adeudos/${adeudo}/rechazar`, { motivo });
};

describe('lo que se debe', () => {
  it('dice qué se pidió, a quién, para quién y hasta cuándo', async () => {
    const [a] = await pedida();
    expect((await o.ver(a)).debe).toMatchObject([
      {
        texto: 'Elaborar respuesta, para Ventanilla del Despacho',
        quien: 'Secretario Departamental de Gestión Institucional — GDAT/SDGI',
        vence: '2018-05-04',
        puedeRechazar: false,
      },
    ]);
    expect((await o.ver(a, 'secretario')).debe).toMatchObject([{ puedeRechazar: true }]);
  });

  it('se rechaza con motivo: deja de deberse, su plazo cesa y queda dicho por qué', async () => {
    const [a, id] = await pedida();
    expect(await rechazo(rechazarLoPedido(a, 'director', 'x'))).toMatchObject({
      codigo: 'hojas.adeudo.rechazar',
    });
    expect(await rechazo(rechazarLoPedido(a, 'secretario', ' '))).toMatchObject({ estado: 400 });
    const adeudo = (await o.ver(a)).debe[0]?.id ?? '';
    await rechazarLoPedido(a, 'secretario', 'No es competencia de esta secretaría');
    expect(await o.ver(a)).toMatchObject({
      debe: [],
      respondido: [{ estado: 'RECHAZADO', motivo: 'No es competencia de esta secretaría', documento: null }],
      plazos: [{ estado: 'ANULADO' }],
    });
    const camino = `/api/hojas/${a.hoja.gestion}/${a.hoja.id}/adeudos`;
    expect(
      await rechazo(o.de('secretario').acto(`${camino}/${adeudo}/rechazar`, { motivo: 'otra vez' })),
    ).toMatchObject({
      codigo: 'hojas.adeudo.rechazar',
    });
    expect(
      await rechazo(o.de('secretario').acto(`${camino}/999999/rechazar`, { motivo: 'x' })),
    ).toMatchObject({
      estado: 404,
    });
    // Nothing owed any more: it is archived without explaining.
    await o.hacer('secretario', a, id, 'archivar');
  });

  it('varias respuestas a una hoja: la del oficial y la de la copia, cada una con su CITE', async () => {
    const a = await o.mesa.registrar();
    const pide = { acciones: ['elaborar-informe'] };
    const [oficial = '', copia = ''] = await o.hacer('recepcion', a, a.derivacionId, 'derivar', {
      oficial: o.mesa.aPuesto('director', pide),
      copias: [o.mesa.aPuesto('secretario', pide)],
    });
    const cites: string[] = [];
    for (const [quien, paso] of [
      ['secretario', copia],
      ['director', oficial],
    ] as const) {
      await o.hacer(quien, a, paso, 'recibir');
      const nota = await o.firmar(quien, a, `Informe de ${quien}`);
      await o.hacer(quien, a, paso, 'responder', { documentoId: nota.id });
      cites.push(nota.cite);
    }
    const { debe, respondido } = await o.ver(a);
    expect(debe).toEqual([]);
    expect(respondido.map((r) => r.documento?.cite).sort()).toEqual(cites.sort());
  });

  it('una respuesta para varias hojas: el mismo CITE cumple en todas, y el papel está en cada una', async () => {
    const [[a, pa], [b, pb], [c, pc]] = [await pedida(), await pedida(), await pedida()];
    const nota = await o.firmar('secretario', a, 'Se responde a las tres');
    const r = await o.de('secretario').acto<{ hechos: number }>('/api/derivaciones/lote', {
      acto: 'responder',
      pasos: [
        { gestion: 2018, id: pa },
        { gestion: 2018, id: pb },
        { gestion: 2018, id: pc },
      ],
      orden: { documentoId: nota.id },
    });
    expect(r.hechos).toBe(3);
    for (const x of [a, b, c])
      expect(await o.ver(x)).toMatchObject({
        debe: [],
        respondido: [{ estado: 'CUMPLIDO', documento: { cite: nota.cite } }],
        documentos: expect.arrayContaining([expect.objectContaining({ cite: nota.cite })]) as unknown,
      });
  });

  it('no se responde con el papel de otra unidad, con una nota recibida ni con un papel que no se ve', async () => {
    const [a, pa] = await pedida();
    const [b, pb] = await pedida();
    await o.hacer('secretario', b, pb, 'derivar', { oficial: o.mesa.aPuesto('tecnico') });
    const paso = (await o.ver(b)).ruta.at(-1)?.id ?? '';
    await o.hacer('tecnico', b, paso, 'recibir');
    const ajeno = await o.firmar('tecnico', b, 'De otra unidad');
    const con = (documentoId: string) => rechazo(o.hacer('secretario', a, pa, 'responder', { documentoId }));
    expect(await con(ajeno.id)).toMatchObject({
      motivos: expect.arrayContaining(['hojas.responder.de-otro']),
    });
    expect(await con(a.documentoId)).toMatchObject({
      motivos: expect.arrayContaining(['hojas.responder.de-otro']),
    });
    expect(await con('99999999')).toMatchObject({ estado: 409, motivos: ['documentos.no-encontrado'] });
  });

  it('retirada la respuesta de un grupo, lo que cumplía se debe otra vez en todas, también en la que ya se separó', async () => {
    const [[a, pa], [b, pb], [c, pc]] = [await pedida(), await pedida(), await pedida()];
    const padre = { gestion: a.hoja.gestion, id: a.hoja.id };
    await o.hacer('secretario', b, pb, 'agrupar', { padre });
    await o.hacer('secretario', c, pc, 'agrupar', { padre });
    const nota = await o.firmar('secretario', a);
    const [vuelta = ''] = await o.hacer('secretario', a, pa, 'responder', { documentoId: nota.id });
    for (const x of [a, b, c]) expect((await o.ver(x)).debe).toEqual([]);
    await o.hacer('recepcion', a, vuelta, 'recibir');
    await o.hacer('recepcion', c, pc, 'desagrupar');
    await o.hacer('recepcion', a, vuelta, 'devolver', { motivo: 'Falta la firma del secretario' });
    for (const x of [a, b, c]) expect((await o.ver(x)).debe).toHaveLength(1);
  });
});

describe('vencidos', () => {
  it('los plazos míos que pasaron, también los de hojas que archivé, y los de la hoja que tengo sin responsable', async () => {
    const [a, pa] = await pedida('2018-04-20');
    const [b, pb] = await pedida('2018-04-21');
    await o.hacer('secretario', b, pb, 'archivar', { motivo: 'Se atendió por teléfono' });
    const c = await o.mesa.registrar({ plazos: [{ descripcion: 'De la nota', fecha: '2018-04-22' }] });
    const pc = await o.mesa.derivada(c, 'secretario');
    await o.hacer('secretario', c, pc, 'recibir');
    const [d] = await pedida('2018-06-30');
    prueba.reloj.poner(new Date('2018-04-30T09:00:00-04:00'));
    await Promise.all(Object.values(o.gente).map((q) => q.ingresar()));
    const { filas, conteos } = await o.bandeja('secretario', 'vencidos');
    expect(filas.map((f) => [f.codigo, f.plazo, f.estado])).toEqual([
      [c.hoja.codigo, '2018-04-22', 'RECIBIDA'],
      [b.hoja.codigo, '2018-04-21', 'ARCHIVADA'],
      [a.hoja.codigo, '2018-04-20', 'RECIBIDA'],
    ]);
    expect(conteos['vencidos']).toBe(3);
    expect(filas.map((f) => f.codigo)).not.toContain(d.hoja.codigo);
    expect((await o.bandeja('secretaria', 'vencidos', 'unidad')).filas).toHaveLength(3);
    expect((await o.bandeja('secretaria', 'vencidos')).filas).toEqual([]);
    await o.hacer('secretario', a, pa, 'suspender', { motivo: 'Espera' });
    expect((await o.bandeja('secretario', 'vencidos')).conteos['vencidos']).toBe(2);
  });
});
