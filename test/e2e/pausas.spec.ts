import { randomUUID } from 'node:crypto';
import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { enPaso, estados, Mesa, rechazo, type Alta, type Derivadas } from '../support/mesa';

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

interface VistaConPlazos {
  readonly estado: string;
  readonly plazos: {
    fecha: string;
    estado: string;
    descripcion: string;
    responsablePuestoId: string | null;
  }[];
}
const conPlazos = (a: Alta, quien: Escritorio): Promise<VistaConPlazos> =>
  quien.leer(`/api/hojas/${a.hoja.gestion}/${a.hoja.id}`);
const enHoja = (a: Alta, acto: string): string => `/api/hojas/${a.hoja.gestion}/${a.hoja.id}/${acto}`;

describe('suspender y reanudar', () => {
  it('en espera de respuesta se detienen los plazos del paso, no los de la hoja; al reanudar siguen con los días que tenían', async () => {
    const a = await registrar({ plazos: [{ descripcion: 'El de la nota', fecha: '2018-06-01' }] });
    const id = await derivada(a, 'director', { acciones: ['elaborar-respuesta'], plazo: '2018-04-20' });
    await director.acto(enPaso(a, id, 'recibir'), {});
    await director.acto(enPaso(a, id, 'suspender'), {
      motivo: 'Falta el informe legal',
      esperaHasta: '2018-04-15',
    });
    const quieta = await conPlazos(a, director);
    expect(quieta.estado).toBe('SUSPENDIDA');
    expect(quieta.plazos.map((p) => [p.descripcion, p.estado])).toEqual([
      ['En espera de respuesta', 'ABIERTO'],
      ['Elaborar respuesta', 'DETENIDO'],
      ['El de la nota', 'ABIERTO'],
    ]);
    prueba.reloj.poner(new Date('2018-04-14T09:00:00-04:00'));
    // Ten days later nobody is signed in any more.
    await Promise.all([recepcion, director, secretario, tecnico].map((q) => q.ingresar()));
    await director.acto(enPaso(a, id, 'reanudar'), {});
    const sigue = await conPlazos(a, director);
    expect(sigue.estado).toBe('EN_CURSO');
    expect(sigue.plazos.map((p) => [p.descripcion, p.estado, p.fecha])).toEqual([
      ['En espera de respuesta', 'CUMPLIDO', '2018-04-15'],
      ['Elaborar respuesta', 'ABIERTO', '2018-04-30'],
      ['El de la nota', 'ABIERTO', '2018-06-01'],
    ]);
  });

  it('una nota que se une reanuda la suspendida', async () => {
    const a = await registrar();
    await recepcion.acto(enPaso(a, a.derivacionId, 'suspender'), { motivo: 'Se pidió aclaración' });
    await registrar({ hoja: { gestion: a.hoja.gestion, id: a.hoja.id } });
    expect((await ver(a)).estado).toBe('EN_CURSO');
  });

  it('sin motivo, ajena, suspendida ya o con espera pasada, no se suspende; lo suspendido no se mueve', async () => {
    const a = await registrar();
    const suspender = (q: Escritorio, o: object) =>
      rechazo(q.acto(enPaso(a, a.derivacionId, 'suspender'), o));
    expect(await suspender(recepcion, { motivo: ' ' })).toMatchObject({ estado: 400 });
    expect(await suspender(director, { motivo: 'x' })).toMatchObject({ codigo: 'hojas.suspender' });
    expect(await suspender(recepcion, { motivo: 'x', esperaHasta: '2018-01-02' })).toMatchObject({
      codigo: 'hojas.suspender',
    });
    await recepcion.acto(enPaso(a, a.derivacionId, 'suspender'), { motivo: 'Se pidió aclaración' });
    expect(await suspender(recepcion, { motivo: 'x' })).toMatchObject({ codigo: 'hojas.suspender' });
    expect(
      await rechazo(recepcion.acto(enPaso(a, a.derivacionId, 'derivar'), { oficial: aPuesto('director') })),
    ).toMatchObject({ codigo: 'hojas.derivar' });
    expect(await rechazo(director.acto(enPaso(a, a.derivacionId, 'reanudar'), {}))).toMatchObject({
      codigo: 'hojas.reanudar',
    });
  });
});

