import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { sentencias } from '../support/institucion';
import { rechazo } from '../support/mesa';
import { Oficina } from '../support/oficina';
import { Personal } from '../support/personal';

interface Guardada {
  readonly id: string;
  readonly version: number;
  readonly nombre: string;
  readonly deLaUnidad: boolean;
  readonly cambia: boolean;
  readonly cuenta: number | null;
  readonly terminado: { nombre: string; hasta: string } | null;
}

let prueba: AplicacionDePrueba;
let oficina: Oficina;
beforeAll(async () => {
  prueba = await iniciarAplicacion('2018-06-28T09:00:00-04:00');
  oficina = await Oficina.abrir(prueba, ['recepcion', 'director', 'secretario', 'secretaria', 'tecnico']);
});
afterAll(() => prueba.cerrar());

const DICHA = { vista: 'por-recibir', de: 'puesto', filtro: { urgente: 'si' } };
const guardar = (clave: string, nombre: string, extra: object = {}): Promise<{ id: string }> =>
  oficina.de(clave).acto('/api/vistas', { ...DICHA, nombre, deLaUnidad: false, ...extra });
const vistas = (clave: string): Promise<Guardada[]> => oficina.de(clave).leer('/api/vistas');
const nombres = async (clave: string): Promise<string[]> => (await vistas(clave)).map((v) => v.nombre);
const cambiar = (clave: string, id: string, version: number, extra: object = {}): Promise<Guardada> =>
  oficina.de(clave).acto(`/api/vistas/${id}`, { ...DICHA, nombre: 'Otra', version, ...extra }, 'PUT');
const quitar = (clave: string, id: string, version: number, si = true): Promise<Guardada> =>
  oficina.de(clave).acto(`/api/vistas/${id}/quitada`, { version, quitar: si }, 'PUT');

