import { randomUUID } from 'node:crypto';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { enPaso, estados, rechazo, type Alta, type Vista } from '../support/mesa';
import { Oficina } from '../support/oficina';

let prueba: AplicacionDePrueba;
let oficina: Oficina;
beforeAll(async () => {
  prueba = await iniciarAplicacion();
  oficina = await Oficina.abrir(prueba, ['recepcion', 'director', 'secretario', 'secretaria', 'tecnico']);
});
afterAll(() => prueba.cerrar());

interface Lote {
  readonly hechos: number;
  readonly resultados: readonly {
    readonly id: string;
    readonly hecho: boolean;
    readonly problema: { readonly codigo: string; readonly motivos: readonly { texto: string }[] } | null;
  }[];
}
const lote = (clave: string, orden: object, idempotencia?: string): Promise<Lote> =>
  oficina.de(clave).acto<Lote>('/api/derivaciones/lote', orden, 'POST', idempotencia);
const ref = (a: Alta, id = a.derivacionId): object => ({ gestion: a.hoja.gestion, id });

describe('bandejas', () => {
  it('R07: después de cada movimiento, cada paso vivo está en una sola bandeja de quien lo tiene y en la del remitente hasta que se recibe', async () => {
    const a = await oficina.mesa.registrar();
    expect(await oficina.donde(a.derivacionId)).toEqual(['recepcion/en-despacho']);
    const [id = ''] = await oficina.hacer('recepcion', a, a.derivacionId, 'derivar', {
      oficial: oficina.mesa.aPuesto('tecnico'),
    });
    expect(await oficina.donde(a.derivacionId)).toEqual([]);
    expect(await oficina.donde(id)).toEqual(['recepcion/enviados', 'tecnico/por-recibir']);
    expect(await oficina.tenedor(a, id)).toBeNull();
    await oficina.hacer('tecnico', a, id, 'recibir');
    expect(await oficina.donde(id)).toEqual(['tecnico/en-despacho']);
    await oficina.hacer('tecnico', a, id, 'suspender', { motivo: 'Falta un dato' });
    expect(await oficina.donde(id)).toEqual(['tecnico/en-despacho']);
    await oficina.hacer('tecnico', a, id, 'reanudar');
    await oficina.hacer('tecnico', a, id, 'archivar');
    expect(await oficina.donde(id)).toEqual(['tecnico/archivados']);
    await oficina.hacer('tecnico', a, id, 'desarchivar');
    expect(await oficina.donde(id)).toEqual(['tecnico/en-despacho']);
  });

  it('R11: dirigida a una persona y recibida por la secretaría, queda con su destinatario, dice quién la recibió y la unidad la ve', async () => {
    const a = await oficina.mesa.registrar();
    const id = await oficina.mesa.derivada(a, 'secretario');
    expect(await oficina.donde(id)).toEqual([
      'recepcion/enviados',
      'secretaria/por-recibir',
      'secretario/por-recibir',
    ]);
    await oficina.hacer('secretaria', a, id, 'recibir');
    expect(await oficina.tenedor(a, id)).toBe('secretario');
    const paso = (await oficina.ver(a)).ruta.find((p) => p.id === id);
    expect(paso?.recibidoPor).toBe('Secretaria de la SDGI');
    expect(await oficina.donde(id)).toEqual(['secretario/en-despacho']);
    expect(await oficina.donde(id, 'unidad')).toEqual(['secretaria/en-despacho', 'secretario/en-despacho']);
  });

  it('R11: dirigida a la bandeja de la unidad, la tiene quien la recibe y la unidad la sigue viendo', async () => {
    const a = await oficina.mesa.registrar();
    const [id = ''] = await oficina.hacer('recepcion', a, a.derivacionId, 'derivar', {
      oficial: { unidadId: prueba.demo.unidades.sdgi, acciones: ['para-su-conocimiento'], proveido: '' },
    });
    await oficina.hacer('secretario', a, id, 'recibir');
    expect(await oficina.tenedor(a, id)).toBe('secretario');
    expect(await oficina.donde(id, 'unidad')).toEqual(['secretaria/en-despacho', 'secretario/en-despacho']);
    expect(await rechazo(oficina.hacer('tecnico', a, id, 'archivar'))).toMatchObject({
      codigo: 'hojas.archivar',
    });
  });

  it('la bandeja de la unidad no muestra lo confidencial de otro', async () => {
    const a = await oficina.mesa.registrar({ confidencialidad: 'CONFIDENCIAL' });
    const id = await oficina.mesa.derivada(a, 'secretario');
    expect(await oficina.donde(id, 'unidad')).toEqual(['recepcion/enviados', 'secretario/por-recibir']);
    await oficina.hacer('secretario', a, id, 'recibir');
    expect(await oficina.donde(id, 'unidad')).toEqual(['secretario/en-despacho']);
  });

  it('lo devuelto y lo retirado están en observados de quien los envió, con su motivo', async () => {
    const a = await oficina.mesa.registrar();
    const id = await oficina.mesa.derivada(a);
    await oficina.hacer('director', a, id, 'devolver', { motivo: 'Falta el anexo' });
    const vuelta = (await oficina.ver(a)).ruta.at(-1)?.id ?? '';
    expect(await oficina.donde(vuelta)).toEqual([
      'director/enviados',
      'recepcion/observados',
      'recepcion/por-recibir',
    ]);
    const observados = await oficina.bandeja('recepcion', 'observados');
    expect(observados.filas.find((f) => f.derivacionId === vuelta)?.observacion).toBe('Falta el anexo');
    const b = await oficina.mesa.registrar();
    const enviada = await oficina.mesa.derivada(b);
    await oficina.hacer('recepcion', b, enviada, 'revertir', { motivo: 'Iba a otra secretaría' });
    expect(await oficina.donde(b.derivacionId)).toEqual(['recepcion/en-despacho', 'recepcion/observados']);
    const c = await oficina.mesa.registrar();
    const [oficial = '', copia = ''] = await oficina.hacer('recepcion', c, c.derivacionId, 'derivar', {
      oficial: oficina.mesa.aPuesto('director'),
      copias: [oficina.mesa.aPuesto('tecnico')],
    });
    await oficina.hacer('tecnico', c, copia, 'devolver', { motivo: 'No es de mi unidad' });
    expect(await oficina.donde(copia)).toEqual(['recepcion/observados']);
    await oficina.hacer('director', c, oficial, 'recibir');
    await oficina.hacer('director', c, oficial, 'archivar');
    expect(await oficina.donde(copia)).toEqual([]);
  });

  it('de una copia devuelta se da por enterado quien la envió, una por una o por lotes, y deja de estorbar', async () => {
    const { mesa } = oficina;
    const copias: [Alta, string][] = [];
    for (let i = 0; i < 2; i++) {
      const a = await mesa.registrar();
      const [, copia = ''] = await oficina.hacer('recepcion', a, a.derivacionId, 'derivar', {
        oficial: mesa.aPuesto('director'),
        copias: [mesa.aPuesto('tecnico')],
      });
      await oficina.hacer('tecnico', a, copia, 'devolver', { motivo: 'No es de mi unidad' });
      copias.push([a, copia]);
    }
    const [[a, una], [, otra]] = copias as [[Alta, string], [Alta, string]];
    const enterarse = (quien: string, id: string): Promise<unknown> =>
      oficina.de(quien).acto(`/api/derivaciones/2018/${id}/enterarse`, {});
    expect((await rechazo(enterarse('tecnico', una))).message).toContain(
      'solo quien la envió se da por enterado',
    );
    const oficial =
      (await oficina.ver(a)).ruta.find((p) => p.tipo === 'oficial' && p.estado === 'ENVIADA')?.id ?? '';
    expect(await rechazo(enterarse('recepcion', oficial))).toMatchObject({
      estado: 409,
      codigo: 'hojas.enterarse',
    });
    await enterarse('recepcion', una);
    expect(await oficina.donde(una)).toEqual([]);
    expect(await oficina.donde(otra)).toEqual(['recepcion/observados']);
    const lote = { acto: 'enterarse', pasos: [una, otra].map((id) => ({ gestion: 2018, id })) };
    expect(await oficina.de('recepcion').acto('/api/derivaciones/lote', lote)).toMatchObject({ hechos: 2 });
    expect(await oficina.donde(otra)).toEqual([]);
    const historia = await oficina
      .de('recepcion')
      .leer<{ acto: string }[]>(`/api/hojas/2018/${a.hoja.id}/historia`);
    expect(historia.map((e) => e.acto)).toContain('enterarse');
  });

  it('los conteos son los de las filas, del puesto y de la unidad', async () => {
    for (const clave of ['recepcion', 'secretaria', 'secretario', 'director', 'tecnico'])
      for (const de of ['puesto', 'unidad'] as const) {
        for (const [vista, conteo] of [
          ['por-recibir', 'porRecibir'],
          ['en-despacho', 'enDespacho'],
          ['enviados', 'enviados'],
          ['archivados', 'archivados'],
          ['observados', 'observados'],
          ['vencidos', 'vencidos'],
        ] as const) {
          const { conteos, filas } = await oficina.bandeja(clave, vista, de);
          expect([clave, de, vista, filas.length]).toEqual([clave, de, vista, conteos[conteo]]);
        }
      }
  });
});