describe('archivar en carpeta y desarchivar', () => {
  it('la carpeta es de la unidad, se recuerda con su lugar, y se escribe de cualquier manera', async () => {
    const [a, b] = [await registrar(), await registrar()];
    await recepcion.acto(enPaso(a, a.derivacionId, 'archivar'), {
      carpeta: 'Inversión 2018',
      lugar: 'Estante 3',
    });
    await recepcion.acto(enPaso(b, b.derivacionId, 'archivar'), { carpeta: 'INVERSION 2018' });
    expect(await recepcion.leer('/api/carpetas?q=inversion')).toMatchObject([
      { nombre: 'Inversión 2018', lugar: 'Estante 3', hojas: 2 },
    ]);
    expect(await director.leer('/api/carpetas')).toHaveLength(1);
    expect(await secretario.leer('/api/carpetas')).toEqual([]);
    const v = await recepcion.leer<{ ruta: { carpeta: string; lugar: string }[] }>(
      `/api/hojas/${b.hoja.gestion}/${b.hoja.id}`,
    );
    expect(v.ruta[0]).toMatchObject({ carpeta: 'Inversión 2018', lugar: 'Estante 3' });
  });

  it('desarchivar la devuelve a quien la archivó, y solo a él', async () => {
    const a = await registrar();
    await recepcion.acto(enPaso(a, a.derivacionId, 'archivar'), {});
    expect(await rechazo(tecnico.acto(enPaso(a, a.derivacionId, 'desarchivar'), {}))).toMatchObject({
      codigo: 'hojas.desarchivar',
    });
    await recepcion.acto(enPaso(a, a.derivacionId, 'desarchivar'), { motivo: 'Llegó otra nota' });
    expect(estados(await ver(a))).toEqual(['o1 RECIBIDA']);
    expect(await rechazo(recepcion.acto(enPaso(a, a.derivacionId, 'desarchivar'), {}))).toMatchObject({
      codigo: 'hojas.desarchivar',
    });
  });

  it('al archivar, el plazo abierto queda con quien archivó', async () => {
    const a = await registrar({ plazos: [{ descripcion: 'Segundo plan', fecha: '2019-01-12' }] });
    await recepcion.acto(enPaso(a, a.derivacionId, 'archivar'), { motivo: 'Se cumplió lo primero' });
    expect((await conPlazos(a, recepcion)).plazos).toMatchObject([
      { estado: 'ABIERTO', responsablePuestoId: prueba.demo.puestos.recepcion },
    ]);
  });
});

describe('copias', () => {
  it('una copia olvidada se envía y la mía sigue en despacho; atendida, termina donde está', async () => {
    const a = await registrar();
    const r = await recepcion.acto<Derivadas>(enPaso(a, a.derivacionId, 'derivar'), {
      copias: [aPuesto('tecnico')],
    });
    expect(estados(await ver(a))).toEqual(['o1 RECIBIDA', 'c2 ENVIADA']);
    const copia = r.derivaciones[0]?.id ?? '';
    expect(await rechazo(tecnico.acto(enPaso(a, copia, 'atender'), {}))).toMatchObject({
      codigo: 'hojas.atender',
    });
    await tecnico.acto(enPaso(a, copia, 'recibir'), {});
    expect(await rechazo(director.acto(enPaso(a, copia, 'atender'), {}))).toMatchObject({
      codigo: 'hojas.atender',
    });
    await tecnico.acto(enPaso(a, copia, 'atender'), {});
    expect(estados(await ver(a))).toEqual(['o1 RECIBIDA', 'c2 ATENDIDA']);
  });

  it('una copia que pidió respuesta no se da por atendida sin motivo, y con él queda dicho', async () => {
    const a = await registrar();
    const r = await recepcion.acto<Derivadas>(enPaso(a, a.derivacionId, 'derivar'), {
      copias: [aPuesto('tecnico', { acciones: ['elaborar-informe'] })],
    });
    const copia = r.derivaciones[0]?.id ?? '';
    await tecnico.acto(enPaso(a, copia, 'recibir'), {});
    expect(await rechazo(tecnico.acto(enPaso(a, copia, 'atender'), {}))).toMatchObject({
      codigo: 'hojas.atender',
    });
    await tecnico.acto(enPaso(a, copia, 'atender'), { motivo: 'Ya informó la unidad legal' });
    expect(await recepcion.leer(`/api/hojas/${a.hoja.gestion}/${a.hoja.id}`)).toMatchObject({
      debe: [],
      respondido: [{ estado: 'RECHAZADO', motivo: 'Ya informó la unidad legal' }],
    });
  });
});

