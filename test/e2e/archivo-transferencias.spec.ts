import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { archivada, carpetas, crearCarpeta, enCarpeta, verCarpeta } from '../support/archivo';
import { textoPorPagina } from '../support/lector-pdf';
import { enPaso, rechazo } from '../support/mesa';
import { Oficina } from '../support/oficina';

interface Vista {
  readonly numero: string | null;
  readonly estado: string;
  readonly version: number;
  readonly carpetas: number;
  readonly porDecidir: number;
  readonly envios: readonly {
    readonly carpetaId: string;
    readonly estado: string;
    readonly hojas: number;
    readonly lugarNuevo: string | null;
    readonly motivo: string | null;
  }[];
}

let a: AplicacionDePrueba;
let oficina: Oficina;
let archivo: Escritorio;
let secretario: Escritorio;
let secretaria: Escritorio;
let tecnico: Escritorio;
beforeAll(async () => {
  a = await iniciarAplicacion('2018-06-28T09:00:00-04:00');
  oficina = await Oficina.abrir(a, [
    'recepcion',
    'director',
    'secretario',
    'secretaria',
    'tecnico',
    'archivo',
  ]);
  archivo = oficina.de('archivo');
  secretario = oficina.de('secretario');
  secretaria = oficina.de('secretaria');
  tecnico = oficina.de('tecnico');
}, 120_000);
afterAll(() => a.cerrar());

const TODAS = '/api/archivo/transferencias';
const preparar = async (de: Escritorio, ids: readonly string[], nota = ''): Promise<string> =>
  (await de.acto<{ id: string }>(TODAS, { carpetas: ids, nota })).id;
const ver = (de: Escritorio, id: string) => de.leer<Vista>(`${TODAS}/${id}`);
const enviar = async (de: Escritorio, id: string, version?: number) =>
  de.acto<{ numero: number; gestion: number }>(`${TODAS}/${id}/enviar`, {
    version: version ?? (await ver(de, id)).version,
  });
const recibir = (de: Escritorio, id: string, carpetaId: string, lugar = 'Depósito 1, estante 4') =>
  de.acto<{ estado: string }>(`${TODAS}/${id}/carpetas/${carpetaId}/recibir`, { lugar });
const devolver = (de: Escritorio, id: string, carpetaId: string, motivo = 'Falta foliar') =>
  de.acto<{ estado: string }>(`${TODAS}/${id}/carpetas/${carpetaId}/devolver`, { motivo });
const cerrada = async (nombre: string, quien = 'secretario'): Promise<string> => {
  const id = await crearCarpeta(oficina.de(quien), nombre);
  await archivada(oficina, quien, nombre);
  await enCarpeta(oficina.de(quien), id, 'cerrar');
  return id;
};

