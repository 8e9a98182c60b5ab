import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { textoPorPagina } from '../support/lector-pdf';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { enPaso, estados, Mesa, rechazo, type Alta, type Derivadas, type Vista } from '../support/mesa';

let prueba: AplicacionDePrueba;
let recepcion: Escritorio;
let director: Escritorio;
let secretario: Escritorio;
let tecnico: Escritorio;
let registrar: Mesa['registrar'];
let ver: Mesa['ver'];
let aPuesto: Mesa['aPuesto'];
let derivada: Mesa['derivada'];
beforeAll(async () => {
  prueba = await iniciarAplicacion();
  recepcion = await prueba.escritorio('recepcion');
  director = await prueba.escritorio('director');
  secretario = await prueba.escritorio('secretario');
  tecnico = await prueba.escritorio('tecnico');
  ({ registrar, ver, aPuesto, derivada } = new Mesa(prueba, recepcion));
});
afterAll(() => prueba.cerrar());

interface Grupo {
  readonly grupo: {
    readonly padre: { codigo: string } | null;
    readonly raiz: {
      codigo: string;
      pasoId: string;
      estado: string;
      lugar: string;
      puedeRecibir: boolean;
    } | null;
    readonly agrupadas: readonly { codigo: string; nivel: number; en: string }[];
  };
}
const conGrupo = (a: Alta, quien: Escritorio): Promise<Vista & Grupo> =>
  quien.leer(`/api/hojas/${a.hoja.gestion}/${a.hoja.id}`);
const agrupar = (hija: Alta, padre: Alta, quien = recepcion, paso = hija.derivacionId): Promise<unknown> =>
  quien.acto(enPaso(hija, paso, 'agrupar'), { padre: { gestion: padre.hoja.gestion, id: padre.hoja.id } });

/** abuela <- madre <- hija, all in recepcion's despacho. */
async function tresNiveles(): Promise<readonly [Alta, Alta, Alta]> {
  const [abuela, madre, hija] = [await registrar(), await registrar(), await registrar()];
  await agrupar(hija, madre);
  await agrupar(madre, abuela);
  return [abuela, madre, hija];
}