describe('vistas guardadas', () => {
  it('la propia la ve su dueño; la de la unidad, todos los de la unidad y nadie más', async () => {
    await guardar('secretaria', 'Mías urgentes');
    await guardar('secretaria', 'Urgentes de la SDGI', { deLaUnidad: true });
    expect(await nombres('secretaria')).toEqual(['Mías urgentes', 'Urgentes de la SDGI']);
    expect(await nombres('secretario')).toEqual(['Urgentes de la SDGI']);
    expect(await nombres('recepcion')).toEqual([]);
    expect(await nombres('director')).toEqual([]);
  });

  it('la comparte quien lleva la mesa o la jefatura; a otro se le dice quién, y puede guardarla como suya', async () => {
    const no = await rechazo(guardar('tecnico', 'De todos', { deLaUnidad: true }));
    expect([no.estado, no.codigo]).toEqual([403, 'bandejas.vista.de-unidad']);
    await guardar('tecnico', 'De todos');
    expect(await nombres('tecnico')).toContain('De todos');
    await guardar('secretario', 'Del secretario', { deLaUnidad: true });
    const ajena = (await vistas('tecnico')).find((v) => v.nombre === 'Del secretario');
    if (ajena) expect(ajena.cambia).toBe(false);
    for (const acto of [cambiar, quitar] as const) {
      const mia = (await vistas('secretaria')).find((v) => v.nombre === 'Mías urgentes')!;
      expect((await rechazo(acto('secretario', mia.id, mia.version))).estado).toBe(404);
    }
  });

  it('cuenta lo que tiene para quien pregunta, y nunca lo que no ve', async () => {
    await guardar('director', 'Urgente', { filtro: { urgente: 'si' } });
    const cuenta = async (clave: string, nombre: string): Promise<number | null> =>
      (await vistas(clave)).find((v) => v.nombre === nombre)?.cuenta ?? null;
    expect(await cuenta('director', 'Urgente')).toBe(0);
    const urgente = { acciones: ['atencion-urgente'] };
    const a = await oficina.mesa.registrar();
    await oficina.mesa.derivada(a, 'director', urgente);
    expect(await cuenta('director', 'Urgente')).toBe(1);
    // Confidential, for the Secretario: neither his secretary's own nor the unidad's view counts it for her.
    const b = await oficina.mesa.registrar({ confidencialidad: 'CONFIDENCIAL' });
    await oficina.mesa.derivada(b, 'secretario', urgente);
    expect(await cuenta('secretario', 'Urgentes de la SDGI')).toBe(1);
    expect(await cuenta('secretaria', 'Urgentes de la SDGI')).toBe(0);
    await guardar('director', 'Lo archivado', { vista: 'archivados', filtro: {} });
    expect(await cuenta('director', 'Lo archivado')).toBeNull();
  });

  it('dos cambian la misma: el segundo sabe quién guardó y lo que dice ahora, y nada se pisa', async () => {
    const { id } = await guardar('secretaria', 'A dos manos', { deLaUnidad: true });
    const dos = await Promise.allSettled([
      cambiar('secretaria', id, 1, { nombre: 'La de ella' }),
      cambiar('secretario', id, 1, { nombre: 'La de él' }),
    ]);
    expect(dos.map((d) => d.status).sort()).toEqual(['fulfilled', 'rejected']);
    const perdio = dos.find((d) => d.status === 'rejected') as PromiseRejectedResult;
    expect(perdio.reason).toMatchObject({ estado: 409, codigo: 'bandejas.vista.cambiada' });
    expect((perdio.reason as Error).message).toMatch(/Secretari[ao] .* guardó la vista «La de (ella|él)»/);
    expect(await nombres('secretario')).toContain(dos[0]?.status === 'fulfilled' ? 'La de ella' : 'La de él');
  });

  it('quitada no está en el riel; deshecho, vuelve como era; con su nombre ya tomado, lo dice', async () => {
    const { id } = await guardar('director', 'De paso');
    expect(await quitar('director', id, 1)).toMatchObject({ version: 2 });
    expect(await nombres('director')).not.toContain('De paso');
    expect((await rechazo(quitar('director', id, 2))).estado).toBe(404);
    await quitar('director', id, 2, false);
    expect(await nombres('director')).toContain('De paso');
    await quitar('director', id, 3);
    await guardar('director', 'de PASÓ');
    expect(await rechazo(quitar('director', id, 4, false))).toMatchObject({
      estado: 409,
      codigo: 'bandejas.vista.repetida',
    });
  });

  it('se ordenan como se pide, y ninguna se pierde por el camino', async () => {
    for (const n of ['uno', 'dos', 'tres']) await guardar('recepcion', n);
    const ids = new Map((await vistas('recepcion')).map((v) => [v.nombre, v.id]));
    await oficina
      .de('recepcion')
      .acto('/api/vistas/orden', { deLaUnidad: false, ids: [ids.get('tres'), ids.get('uno')] }, 'PUT');
    expect(await nombres('recepcion')).toEqual(['tres', 'uno', 'dos']);
    const no = rechazo(oficina.de('tecnico').acto('/api/vistas/orden', { deLaUnidad: true, ids: [] }, 'PUT'));
    expect((await no).estado).toBe(403);
  });

  it('a la misma hora dos guardan con el mismo nombre: queda una; y más de treinta no se admiten', async () => {
    const dos = await Promise.allSettled([
      guardar('secretaria', 'Igual', { deLaUnidad: true }),
      guardar('secretario', 'igual', { deLaUnidad: true }),
    ]);
    expect(dos.map((d) => d.status).sort()).toEqual(['fulfilled', 'rejected']);
    const yaHay = (await vistas('recepcion')).length;
    for (let i = yaHay; i < 30; i++) await guardar('recepcion', `v${i}`);
    expect((await rechazo(guardar('recepcion', 'la que sobra'))).codigo).toBe('bandejas.vista.demasiadas');
    const n = await sentencias(prueba, () => vistas('recepcion'));
    expect(n).toBeLessThanOrEqual(12);
  });

  it('quien suple en otro puesto ve las de la unidad de ese puesto, no las propias de su titular ni las de su mesa', async () => {
    const personal = await Personal.de(prueba);
    await personal.designar({
      puesto: 'director',
      persona: 'tecnico',
      calidad: 'suplencia',
      desde: '2018-06-28',
      hasta: '2018-07-10',
    });
    await guardar('recepcion', 'Del Despacho', { deLaUnidad: true }).catch(() => undefined);
    const tecnico = oficina.de('tecnico');
    await tecnico.ingresar();
    tecnico.actuarEn(prueba.demo.puestos['director']);
    const suplidas = await nombres('tecnico');
    expect(suplidas).not.toContain('De todos');
    expect(suplidas).not.toContain('Urgente');
    expect(suplidas).toEqual((await vistas('recepcion')).filter((v) => v.deLaUnidad).map((v) => v.nombre));
    // The titular only reads meanwhile: orders their own reading, and nothing of the office.
    await guardar('director', 'Lo que miro');
    const no = await rechazo(guardar('director', 'Ahora no', { deLaUnidad: true }));
    expect([no.estado, no.message]).toEqual([403, expect.stringMatching(/lee pero no actúa/)]);
    expect((await vistas('director')).every((v) => v.cambia === !v.deLaUnidad)).toBe(true);
    tecnico.actuarEn(prueba.demo.puestos['tecnico']);
    expect(await nombres('tecnico')).toContain('De todos');
  });

  it('la que nombra una unidad que terminó sigue, y lo dice', async () => {
    const { unidades } = prueba.demo;
    await guardar('secretario', 'De la que terminó', {
      filtro: { origen: `unidad:${unidades['despacho']}` },
    });
    const ver = async () => (await vistas('secretario')).find((v) => v.nombre === 'De la que terminó');
    expect((await ver())?.terminado).toBeNull();
    await prueba.base.dataSource.query(
      `UPDATE organizacion.unidades SET hasta_fecha = '2018-06-28' WHERE id = $1`,
      [unidades['despacho']],
    );
    expect((await ver())?.terminado).toMatchObject({ hasta: '2018-06-28' });
    expect((await ver())?.cuenta).not.toBeNull();
  });

  it.each([
    ['sin nombre', { nombre: ' ' }],
    ['con un filtro que no existe', { nombre: 'x', filtro: { color: 'rojo' } }],
    ['de una bandeja que no existe', { nombre: 'x', vista: 'papelera' }],
    ['con un dato de más', { nombre: 'x', usuarioId: '1' }],
  ])('%s no se guarda', async (_, extra) => {
    const no = rechazo(
      oficina.de('recepcion').acto('/api/vistas', { ...DICHA, deLaUnidad: false, ...extra }),
    );
    expect((await no).estado).toBe(400);
  });
});