describe('la transferencia al archivo central', () => {
  it('se prepara sin número, se envía con él, y se recibe carpeta por carpeta o se devuelve con su motivo', async () => {
    const una = await crearCarpeta(secretario, 'Ingresos 2017');
    const alta = await archivada(oficina, 'secretario', 'Ingresos 2017', {
      fojas: 6,
      referencia: 'Recaudación',
    });
    await enCarpeta(secretario, una, 'cerrar');
    const otra = await cerrada('Egresos 2017');
    const id = await preparar(secretaria, [una, otra], 'Gestión 2017');
    expect(await ver(secretaria, id)).toMatchObject({ numero: null, estado: 'PREPARADA', carpetas: 2 });
    expect(await enviar(secretaria, id)).toMatchObject({ numero: 1, gestion: 2018 });
    expect(await ver(archivo, id)).toMatchObject({ numero: '1/2018', estado: 'ENVIADA', porDecidir: 2 });
    const acta = (await textoPorPagina(await archivo.bytes(`${TODAS}/${id}/acta.pdf`))).join(' ');
    for (const parte of [
      '1/2018',
      'Ingresos 2017',
      'Egresos 2017',
      alta.hoja.codigo,
      'Recaudación',
      'Gestión 2017',
    ])
      expect(acta).toContain(parte);
    expect(await recibir(archivo, id, una)).toMatchObject({ estado: 'ENVIADA' });
    expect(await devolver(archivo, id, otra)).toMatchObject({ estado: 'CONCLUIDA' });
    expect((await ver(secretaria, id)).envios.map((e) => [e.estado, e.lugarNuevo, e.motivo])).toEqual([
      ['RECIBIDA', 'Depósito 1, estante 4', null],
      ['DEVUELTA', null, 'Falta foliar'],
    ]);
    expect(await verCarpeta(secretaria, una)).toMatchObject({
      custodia: 'CENTRAL',
      lugar: 'Depósito 1, estante 4',
    });
    expect(await verCarpeta(secretaria, otra)).toMatchObject({
      custodia: 'OFICINA',
      lugar: 'Estante 1',
      enviada: false,
    });
    const eventos = await a.base.dataSource.query<{ cadena: string; acto: string }[]>(
      `SELECT cadena, acto FROM auditoria.eventos WHERE cadena IN ($1, $2) ORDER BY cadena, secuencia`,
      [`carpeta/${una}`, `transferencia/${id}`],
    );
    expect(eventos.map((e) => e.acto)).toEqual([
      ...['crear-carpeta', 'cerrar-carpeta', 'transferir-carpeta', 'recibir-carpeta'],
      ...['preparar-transferencia', 'enviar-transferencia', 'recibir-carpeta', 'devolver-carpeta'],
    ]);
  });

  it('nadie archiva en la transferida, ni la reabre ni la presta su unidad; desarchivar sigue siendo de quien archivó', async () => {
    const id = await crearCarpeta(secretario, 'Que se va');
    const alta = await archivada(oficina, 'secretario', 'Que se va');
    await enCarpeta(secretario, id, 'cerrar');
    const t = await preparar(secretario, [id]);
    await enviar(secretario, t);
    expect(await rechazo(enCarpeta(secretario, id, 'reabrir', { motivo: 'x' }))).toMatchObject({
      motivos: ['archivo.en-transferencia'],
    });
    await recibir(archivo, t, id);
    expect(await rechazo(enCarpeta(secretario, id, 'reabrir', { motivo: 'x' }))).toMatchObject({
      estado: 409,
    });
    expect(await rechazo(enCarpeta(archivo, id, 'reabrir', { motivo: 'x' }))).toMatchObject({
      motivos: ['archivo.en-central'],
    });
    const prestamo = { carpetaId: id, aPuestoId: a.demo.puestos['secretario'], plazo: '2018-07-20' };
    expect(await rechazo(secretario.acto('/api/archivo/prestamos', prestamo))).toMatchObject({
      motivos: ['archivo.en-central'],
    });
    await archivo.acto('/api/archivo/prestamos', prestamo);
    const otra = await oficina.mesa.registrar();
    const paso = await oficina.mesa.derivada(otra, 'secretario');
    await oficina.hacer('secretario', otra, paso, 'recibir');
    const archivar = { carpeta: 'Que se va', motivo: 'x' };
    expect((await rechazo(secretario.acto(enPaso(otra, paso, 'archivar'), archivar))).codigo).toBe(
      'hojas.archivar.carpeta-cerrada',
    );
    const suyo = (await oficina.ver(alta)).ruta.at(-1)?.id ?? '';
    await oficina.hacer('secretario', alta, suyo, 'desarchivar');
    expect(await secretario.leer(`/api/hojas/${alta.hoja.gestion}/${alta.hoja.id}/archivo`)).toMatchObject({
      carpeta: { nombre: 'Que se va', custodia: 'CENTRAL', archivada: false },
    });
    const acta = (await textoPorPagina(await archivo.bytes(`${TODAS}/${t}/acta.pdf`))).join(' ');
    expect(acta).toContain(alta.hoja.codigo);
  });

  it('van carpetas cerradas, de una sola unidad, que nadie tiene prestadas; cada una dice por qué no', async () => {
    const abierta = await crearCarpeta(secretaria, 'Abierta aún');
    await archivada(oficina, 'secretario', 'Abierta aún');
    const vacia = await crearCarpeta(secretaria, 'Vacía aún');
    await enCarpeta(secretaria, vacia, 'cerrar');
    expect(await rechazo(preparar(secretaria, [vacia]))).toMatchObject({ motivos: ['archivo.vacia'] });
    const prestada = await cerrada('Prestada aún');
    await secretaria.acto('/api/archivo/prestamos', {
      ...{ carpetaId: prestada, aPuestoId: a.demo.puestos['tecnico'], plazo: '2018-07-20' },
    });
    const e = await rechazo(preparar(secretaria, [abierta, prestada]));
    expect(e).toMatchObject({ estado: 409, motivos: ['archivo.abierta', 'archivo.prestada'] });
    for (const parte of ['Abierta aún', 'Prestada aún']) expect(e.message).toContain(parte);
    const deTic = await cerrada('De TIC', 'tecnico');
    const deSdgi = await cerrada('De SDGI');
    expect(await rechazo(preparar(archivo, [deSdgi, deTic]))).toMatchObject({
      motivos: ['archivo.transferencia.otra-unidad'],
    });
    expect(await rechazo(preparar(secretaria, [deTic]))).toMatchObject({ estado: 404 });
    expect((await rechazo(preparar(secretaria, []))).estado).toBe(400);
    await preparar(archivo, [deTic]);
  });

  it('la recibe solo quien lleva el archivo; enviada, ya no cambia; y cada carpeta se decide una vez, también a la vez', async () => {
    const id = await cerrada('Decidida');
    const t = await preparar(secretaria, [id]);
    expect(await rechazo(recibir(archivo, t, id))).toMatchObject({
      motivos: ['archivo.transferencia.no-enviada'],
    });
    await enviar(secretaria, t);
    expect(await rechazo(recibir(secretaria, t, id))).toMatchObject({
      motivos: ['archivo.transferencia.no-archivo'],
    });
    expect((await rechazo(recibir(tecnico, t, id))).estado).toBe(404);
    expect((await rechazo(recibir(archivo, t, '999999'))).estado).toBe(404);
    expect((await rechazo(recibir(archivo, t, id, ''))).estado).toBe(400);
    const { version } = await ver(secretaria, t);
    const cambio = { version, carpetas: [id], nota: 'Otra' };
    expect(await rechazo(secretaria.acto(`${TODAS}/${t}`, cambio, 'PUT'))).toMatchObject({
      motivos: ['archivo.transferencia.no-preparada'],
    });
    expect((await rechazo(secretaria.acto(`${TODAS}/${t}/descartar`, { version }))).estado).toBe(409);
    const dos = await Promise.allSettled([recibir(archivo, t, id), devolver(archivo, t, id)]);
    expect(dos.map((d) => d.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('los números siguen uno a uno aunque se envíen a la vez; una carpeta no va en dos', async () => {
    const [una, otra] = [await cerrada('Paralela 1'), await cerrada('Paralela 2')];
    const ts = [
      await preparar(secretaria, [una]),
      await preparar(secretaria, [otra]),
      await preparar(secretario, [una, otra]),
    ];
    const enviadas = await Promise.allSettled(ts.map((t) => enviar(secretaria, t, 1)));
    const numeros = enviadas.flatMap((e) => (e.status === 'fulfilled' ? [e.value.numero] : []));
    expect([1, 2]).toContain(numeros.length);
    const [{ numeros: todos = [] } = {}] = await a.base.dataSource.query<{ numeros: number[] }[]>(
      `SELECT array_agg(numero ORDER BY numero) AS numeros FROM archivo.transferencias WHERE gestion = 2018`,
    );
    expect(todos).toEqual(todos.map((_, i) => i + 1));
    const [{ veces = 0 } = {}] = await a.base.dataSource.query<{ veces: number }[]>(
      `SELECT max(n)::int AS veces FROM (SELECT count(*) AS n FROM archivo.transferencia_carpetas WHERE estado = 'ENVIADA' GROUP BY carpeta_id) x`,
    );
    expect(veces).toBe(1);
  });

  it('mientras se prepara cambia sobre la versión vista, o se descarta y nada se mueve', async () => {
    const [una, otra] = [await cerrada('Cambia 1'), await cerrada('Cambia 2')];
    const t = await preparar(secretaria, [una]);
    const cambiar = (version: number) =>
      secretaria.acto<{ version: number }>(
        `${TODAS}/${t}`,
        { version, carpetas: [una, otra], nota: 'Las dos' },
        'PUT',
      );
    expect(await cambiar(1)).toEqual({ version: 2 });
    expect(await rechazo(cambiar(1))).toMatchObject({ estado: 409, codigo: 'archivo.transferencia.version' });
    expect(await rechazo(enviar(secretaria, t, 1))).toMatchObject({
      codigo: 'archivo.transferencia.version',
    });
    expect((await rechazo(tecnico.acto(`${TODAS}/${t}/descartar`, { version: 2 }))).estado).toBe(404);
    await secretaria.acto(`${TODAS}/${t}/descartar`, { version: 2 });
    expect(await ver(secretaria, t)).toMatchObject({ estado: 'DESCARTADA', numero: null });
    expect((await rechazo(enviar(secretaria, t))).estado).toBe(409);
    expect(await verCarpeta(secretaria, una)).toMatchObject({ enviada: false, custodia: 'OFICINA' });
  });

  it('lo oculto no va en el acta de quien no lo ve, ni la carpeta que solo lo guarda asoma antes de enviarse', async () => {
    await archivada(oficina, 'secretario', 'Reserva VELADA', {
      ...{ confidencialidad: 'CONFIDENCIAL', referencia: 'Asunto VELADO' },
    });
    const [carpeta] = await carpetas(secretario, 'q=velada');
    const id = carpeta?.id ?? '';
    await enCarpeta(secretario, id, 'cerrar');
    const t = await preparar(secretario, [id]);
    for (const de of [secretaria, archivo]) {
      expect((await rechazo(ver(de, t))).estado).toBe(404);
      expect(JSON.stringify(await de.leer(TODAS))).not.toContain(`"id":"${t}"`);
      expect((await rechazo(preparar(de, [id]))).estado).toBe(404);
    }
    await enviar(secretario, t);
    expect((await ver(secretario, t)).envios[0]).toMatchObject({ hojas: 1 });
    // Sent, the archive has to receive it: it knows the carpeta, and nothing of what is in it.
    expect((await ver(archivo, t)).envios[0]).toMatchObject({ hojas: 0 });
    const acta = (await textoPorPagina(await archivo.bytes(`${TODAS}/${t}/acta.pdf`))).join(' ');
    expect(acta).toContain('Reserva VELADA');
    expect(acta).not.toContain('Asunto VELADO');
    await recibir(archivo, t, id);
    expect(await verCarpeta(archivo, id)).toMatchObject({ hojas: 0, custodia: 'CENTRAL' });
  });
});