describe('agrupar', () => {
  it('R08: todos los niveles viajan juntos, se reciben de una vez por cualquiera de sus páginas, y el padre se distingue', async () => {
    const [abuela, madre, hija] = await tresNiveles();
    expect((await conGrupo(abuela, recepcion)).grupo.agrupadas).toMatchObject([
      { codigo: madre.hoja.codigo, nivel: 1, en: abuela.hoja.codigo },
      { codigo: hija.hoja.codigo, nivel: 2, en: madre.hoja.codigo },
    ]);
    const id = await derivada(abuela, 'director');
    const desdeLaHija = (await conGrupo(hija, director)).grupo;
    expect(desdeLaHija.padre?.codigo).toBe(madre.hoja.codigo);
    expect(desdeLaHija.raiz).toMatchObject({
      codigo: abuela.hoja.codigo,
      pasoId: id,
      estado: 'ENVIADA',
      puedeRecibir: true,
    });
    await director.acto(enPaso(abuela, id, 'recibir'), {});
    for (const h of [madre, hija])
      expect((await conGrupo(h, tecnico)).grupo.raiz).toMatchObject({
        codigo: abuela.hoja.codigo,
        estado: 'RECIBIDA',
        lugar: 'Director General — Desp./Gov.',
      });
    const bandeja = await director.leer<{ filas: { codigo: string; agrupadas: number }[] }>(
      '/api/bandeja?vista=en-despacho',
    );
    const codigos = bandeja.filas.map((f) => f.codigo);
    expect(codigos).toContain(abuela.hoja.codigo);
    expect(codigos).not.toContain(madre.hoja.codigo);
    expect(bandeja.filas.find((f) => f.codigo === abuela.hoja.codigo)?.agrupadas).toBe(1);
  });

  it('la agrupada rechaza todo acto menos desagrupar, y nombra a la que la agrupa', async () => {
    const [padre, hija] = [await registrar(), await registrar()];
    await agrupar(hija, padre);
    const actos: [string, object][] = [
      ['derivar', { oficial: aPuesto('director') }],
      ['derivar', { copias: [aPuesto('director')] }],
      ['recibir', {}],
      ['archivar', {}],
      ['suspender', { motivo: 'x' }],
      ['anotar', { texto: 'x' }],
      ['agrupar', { padre: { gestion: padre.hoja.gestion, id: padre.hoja.id } }],
    ];
    for (const [acto, orden] of actos) {
      const e = await rechazo(recepcion.acto(enPaso(hija, hija.derivacionId, acto), orden));
      expect([acto, e.estado]).toEqual([acto, 409]);
      expect(e.message).toContain(padre.hoja.codigo);
    }
    const deHoja = `/api/hojas/${hija.hoja.gestion}/${hija.hoja.id}`;
    const deLaHoja: [string, object][] = [
      ['confidencialidad', { nivel: 'PUBLICA', actual: 'INTERNA', motivo: 'x' }],
      ['plazos', { descripcion: 'x', plazo: '2018-12-01' }],
      ['anular', { motivo: 'x' }],
    ];
    for (const [acto, orden] of deLaHoja) {
      const e = await rechazo(recepcion.acto(`${deHoja}/${acto}`, orden));
      expect([acto, e.estado]).toEqual([acto, 409]);
      expect(e.message).toContain(padre.hoja.codigo);
    }
    const v = await conGrupo(hija, recepcion);
    expect(v.misPasos.flatMap((p) => p.actos.filter((x) => x.permitido).map((x) => x.acto))).toEqual([
      'desagrupar',
    ]);
  });

  it('no hay ciclo, ni agrupación de lo ajeno, de lo no recibido o en despacho de otro', async () => {
    const [abuela, , hija] = await tresNiveles();
    expect(await rechazo(agrupar(abuela, hija))).toMatchObject({ codigo: 'hojas.agrupar' });
    expect(await rechazo(agrupar(abuela, abuela))).toMatchObject({ codigo: 'hojas.agrupar' });
    const otra = await registrar();
    const id = await derivada(otra, 'director');
    expect(await rechazo(agrupar(otra, abuela, director, id))).toMatchObject({ codigo: 'hojas.agrupar' });
    await director.acto(enPaso(otra, id, 'recibir'), {});
    expect(await rechazo(agrupar(otra, abuela, director, id))).toMatchObject({ codigo: 'hojas.agrupar' });
    expect(await rechazo(agrupar(await registrar(), abuela, tecnico))).toMatchObject({
      codigo: 'hojas.agrupar',
    });
  });

  it('dos que agrupan cruzado a la vez: queda una agrupación y nadie se traba', async () => {
    for (let vez = 0; vez < 10; vez++) {
      const [a, b] = [await registrar(), await registrar()];
      const dos = await Promise.allSettled([agrupar(a, b), agrupar(b, a)]);
      expect(dos.map((d) => d.status).sort()).toEqual(['fulfilled', 'rejected']);
    }
  });

  it('la reservada agrupada se ve donde va la que la lleva, y quien no está en su ruta no la ve nombrada', async () => {
    const [padre, hija] = [await registrar(), await registrar({ confidencialidad: 'RESERVADA' })];
    await agrupar(hija, padre);
    expect((await conGrupo(padre, tecnico)).grupo.agrupadas).toEqual([]);
    await derivada(padre, 'secretario');
    expect((await conGrupo(padre, secretario)).grupo.agrupadas).toHaveLength(1);
    expect((await conGrupo(hija, secretario)).estado).toBe('AGRUPADA');
  });

  it('quien agrupó una confidencial ya no decide quién la ve: viaja con la que la lleva', async () => {
    const [padre, hija] = [await registrar(), await registrar({ confidencialidad: 'CONFIDENCIAL' })];
    await agrupar(hija, padre);
    await derivada(padre, 'secretario');
    const camino = `/api/hojas/${hija.hoja.gestion}/${hija.hoja.id}`;
    expect(
      await rechazo(
        recepcion.acto(`${camino}/confidencialidad`, { nivel: 'PUBLICA', actual: 'INTERNA', motivo: 'x' }),
      ),
    ).toMatchObject({ estado: 409, codigo: 'hojas.confidencialidad' });
    expect((await rechazo(tecnico.leer(camino))).estado).toBe(404);
  });

  it('quien no ve a la que agrupa, o a la agrupada, no la lee nombrada: ni al negarse un acto ni en la historia', async () => {
    const [padre, hija] = [await registrar({ confidencialidad: 'CONFIDENCIAL' }), await registrar()];
    await agrupar(hija, padre);
    const camino = (a: Alta): string => `/api/hojas/${a.hoja.gestion}/${a.hoja.id}`;
    const actos: [string, object][] = [
      ['derivar', { oficial: aPuesto('director') }],
      ['desagrupar', {}],
      ['anotar', { texto: 'x' }],
    ];
    for (const [acto, orden] of actos) {
      const e = await rechazo(tecnico.acto(enPaso(hija, hija.derivacionId, acto), orden));
      expect([acto, e.estado]).toEqual([acto, 409]);
      expect(e.message).not.toContain(padre.hoja.codigo);
    }
    expect(JSON.stringify(await tecnico.leer(`${camino(hija)}/historia`))).not.toContain(padre.hoja.codigo);
    expect(JSON.stringify(await tecnico.leer(camino(hija)))).not.toContain(padre.hoja.codigo);
    expect(JSON.stringify(await recepcion.leer(`${camino(hija)}/historia`))).toContain(padre.hoja.codigo);

    const [abierta, secreta] = [await registrar(), await registrar({ confidencialidad: 'CONFIDENCIAL' })];
    await agrupar(secreta, abierta);
    await registrar({ hoja: { gestion: secreta.hoja.gestion, id: secreta.hoja.id }, procedencia: 'AGETIC' });
    for (const parte of [camino(abierta), `${camino(abierta)}/historia`])
      expect(JSON.stringify(await tecnico.leer(parte))).not.toMatch(
        new RegExp(`${secreta.hoja.codigo}|AGETIC`),
      );
    const e = await rechazo(recepcion.acto(`${camino(abierta)}/anular`, { motivo: 'x' }));
    expect(e.message).toContain(secreta.hoja.codigo);
    expect((await rechazo(tecnico.acto(`${camino(abierta)}/anular`, { motivo: 'x' }))).message).not.toContain(
      secreta.hoja.codigo,
    );
  });

  it('la carátula se imprime con lo agrupado; sin nada agrupado no hay carátula', async () => {
    const [abuela, madre, hija] = await tresNiveles();
    const { gestion, id } = abuela.hoja;
    const texto = (
      await textoPorPagina(await recepcion.bytes(`/api/hojas/${gestion}/${id}/caratula.pdf`))
    ).join(' ');
    expect(texto).toContain('3 hojas de ruta');
    for (const { hoja } of [abuela, madre, hija])
      expect(texto).toMatch(new RegExp(`(?<!\\d)${hoja.codigo}(?!\\d)`));
    // Each hangs from the one it was grouped in, the cover's own named once more than its children.
    expect(texto).toContain(`en la ${madre.hoja.codigo}`);
    expect(
      await rechazo(recepcion.bytes(`/api/hojas/${hija.hoja.gestion}/${hija.hoja.id}/caratula.pdf`)),
    ).toMatchObject({
      codigo: 'hojas.caratula.sin-agrupadas',
    });
  });
});