describe('anular', () => {
  const interna = async (): Promise<Alta> => {
    const r = await tecnico.acto<Pick<Alta, 'hoja' | 'derivacionId'>>('/api/hojas/internas', {
      referencia: 'Pedido de material',
    });
    return { ...r, documentoId: '', recepcionId: '' };
  };

  it('N06: anulada, termina todo paso vivo con su motivo, su número queda tomado y su página dice qué pasó', async () => {
    const a = await interna();
    await tecnico.acto(enPaso(a, a.derivacionId, 'derivar'), { copias: [aPuesto('director')] });
    await tecnico.acto(enHoja(a, 'anular'), { motivo: 'Se registró dos veces' });
    const v = await ver(a, tecnico);
    expect([v.estado, estados(v)]).toEqual(['ANULADA', ['o1 ANULADA', 'c2 ANULADA']]);
    expect(v).toMatchObject({ anulacion: { motivo: 'Se registró dos veces', por: 'Profesional TIC' } });
    const [numero] = await prueba.base.dataSource.query<{ estado: string; motivo: string }[]>(
      `SELECT estado, anulado_motivo AS motivo FROM cites.numeros WHERE texto = $1`,
      [a.hoja.codigo],
    );
    expect(numero).toEqual({ estado: 'anulado', motivo: 'Se registró dos veces' });
    const b = await interna();
    expect(Number(b.hoja.codigo.split('-')[0])).toBe(Number(a.hoja.codigo.split('-')[0]) + 1);
    expect(await director.leer(`/api/hojas?codigo=${a.hoja.codigo}`)).toMatchObject([{ estado: 'ANULADA' }]);
    expect(await rechazo(registrar({ hoja: { gestion: a.hoja.gestion, id: a.hoja.id } }))).toMatchObject({
      codigo: 'hojas.ingresar',
    });
  });

  it('una nota recibida no se anula: su código ya está en el sello', async () => {
    const a = await registrar();
    expect(await rechazo(recepcion.acto(enHoja(a, 'anular'), { motivo: 'Duplicada' }))).toMatchObject({
      estado: 409,
      codigo: 'hojas.anular',
    });
    expect((await ver(a)).estado).toBe('EN_CURSO');
  });

  it('solo quien tiene el oficial la anula, y con motivo; R06: pedida dos veces se anula una', async () => {
    const a = await interna();
    expect(await rechazo(director.acto(enHoja(a, 'anular'), { motivo: 'x' }))).toMatchObject({
      codigo: 'hojas.anular',
    });
    expect(await rechazo(tecnico.acto(enHoja(a, 'anular'), { motivo: '' }))).toMatchObject({ estado: 400 });
    const clave = randomUUID();
    const orden = { motivo: 'Duplicada por doble clic' };
    const [uno, dos] = await Promise.all([
      tecnico.acto(enHoja(a, 'anular'), orden, 'POST', clave),
      tecnico.acto(enHoja(a, 'anular'), orden, 'POST', clave),
    ]);
    expect(dos).toEqual(uno);
    const actos = await tecnico.leer<{ acto: string }[]>(enHoja(a, 'historia'));
    expect(actos.filter((e) => e.acto === 'anular')).toHaveLength(1);
  });
});

describe('anotar', () => {
  it('una nota queda en la historia y nada se mueve; quien no participó no anota', async () => {
    const a = await registrar();
    await recepcion.acto(enPaso(a, a.derivacionId, 'anotar'), { texto: 'Llamó el interesado.' });
    expect(estados(await ver(a))).toEqual(['o1 RECIBIDA']);
    const historia = await recepcion.leer<{ acto: string; datos: { texto?: string } }[]>(
      enHoja(a, 'historia'),
    );
    expect(historia.at(-1)).toMatchObject({ acto: 'anotar', datos: { texto: 'Llamó el interesado.' } });
    expect(await rechazo(tecnico.acto(enPaso(a, a.derivacionId, 'anotar'), { texto: 'x' }))).toMatchObject({
      codigo: 'hojas.anotar',
    });
    expect(
      await rechazo(recepcion.acto(enPaso(a, a.derivacionId, 'anotar'), { texto: ' \n ' })),
    ).toMatchObject({
      estado: 400,
    });
  });
});

describe('destinos restringidos', () => {
  it('a la MAE solo le deriva quien la entidad dice, y el rechazo lo nombra; devolverle y responderle sí se puede', async () => {
    const admin = await prueba.escritorio('admin');
    const mae = prueba.demo.puestos.gobernador ?? '';
    const camino = `/api/puestos/${mae}/remitentes`;
    expect(await rechazo(tecnico.acto(camino, { soloDe: [] }, 'PUT'))).toMatchObject({ estado: 403 });
    await admin.acto(camino, { soloDe: [prueba.demo.puestos.director] }, 'PUT');
    const a = await registrar();
    const e = await rechazo(
      recepcion.acto(enPaso(a, a.derivacionId, 'derivar'), { oficial: aPuesto('gobernador') }),
    );
    expect(e.codigo).toBe('hojas.derivar.destinos');
    expect(e.message).toContain('A Gobernador solo le deriva Director General.');
    const id = await derivada(a);
    await director.acto(enPaso(a, id, 'recibir'), {});
    const r = await director.acto<Derivadas>(enPaso(a, id, 'derivar'), { oficial: aPuesto('gobernador') });
    const gobernador = await prueba.escritorio('gobernador');
    const alGobernador = r.derivaciones[0]?.id ?? '';
    await gobernador.acto(enPaso(a, alGobernador, 'recibir'), {});
    const s = await gobernador.acto<Derivadas>(enPaso(a, alGobernador, 'derivar'), {
      oficial: aPuesto('tecnico'),
    });
    await tecnico.acto(enPaso(a, s.derivaciones[0]?.id ?? '', 'devolver'), { motivo: 'Falta firma' });
    expect(estados(await ver(a)).at(-1)).toBe('o5 ENVIADA');
    await admin.acto(camino, { soloDe: [] }, 'PUT');
    expect(await admin.leer(camino)).toEqual([]);
  });
});
