import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { archivada, carpetas, crearCarpeta, prestamos, verCarpeta } from '../support/archivo';
import { textoPorPagina } from '../support/lector-pdf';
import { rechazo, type Alta } from '../support/mesa';
import { Oficina } from '../support/oficina';

let a: AplicacionDePrueba;
let oficina: Oficina;
let archivo: Escritorio;
let secretario: Escritorio;
let secretaria: Escritorio;
let director: Escritorio;
let tecnico: Escritorio;
beforeAll(async () => {
  // Thursday.
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
  director = oficina.de('director');
  tecnico = oficina.de('tecnico');
}, 120_000);
afterAll(() => a.cerrar());

const prestar = (
  de: Escritorio,
  que: object,
  a_ = 'tecnico',
  plazo: unknown = { modo: 'habiles', dias: 3 },
) =>
  de.acto<{ id: string; vence: string; explicacion: string }>('/api/archivo/prestamos', {
    ...que,
    aPuestoId: a.demo.puestos[a_],
    plazo,
  });
const laHoja = (alta: Alta) => ({ hoja: { gestion: alta.hoja.gestion, id: alta.hoja.id } });
const seguir = (de: Escritorio, id: string, acto: string, orden: object = {}) =>
  de.acto(`/api/archivo/prestamos/${id}/${acto}`, orden);
const enHoja = (de: Escritorio, alta: Alta) =>
  de.leer<{
    carpeta: { nombre: string } | null;
    prestamo: { a: string; vence: string; conCarpeta: boolean } | null;
  }>(`/api/hojas/${alta.hoja.gestion}/${alta.hoja.id}/archivo`);

