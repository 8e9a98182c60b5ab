import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';

interface Reservado {
  id: string;
  texto: string;
  motivo: string | null;
}

let a: AplicacionDePrueba;
let admin: Escritorio;
let secretaria: Escritorio;
let director: Escritorio;
beforeAll(async () => {
  a = await iniciarAplicacion('2018-06-28T10:00:00-04:00');
  admin = await a.escritorio('admin');
  secretaria = await a.escritorio('secretaria');
  director = await a.escritorio('director');
});
afterAll(() => a.cerrar());

const rechazo = (promesa: Promise<unknown>) =>
  promesa.then(
    () => 'no se rechazó',
    (e: { codigo?: string; estado?: number }) => `${e.estado} ${e.codigo}`,
  );
const reservar = async (quien: Escritorio, tipo: string, cantidad = 1) =>
  (
    await quien.acto<{ numeros: Reservado[] }>('/api/numeros/reservas', {
      ...{ tipo, cantidad, motivo: 'Para la lista' },
    })
  ).numeros;
const sinUsar = (quien: Escritorio) => quien.leer<Reservado[]>('/api/numeros/reservas');
const anular = (quien: Escritorio, id = '') =>
  quien.acto(`/api/numeros/${id}/anular`, { motivo: 'No salió' });
const serieDe = async (formato: string): Promise<string> =>
  (await admin.leer<{ id: string; formato: string }[]>('/api/series')).find((s) => s.formato === formato)
    ?.id ?? '';
const fijarPiso = (id: string, ultimoEnPapel: number, gestion = 2018) =>
  admin.acto<{ siguiente: number }>(`/api/series/${id}/piso`, {
    ...{ gestion, ultimoEnPapel, motivo: 'Así va el papel' },
  });

describe('lo reservado sin usar', () => {
  it('lo ve su unidad hasta que se anula; otra unidad no, y un técnico no lo pide', async () => {
    const [uno, dos] = await reservar(secretaria, 'carta', 2);
    expect(await sinUsar(secretaria)).toMatchObject([
      { texto: dos?.texto, motivo: 'Para la lista' },
      { texto: uno?.texto },
    ]);
    await anular(secretaria, dos?.id);
    expect((await sinUsar(secretaria)).map((n) => n.id)).toEqual([uno?.id]);
    expect(await sinUsar(director)).toEqual([]);
    expect(await rechazo(sinUsar(await a.escritorio('tecnico')))).toBe('403 acceso.rol');
  });

  it('lo que el piso reservó en una serie de la unidad lo ve y lo anula la unidad, no otra', async () => {
    await fijarPiso(await serieDe('GDAT/SDGI Cite N° {n}/{gestion}'), 280);
    const numero = (await sinUsar(secretaria)).find((n) => n.motivo === 'Así va el papel');
    expect(await rechazo(anular(director, numero?.id))).toBe('404 cites.numero.desconocido');
    expect(await anular(secretaria, numero?.id)).toEqual({ estado: 'anulado' });
  });
});