describe('por lotes', () => {
  it('R04: de 30 que se derivan, 28 van y 2 no, con su causa; repetir es seguro', async () => {
    const altas = await Promise.all(Array.from({ length: 30 }, () => oficina.mesa.registrar()));
    const [archivada, noRecibida] = [altas[3] as Alta, altas[17] as Alta];
    await oficina.hacer('recepcion', archivada, archivada.derivacionId, 'archivar');
    const porRecibir = await oficina.mesa.derivada(noRecibida, 'secretario');
    const pasos = altas.map((a) => (a === noRecibida ? ref(a, porRecibir) : ref(a)));
    const orden = { acto: 'derivar', pasos, orden: { oficial: oficina.mesa.aPuesto('director') } };
    const clave = randomUUID();
    const primero = await lote('recepcion', orden, clave);
    expect(primero.hechos).toBe(28);
    expect(primero.resultados.filter((r) => !r.hecho)).toMatchObject([
      { id: archivada.derivacionId, problema: { codigo: 'hojas.derivar', motivos: [{}] } },
      { id: porRecibir, problema: { codigo: 'hojas.derivar', motivos: [{}, {}] } },
    ]);
    expect(
      primero.resultados.find((r) => r.id === archivada.derivacionId)?.problema?.motivos[0]?.texto,
    ).toContain('archivado');
    // The batch sent again with its key moves nothing more.
    expect(await lote('recepcion', orden, clave)).toEqual(primero);
    const v = await oficina.ver(altas[0] as Alta);
    expect(estados(v as unknown as Vista)).toEqual(['o1 DERIVADA', 'o2 ENVIADA']);
    expect(await rechazo(lote('recepcion', { ...orden, pasos: pasos.slice(1) }, clave))).toMatchObject({
      estado: 422,
      codigo: 'acto.clave-reutilizada',
    });
    // With another key they are tried anew, and each says why it does not go.
    expect((await lote('recepcion', orden)).hechos).toBe(0);
  });

  it('repetido el lote después de quitar la causa, va lo que faltaba y nada se hace dos veces', async () => {
    const [a, b] = [await oficina.mesa.registrar(), await oficina.mesa.registrar()];
    await oficina.hacer('recepcion', b, b.derivacionId, 'suspender', { motivo: 'Espera' });
    const orden = {
      acto: 'derivar',
      pasos: [ref(a), ref(b)],
      orden: { oficial: oficina.mesa.aPuesto('director') },
    };
    const clave = randomUUID();
    expect((await lote('recepcion', orden, clave)).hechos).toBe(1);
    await oficina.hacer('recepcion', b, b.derivacionId, 'reanudar');
    expect((await lote('recepcion', orden, clave)).hechos).toBe(2);
    for (const x of [a, b])
      expect(estados((await oficina.ver(x)) as unknown as Vista)).toEqual(['o1 DERIVADA', 'o2 ENVIADA']);
  });

  it('recibir, anotar, agrupar y archivar por lotes: cada paso con su resultado', async () => {
    const altas = await Promise.all(Array.from({ length: 4 }, () => oficina.mesa.registrar()));
    const ids = await Promise.all(altas.map((a) => oficina.mesa.derivada(a, 'tecnico')));
    const pasos = altas.map((a, i) => ref(a, ids[i]));
    expect((await lote('director', { acto: 'recibir', pasos })).hechos).toBe(0);
    expect((await lote('tecnico', { acto: 'recibir', pasos: [...pasos, ...pasos] })).resultados).toHaveLength(
      4,
    );
    expect(
      (await lote('tecnico', { acto: 'anotar', pasos, orden: { texto: 'Se revisan juntas.' } })).hechos,
    ).toBe(4);
    const padre = { gestion: altas[0]?.hoja.gestion, id: altas[0]?.hoja.id };
    const agrupadas = await lote('tecnico', { acto: 'agrupar', pasos, orden: { padre } });
    expect(agrupadas.resultados.map((r) => r.hecho)).toEqual([false, true, true, true]);
    const archivo = { acto: 'archivar', pasos, orden: { carpeta: 'Equipos', lugar: 'Estante 1' } };
    expect((await lote('tecnico', archivo)).resultados.map((r) => r.hecho)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it.each([
    ['sin pasos', { acto: 'recibir', pasos: [] }],
    ['con un acto que no se hace por lotes', { acto: 'anular', pasos: [{ gestion: 2018, id: '1' }] }],
    [
      'con más de 200',
      { acto: 'recibir', pasos: Array.from({ length: 201 }, () => ({ gestion: 2018, id: '1' })) },
    ],
  ])('un lote %s se rechaza entero', async (_, orden) => {
    expect(await rechazo(lote('recepcion', orden))).toMatchObject({ estado: 400 });
  });

  it('un paso que no existe o no se ve es un resultado más del lote, igual uno que otro', async () => {
    const oculta = await oficina.mesa.registrar({ confidencialidad: 'CONFIDENCIAL' });
    const { resultados } = await lote('tecnico', {
      acto: 'recibir',
      pasos: [ref(oculta), { gestion: 2018, id: '99999999' }],
    });
    expect(resultados[0]?.problema).toEqual(resultados[1]?.problema);
  });
});

describe('dos a la vez', () => {
  it('una y otra vez el mismo paso recibido y derivado por dos en el mismo segundo: un acto de cada uno, y al segundo se le dice quién y cuándo', async () => {
    const vueltas = Number(process.env.HR_VUELTAS ?? 60); // `npm run prueba:dos-a-la-vez`: two hundred
    const a = await oficina.mesa.registrar();
    let id = await oficina.mesa.derivada(a, 'secretario');
    for (let i = 0; i < vueltas; i++) {
      await unoGana(a, id, 'recibir', () => ({}), 'recibir');
      const destino = oficina.mesa.aPuesto(i === vueltas - 1 ? 'director' : 'tecnico');
      await unoGana(a, id, 'derivar', () => ({ oficial: destino }), 'derivar');
      if (i === vueltas - 1) break;
      const alTecnico = (await oficina.ver(a)).ruta.at(-1)?.id ?? '';
      await oficina.hacer('tecnico', a, alTecnico, 'recibir');
      [id = ''] = await oficina.hacer('tecnico', a, alTecnico, 'derivar', {
        oficial: oficina.mesa.aPuesto('secretario'),
      });
    }
    const vivos = (await oficina.ver(a)).ruta.filter((p) =>
      ['ENVIADA', 'RECIBIDA', 'SUSPENDIDA'].includes(p.estado),
    );
    expect(vivos).toHaveLength(1);
  }, 300_000);

  /** The titular and the unidad's secretaría press at once. */
  async function unoGana(
    a: Alta,
    id: string,
    acto: string,
    orden: () => object,
    codigo: string,
  ): Promise<void> {
    const dos = await Promise.allSettled(
      ['secretario', 'secretaria'].map((q) => oficina.de(q).acto(enPaso(a, id, acto), orden())),
    );
    expect(dos.map((d) => d.status).sort()).toEqual(['fulfilled', 'rejected']);
    const perdedor = dos.find((d) => d.status === 'rejected') as PromiseRejectedResult;
    expect(perdedor.reason).toMatchObject({ estado: 409, codigo: `hojas.${codigo}` });
    expect((perdedor.reason as Error).message).toMatch(
      /Lo hizo Secretari[ao] .* el \d\d\/\d\d\/2018 a las \d\d:\d\d\./,
    );
  }

  it('R05: el remitente y la secretaría de su unidad retiran hasta que se recibe; después solo devuelve quien la tiene', async () => {
    const a = await oficina.mesa.registrar();
    const id = await oficina.mesa.derivada(a, 'secretario');
    await oficina.hacer('secretario', a, id, 'recibir');
    const [alTecnico = ''] = await oficina.hacer('secretario', a, id, 'derivar', {
      oficial: oficina.mesa.aPuesto('tecnico'),
    });
    for (const ajeno of ['director', 'tecnico'])
      expect(await rechazo(oficina.hacer(ajeno, a, alTecnico, 'revertir'))).toMatchObject({
        codigo: 'hojas.revertir',
      });
    await oficina.hacer('secretaria', a, alTecnico, 'revertir');
    expect(await oficina.tenedor(a, id)).toBe('secretario');
    const [otra = ''] = await oficina.hacer('secretario', a, id, 'derivar', {
      oficial: oficina.mesa.aPuesto('tecnico'),
    });
    await oficina.hacer('tecnico', a, otra, 'recibir');
    expect(await rechazo(oficina.hacer('secretario', a, otra, 'revertir'))).toMatchObject({
      codigo: 'hojas.revertir',
    });
    expect(await rechazo(oficina.hacer('secretario', a, otra, 'devolver', { motivo: 'x' }))).toMatchObject({
      codigo: 'hojas.devolver',
    });
    await oficina.hacer('tecnico', a, otra, 'devolver', { motivo: 'No corresponde' });
    expect((await oficina.ver(a)).ruta.at(-1)?.estado).toBe('ENVIADA');
  });

  it('R06: el mismo pedido disparado cinco veces a la vez mueve una sola vez', async () => {
    const a = await oficina.mesa.registrar();
    const clave = randomUUID();
    const orden = { oficial: oficina.mesa.aPuesto('director') };
    const cinco = await Promise.all(
      Array.from({ length: 5 }, () =>
        oficina.de('recepcion').acto(enPaso(a, a.derivacionId, 'derivar'), orden, 'POST', clave),
      ),
    );
    expect(new Set(cinco.map((r) => JSON.stringify(r))).size).toBe(1);
    expect((await oficina.ver(a)).ruta).toHaveLength(2);
  });

  it('I02: quien actúa sobre una página vieja recibe 409 con lo que pasó y quién lo hizo, y nada se pierde', async () => {
    const a = await oficina.mesa.registrar();
    const id = await oficina.mesa.derivada(a, 'secretario');
    await oficina.hacer('secretario', a, id, 'recibir');
    await oficina.hacer('secretario', a, id, 'archivar', { carpeta: 'Asuntos' });
    const e = await rechazo(
      oficina.hacer('secretaria', a, id, 'derivar', {
        oficial: oficina.mesa.aPuesto('tecnico', { proveido: 'Largo.' }),
      }),
    );
    expect(e).toMatchObject({ estado: 409, codigo: 'hojas.derivar' });
    expect(e.message).toContain('archivado');
    expect(e.message).toContain('Lo hizo Secretario Departamental el 04/04/2018 a las 16:26.');
  });
});

describe('de ida y vuelta', () => {
  it('R13: A→B→A cuantas veces haga falta, pero nadie se deriva a sí mismo', async () => {
    const a = await oficina.mesa.registrar();
    let paso = a.derivacionId;
    for (let i = 0; i < 5; i++) {
      const [ida = ''] = await oficina.hacer('recepcion', a, paso, 'derivar', {
        oficial: oficina.mesa.aPuesto('director'),
      });
      await oficina.hacer('director', a, ida, 'recibir');
      const [vuelta = ''] = await oficina.hacer('director', a, ida, 'derivar', {
        oficial: oficina.mesa.aPuesto('recepcion'),
      });
      await oficina.hacer('recepcion', a, vuelta, 'recibir');
      paso = vuelta;
    }
    expect((await oficina.ver(a)).ruta).toHaveLength(11);
    expect(
      await rechazo(
        oficina.hacer('recepcion', a, paso, 'derivar', { oficial: oficina.mesa.aPuesto('recepcion') }),
      ),
    ).toMatchObject({ codigo: 'hojas.derivar.destinos' });
  });

  it('R14: con la respuesta en borrador la hoja sigue mostrándose en la oficina que la tiene', async () => {
    const a = await oficina.mesa.registrar();
    const id = await oficina.mesa.derivada(a, 'secretario', { acciones: ['elaborar-respuesta'] });
    await oficina.hacer('secretario', a, id, 'recibir');
    const borrador = await oficina
      .de('secretario')
      .acto<{ id: string }>(`/api/hojas/${a.hoja.gestion}/${a.hoja.id}/documentos`, {
        tipo: 'carta',
        titulo: 'Respuesta',
        firmantePuestoId: prueba.demo.puestos.secretario,
        contenido: {
          destinatario: { tratamiento: 'Señor:', lineas: ['DIRECTOR'], lugar: 'Presente.-' },
          cuerpo: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x' }] }] },
        },
      });
    expect(
      await rechazo(oficina.hacer('secretario', a, id, 'responder', { documentoId: borrador.id })),
    ).toMatchObject({
      codigo: 'hojas.responder.respuesta',
      motivos: ['documentos.no-firmado'],
    });
    expect(await oficina.donde(id)).toEqual(['secretario/en-despacho']);
    expect(estados((await oficina.ver(a)) as unknown as Vista)).toEqual(['o1 DERIVADA', 'o2 RECIBIDA']);
  });
});