describe('desagrupar', () => {
  it('R09: separada en otra oficina se queda con quien tiene la que la agrupa, no vuelve a quien la agrupó', async () => {
    const [abuela, madre, hija] = await tresNiveles();
    const id = await derivada(abuela, 'secretario');
    expect(await rechazo(secretario.acto(enPaso(hija, hija.derivacionId, 'desagrupar'), {}))).toMatchObject({
      codigo: 'hojas.desagrupar',
    });
    await secretario.acto(enPaso(abuela, id, 'recibir'), {});
    expect(await rechazo(recepcion.acto(enPaso(hija, hija.derivacionId, 'desagrupar'), {}))).toMatchObject({
      codigo: 'hojas.desagrupar',
    });
    await secretario.acto(enPaso(hija, hija.derivacionId, 'desagrupar'), { motivo: 'Es otro asunto' });
    const v = await conGrupo(hija, secretario);
    expect([v.estado, v.grupo.raiz, estados(v)]).toEqual(['EN_CURSO', null, ['o1 RECIBIDA']]);
    expect((await conGrupo(madre, secretario)).grupo.agrupadas).toEqual([]);
    // What leaves from there leaves from the secretaría that holds it, and its desk may route it; the former one may not.
    expect(
      await rechazo(
        recepcion.acto(enPaso(hija, hija.derivacionId, 'derivar'), { oficial: aPuesto('director') }),
      ),
    ).toMatchObject({ codigo: 'hojas.derivar' });
    const mesa = await prueba.escritorio('secretaria');
    await mesa.acto<Derivadas>(enPaso(hija, hija.derivacionId, 'derivar'), { oficial: aPuesto('tecnico') });
    const ruta = (await ver(hija, secretario)) as Vista & { ruta: { de: { unidadSigla: string } | null }[] };
    expect(ruta.ruta[1]?.de?.unidadSigla).toBe('GDAT/SDGI');
  });

  it('separada en otra oficina vuelve a quien mandó la que la agrupaba, no a quien se la mandó antes a otro', async () => {
    const hija = await tecnico.acto<Pick<Alta, 'hoja' | 'derivacionId'>>('/api/hojas/internas', {
      referencia: 'Pedido',
    });
    const enHija = (paso: string, acto: string) =>
      enPaso({ ...hija, documentoId: '', recepcionId: '' }, paso, acto);
    const { derivaciones } = await tecnico.acto<Derivadas>(enHija(hija.derivacionId, 'derivar'), {
      oficial: aPuesto('recepcion'),
    });
    const paso = derivaciones[0]?.id ?? '';
    await recepcion.acto(enHija(paso, 'recibir'), {});
    const padre = await registrar();
    await recepcion.acto(enHija(paso, 'agrupar'), {
      padre: { gestion: padre.hoja.gestion, id: padre.hoja.id },
    });
    await secretario.acto(enPaso(padre, await derivada(padre, 'secretario'), 'recibir'), {});
    await secretario.acto(enHija(paso, 'desagrupar'), {});
    await secretario.acto(enHija(paso, 'devolver'), { motivo: 'No corresponde a esta Secretaría' });
    const { ruta } = await tecnico.leer<{
      ruta: { estado: string; traidoPor: string | null; a: { unidadSigla: string; cargo: string | null } }[];
    }>(`/api/hojas/${hija.hoja.gestion}/${hija.hoja.id}`);
    expect(ruta.map((p) => [p.estado, p.a.unidadSigla])).toEqual([
      ['DERIVADA', 'GDAT/SDGI/UPTIC'],
      ['DEVUELTA', 'Desp./Gov.'],
      ['ENVIADA', 'Desp./Gov.'],
    ]);
    const [, devuelta, vuelta] = ruta;
    expect(devuelta?.traidoPor).toBe(`${vuelta?.a.cargo} — Desp./Gov.`);
  });

  it('archivada la que agrupa, primero se desarchiva', async () => {
    const [padre, hija] = [await registrar(), await registrar()];
    await agrupar(hija, padre);
    await recepcion.acto(enPaso(padre, padre.derivacionId, 'archivar'), {});
    const e = await rechazo(recepcion.acto(enPaso(hija, hija.derivacionId, 'desagrupar'), {}));
    expect(e.message).toContain('desarchívela primero');
    await recepcion.acto(enPaso(padre, padre.derivacionId, 'desarchivar'), {});
    await recepcion.acto(enPaso(hija, hija.derivacionId, 'desagrupar'), {});
    expect((await ver(hija)).estado).toBe('EN_CURSO');
  });

  it('una nota que se une a la agrupada lleva el código de esta y despierta a la que la agrupa', async () => {
    const [padre, hija] = [await registrar(), await registrar()];
    await agrupar(hija, padre);
    await recepcion.acto(enPaso(padre, padre.derivacionId, 'archivar'), {});
    const nota = await registrar({ hoja: { gestion: hija.hoja.gestion, id: hija.hoja.id } });
    expect(nota.hoja.codigo).toBe(hija.hoja.codigo);
    expect([(await ver(padre)).estado, (await ver(hija)).estado]).toEqual(['EN_CURSO', 'AGRUPADA']);
  });

  it('no se separa lo que no está agrupado, y quien agrupa a otras no se anula', async () => {
    const a = await registrar();
    expect(await rechazo(recepcion.acto(enPaso(a, a.derivacionId, 'desagrupar'), {}))).toMatchObject({
      codigo: 'hojas.desagrupar',
    });
    const interna = async (): Promise<Alta> => ({
      ...(await tecnico.acto<Pick<Alta, 'hoja' | 'derivacionId'>>('/api/hojas/internas', {
        referencia: 'Pedido',
      })),
      documentoId: '',
      recepcionId: '',
    });
    const [padre, hija] = [await interna(), await interna()];
    await agrupar(hija, padre, tecnico);
    const e = await rechazo(
      tecnico.acto(`/api/hojas/${padre.hoja.gestion}/${padre.hoja.id}/anular`, { motivo: 'Duplicada' }),
    );
    expect(e.message).toContain(hija.hoja.codigo);
  });
});

