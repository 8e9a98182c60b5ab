import { setTimeout } from 'node:timers/promises';
import { TareasDelSistema, UnidadDeTrabajo } from '#platform';
import type { Runner } from 'graphile-worker';
import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { LeerArchivo } from '../../libs/documentos/src/application/leer-archivo';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { rechazo } from '../support/mesa';

interface Tarea {
  readonly id: string;
  readonly titulo: string;
  readonly estado: string;
  readonly intentos: number;
  readonly proximaEn: string | null;
  readonly causa: string | null;
}

let prueba: AplicacionDePrueba;
let admin: Escritorio;
let anda = false;
let hechas = 0;
beforeAll(async () => {
  prueba = await iniciarAplicacion();
  admin = await prueba.escritorio('admin');
});
afterAll(() => prueba.cerrar());

const listar = (): Promise<Tarea[]> => admin.leer<Tarea[]>('/api/administracion/tareas');
const laMia = async (): Promise<Tarea | undefined> =>
  (await listar()).find((t) => t.titulo === 'Leer el texto de un archivo subido');
async function hasta(condicion: (t: Tarea | undefined) => boolean): Promise<Tarea | undefined> {
  for (;;) {
    const t = await laMia();
    if (condicion(t)) return t;
    await setTimeout(50);
  }
}

describe('las tareas del sistema', () => {
  it('la que falla dice por qué y cuándo se intenta de nuevo; agotada, espera a que se pida; pedida, se hace', async () => {
    jest.spyOn(prueba.app.get(LeerArchivo, { strict: false }), 'leer').mockImplementation(() => {
      if (!anda) return Promise.reject(new Error('el almacén no responde\n  at interno'));
      hechas++;
      return Promise.resolve();
    });
    await prueba.app.get(UnidadDeTrabajo).interno((tx) => tx.encolar('leer-archivo', { archivoId: '0' }));
    const fallida = await hasta((t) => t?.estado === 'por-reintentar');
    expect(fallida).toMatchObject({ intentos: 1, causa: 'el almacén no responde' });
    expect(fallida?.proximaEn).not.toBeNull();

    await prueba.base.dataSource.query(
      `UPDATE graphile_worker._private_jobs SET attempts = max_attempts WHERE id = $1`,
      [fallida?.id],
    );
    expect(await laMia()).toMatchObject({ estado: 'fallida', proximaEn: null });
    anda = true;
    await admin.acto(`/api/administracion/tareas/${fallida?.id}/reintentar`, {});
    await hasta((t) => t === undefined);
    expect(hechas).toBe(1);
    expect(
      await rechazo(admin.acto(`/api/administracion/tareas/${fallida?.id}/reintentar`, {})),
    ).toMatchObject({
      estado: 409,
      codigo: 'administracion.tarea.no-espera',
    });
  });

  it('si quien las corre termina antes de tiempo, otro sigue con lo que espera', async () => {
    const { corredor } = prueba.app.get<unknown>(TareasDelSistema) as { corredor: Runner };
    await corredor.stop();
    const antes = hechas;
    await prueba.app.get(UnidadDeTrabajo).interno((tx) => tx.encolar('leer-archivo', { archivoId: '0' }));
    await hasta((t) => t === undefined);
    expect(hechas).toBe(antes + 1);
  });

  it('las ve quien administra, y nadie más', async () => {
    const director = await prueba.escritorio('director');
    expect(await rechazo(director.leer('/api/administracion/tareas'))).toMatchObject({ estado: 403 });
    expect(await rechazo(director.acto('/api/administracion/tareas/1/reintentar', {}))).toMatchObject({
      estado: 403,
    });
  });
});