describe('el préstamo de una carpeta', () => {
  it('vence en días hábiles contados, da su recibo, y se ve en la carpeta, en sus hojas y en quien la tiene', async () => {
    const id = await crearCarpeta(secretaria, 'Inversión 2018');
    const alta = await archivada(oficina, 'secretario', 'Inversión 2018', { fojas: 5 });
    const prestamo = await prestar(secretaria, { carpetaId: id });
    expect(prestamo).toMatchObject({ vence: '2018-07-03' });
    expect(prestamo.explicacion).toContain('3 días hábiles');
    expect((await verCarpeta(archivo, id)).prestamo).toMatchObject({ vence: '2018-07-03' });
    expect(await enHoja(director, alta)).toMatchObject({
      carpeta: { nombre: 'Inversión 2018' },
      prestamo: { a: 'Profesional en Planificación TIC — GDAT/SDGI/UPTIC', conCarpeta: true },
    });
    const mios = await prestamos(tecnico, 'mios=si');
    expect(mios.conteos).toMatchObject({ mios: 1 });
    expect(mios.filas.map((p) => p.carpeta)).toEqual(['Inversión 2018']);
    const recibo = (
      await textoPorPagina(await tecnico.bytes(`/api/archivo/prestamos/${prestamo.id}/recibo.pdf`))
    ).join(' ');
    for (const parte of ['Inversión 2018', '3 de julio de 2018', 'Profesional TIC', 'Recibí conforme'])
      expect(recibo).toContain(parte);
    expect((await rechazo(director.bytes(`/api/archivo/prestamos/${prestamo.id}/recibo.pdf`))).estado).toBe(
      404,
    );
    expect((await prestamos(director)).filas).toEqual([]);
  });

  it('no se presta dos veces, tampoco a la vez; devuelta, vuelve a prestarse', async () => {
    const id = await crearCarpeta(secretaria, 'Una sola');
    expect(await rechazo(prestar(secretaria, { carpetaId: id }))).toMatchObject({
      motivos: ['archivo.vacia'],
    });
    await archivada(oficina, 'secretario', 'Una sola');
    const dos = await Promise.allSettled(
      ['tecnico', 'director'].map((p) => prestar(secretaria, { carpetaId: id }, p)),
    );
    expect(dos.map((d) => d.status).sort()).toEqual(['fulfilled', 'rejected']);
    const e = await rechazo(prestar(archivo, { carpetaId: id }, 'director'));
    expect(e).toMatchObject({ estado: 409, codigo: 'archivo.prestar', motivos: ['archivo.prestada'] });
    const [vigente] = (await prestamos(secretaria)).filas.filter((p) => p.carpeta === 'Una sola');
    const devueltas = await Promise.allSettled(
      [1, 2].map(() => seguir(secretaria, vigente?.id ?? '', 'devolver')),
    );
    expect(devueltas.map((d) => d.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(
      await rechazo(seguir(secretaria, vigente?.id ?? '', 'renovar', { plazo: '2018-08-01', motivo: 'Más' })),
    ).toMatchObject({ estado: 409, motivos: ['archivo.prestamo.devuelto'] });
    await prestar(archivo, { carpetaId: id }, 'director');
  });

  it('la presta su unidad o el archivo, con fecha de hoy en adelante y a un puesto que hay', async () => {
    const id = await crearCarpeta(secretaria, 'Con reglas');
    await archivada(oficina, 'secretario', 'Con reglas');
    expect((await rechazo(prestar(tecnico, { carpetaId: id }))).estado).toBe(404);
    expect(await rechazo(prestar(secretaria, { carpetaId: id }, 'tecnico', '2018-06-27'))).toMatchObject({
      estado: 422,
      motivos: ['archivo.prestamo.fecha-pasada'],
    });
    expect(await rechazo(prestar(secretaria, { carpetaId: id }, 'nadie'))).toMatchObject({ estado: 400 });
    const alguien = { carpetaId: id, aPuestoId: '999999', plazo: '2018-07-10' };
    expect(await rechazo(secretaria.acto('/api/archivo/prestamos', alguien))).toMatchObject({
      estado: 422,
      codigo: 'archivo.prestamo.puesto',
    });
    expect((await rechazo(prestar(secretaria, {}))).estado).toBe(400);
    expect((await carpetas(secretaria, 'q=reglas'))[0]?.prestamo).toBeNull();
  });

  it('se renueva solo hacia adelante, con su motivo; vencida se cuenta y se ve primero', async () => {
    const id = await crearCarpeta(secretaria, 'Que vence');
    await archivada(oficina, 'secretario', 'Que vence');
    const { id: prestamoId } = await prestar(secretaria, { carpetaId: id }, 'tecnico', '2018-06-29');
    const renovar = (plazo: string, de = secretaria) =>
      seguir(de, prestamoId, 'renovar', { plazo, motivo: 'Sigue el informe' });
    expect(await rechazo(renovar('2018-06-29'))).toMatchObject({
      estado: 422,
      motivos: ['archivo.prestamo.no-alarga'],
    });
    expect((await rechazo(renovar('2018-07-02', director))).estado).toBe(404);
    expect(await rechazo(renovar('2018-07-02', tecnico))).toMatchObject({
      estado: 409,
      codigo: 'archivo.renovar',
    });
    await renovar('2018-07-02');
    const antes = a.reloj.ahora();
    a.reloj.poner(new Date('2018-07-03T10:00:00-04:00'));
    try {
      await secretaria.ingresar();
      const vencidos = await prestamos(secretaria, 'vista=vencidos');
      expect(vencidos.filas[0]).toMatchObject({
        carpeta: 'Que vence',
        nivel: 'vencido',
        texto: 'vencido ayer',
        renovaciones: 1,
      });
      expect(vencidos.conteos.vencidos).toBe(vencidos.filas.length);
      await seguir(secretaria, prestamoId, 'devolver', { fojas: 3, nota: 'Falta la foja 4' });
      expect((await prestamos(secretaria, 'vista=devueltos')).filas[0]).toMatchObject({
        devuelto: { fojas: 3, nota: 'Falta la foja 4' },
      });
      expect((await prestamos(secretaria, 'vista=vencidos')).filas.map((p) => p.carpeta)).not.toContain(
        'Que vence',
      );
    } finally {
      a.reloj.poner(antes);
      // Sessions that the clock ran past are over.
      for (const de of Object.values(oficina.gente)) await de.ingresar();
    }
    const eventos = await a.base.dataSource.query<{ acto: string }[]>(
      `SELECT acto FROM auditoria.eventos WHERE cadena = $1 ORDER BY secuencia`,
      [`carpeta/${id}`],
    );
    expect(eventos.map((e) => e.acto)).toEqual([
      'crear-carpeta',
      'prestar',
      'renovar-prestamo',
      'devolver-prestamo',
    ]);
  });
});

describe('el préstamo del papel de una hoja', () => {
  it('sale de su carpeta, se dice en la hoja y en su historia, y no sale dos veces', async () => {
    const id = await crearCarpeta(secretaria, 'De hojas');
    const alta = await archivada(oficina, 'secretario', 'De hojas');
    const { id: prestamoId } = await prestar(secretaria, laHoja(alta), 'director', '2018-07-10');
    expect(await enHoja(tecnico, alta)).toMatchObject({
      prestamo: { a: 'Director General — Desp./Gov.', vence: '2018-07-10' },
    });
    expect((await verCarpeta(secretaria, id)).piezas[0]?.prestamo).toMatchObject({
      a: 'Director General — Desp./Gov.',
    });
    expect(await rechazo(prestar(archivo, laHoja(alta)))).toMatchObject({
      estado: 409,
      motivos: ['archivo.prestamo.hoja-prestada'],
    });
    await seguir(archivo, prestamoId, 'devolver');
    expect((await enHoja(tecnico, alta)).prestamo).toBeNull();
    const historia = await oficina
      .de('secretario')
      .leer<{ acto: string }[]>(`/api/hojas/${alta.hoja.gestion}/${alta.hoja.id}/historia`);
    expect(historia.slice(-2).map((e) => e.acto)).toEqual(['prestar-papel', 'devolver-prestamo']);
    await prestar(archivo, { carpetaId: id });
    expect(await rechazo(prestar(archivo, laHoja(alta), 'director'))).toMatchObject({
      estado: 409,
      motivos: ['archivo.prestamo.carpeta-prestada'],
    });
  });

  it('la que no está archivada en una carpeta no se presta', async () => {
    const alta = await oficina.mesa.registrar();
    expect((await rechazo(prestar(archivo, laHoja(alta)))).estado).toBe(404);
    const otra = await archivada(oficina, 'secretario', 'De otras hojas');
    const paso = (await oficina.ver(otra)).ruta.at(-1)?.id ?? '';
    await oficina.hacer('secretario', otra, paso, 'desarchivar');
    expect(await rechazo(prestar(secretaria, laHoja(otra)))).toMatchObject({
      motivos: ['archivo.prestamo.no-archivada'],
    });
  });

  it('lo oculto no se presta por quien no lo ve, ni a quien no lo ve, ni asoma en las listas', async () => {
    const alta = await archivada(oficina, 'secretario', 'De secretos', {
      ...{ confidencialidad: 'CONFIDENCIAL', referencia: 'Asunto VELADO' },
    });
    expect(await rechazo(prestar(archivo, laHoja(alta)))).toMatchObject({
      estado: 404,
      codigo: 'hojas.no-encontrada',
    });
    expect((await rechazo(enHoja(tecnico, alta))).estado).toBe(404);
    expect(await rechazo(prestar(secretario, laHoja(alta), 'tecnico'))).toMatchObject({
      estado: 409,
      motivos: ['archivo.prestamo.sin-alcance'],
    });
    const [carpeta] = await carpetas(secretario, 'q=secretos');
    expect(await rechazo(prestar(secretario, { carpetaId: carpeta?.id }, 'tecnico'))).toMatchObject({
      motivos: ['archivo.prestamo.sin-alcance'],
    });
    await prestar(secretario, laHoja(alta), 'recepcion', '2018-07-20');
    const codigos = async (de: Escritorio) => (await prestamos(de)).filas.map((p) => p.hoja?.codigo);
    expect(await codigos(oficina.de('recepcion'))).toContain(alta.hoja.codigo);
    for (const de of [archivo, secretaria, tecnico]) {
      const lista = await prestamos(de);
      expect(JSON.stringify(lista)).not.toContain(alta.hoja.codigo);
      expect(lista.conteos.vigentes).toBe(lista.filas.length);
    }
  });
});