it('lo que cuelga de una oculta no dice de cuál', async () => {
  const [abuela, madre, hija] = [
    await registrar(),
    await registrar({ confidencialidad: 'CONFIDENCIAL' }),
    await registrar(),
  ];
  await agrupar(hija, madre);
  await agrupar(madre, abuela);
  const { grupo } = await conGrupo(abuela, tecnico);
  expect(grupo.agrupadas.map(({ codigo, en }) => [codigo, en])).toEqual([[hija.hoja.codigo, '']]);
  expect((await conGrupo(abuela, recepcion)).grupo.agrupadas.map((g) => g.en)).toEqual([
    abuela.hoja.codigo,
    madre.hoja.codigo,
  ]);
});

describe('los plazos de las agrupadas', () => {
  it('sin responsable nombrado son de quien tiene la que las lleva: en su agenda, en sus vencidos, y él los cumple', async () => {
    const padre = await registrar();
    const hija = await registrar({ plazos: [{ descripcion: 'Informe', fecha: '2018-04-10' }] });
    await agrupar(hija, padre);
    const id = await derivada(padre);
    await director.acto(enPaso(padre, id, 'recibir'), {});
    const agenda = async (quien: Escritorio): Promise<{ id: string; codigo: string }[]> =>
      (
        await quien.leer<{ plazos: { id: string; codigo: string }[] }>(
          '/api/plazos?de=puesto&hasta=2018-04-30',
        )
      ).plazos.filter((p) => p.codigo === hija.hoja.codigo);
    expect(await agenda(recepcion)).toEqual([]);
    const [plazo] = await agenda(director);
    expect(plazo).toBeDefined();
    const despues = prueba.reloj.ahora();
    prueba.reloj.poner(new Date('2018-04-12T09:00:00-04:00'));
    const [otroDia, ajeno] = [await prueba.escritorio('director'), await prueba.escritorio('tecnico')];
    const vencidos = await otroDia.leer<{ filas: { codigo: string }[] }>('/api/bandeja?vista=vencidos');
    expect(vencidos.filas.map((f) => f.codigo)).toContain(hija.hoja.codigo);
    const cumplir = (quien: Escritorio): Promise<unknown> =>
      quien.acto(`/api/plazos/2018/${plazo?.id ?? ''}/cumplir`, { justificacion: 'Se esperó el dato' });
    expect((await rechazo(cumplir(ajeno))).estado).toBe(409);
    await cumplir(otroDia);
    expect(await agenda(otroDia)).toEqual([]);
    prueba.reloj.poner(despues);
  });
});
