import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';

interface Vista {
  readonly id: string;
  readonly texto: string;
  readonly version: number;
  readonly deLaUnidad: boolean;
  readonly cambia: boolean;
}

let a: AplicacionDePrueba;
let director: Escritorio;
let recepcion: Escritorio;
let secretario: Escritorio;
let tecnico: Escritorio;
beforeAll(async () => {
  a = await iniciarAplicacion();
  director = await a.escritorio('director');
  recepcion = await a.escritorio('recepcion');
  secretario = await a.escritorio('secretario');
  tecnico = await a.escritorio('tecnico');
}, 60_000);
afterAll(() => a.cerrar());

const listar = (de: Escritorio, clase = 'proveido') => de.leer<Vista[]>(`/api/frases?clase=${clase}`);
const guardar = (de: Escritorio, texto: string, deLaUnidad = false, clase = 'proveido') =>
  de.acto<{ id: string }>('/api/frases', { clase, deLaUnidad, texto });

describe('las frases', () => {
  it('las propias las ve solo su dueño; las de la unidad, toda la unidad y nadie más', async () => {
    await guardar(director, 'Atender hoy.');
    await guardar(director, 'Coordinar con la SDGI.', true);
    const textos = async (de: Escritorio) => (await listar(de)).map((f) => f.texto);
    expect(await textos(director)).toEqual(['Atender hoy.', 'Coordinar con la SDGI.']);
    expect(await textos(recepcion)).toEqual(['Coordinar con la SDGI.']);
    expect(await textos(secretario)).toEqual([]);
    expect(await listar(director, 'parrafo')).toEqual([]);
  });

  it('las de la unidad las fija su autoridad o su secretaría; otro la guarda como suya', async () => {
    await expect(guardar(tecnico, 'De todos.', true)).rejects.toMatchObject({
      estado: 403,
      codigo: 'documentos.frase.de-unidad',
    });
    await guardar(tecnico, 'De todos.');
    await guardar(recepcion, 'De la mesa.', true);
    expect((await listar(director)).find((f) => f.texto === 'De la mesa.')).toMatchObject({ cambia: true });
  });

  it('se cambian y se retiran sobre la versión leída; la retirada ya no se ve y puede guardarse otra vez', async () => {
    const { id } = await guardar(secretario, 'Informe en tres días.');
    const cambiar = (version: number, texto: string) =>
      secretario.acto(`/api/frases/${id}`, { version, texto }, 'PUT');
    expect(await cambiar(1, 'Informe en cinco días.')).toEqual({ version: 2 });
    await expect(cambiar(1, 'Otra.')).rejects.toMatchObject({
      estado: 409,
      codigo: 'documentos.frase.cambiada',
    });
    await secretario.acto(`/api/frases/${id}/retirar`, { version: 2 });
    expect(await listar(secretario)).toEqual([]);
    await guardar(secretario, 'Informe en cinco días.');
    const [fila] = await a.base.dataSource.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM documentos.frases WHERE texto = 'Informe en cinco días.'`,
    );
    expect(fila?.n).toBe(2);
  });

  it('la misma no se guarda dos veces, tampoco a la vez', async () => {
    const dos = await Promise.allSettled([1, 2].map(() => guardar(director, 'Una sola.')));
    expect(dos.map((d) => d.status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(guardar(director, 'Una sola.')).rejects.toMatchObject({
      estado: 409,
      codigo: 'documentos.frase.repetida',
    });
  });

  it('la ajena se responde como si no existiera', async () => {
    const { id } = await guardar(director, 'Mía.');
    const respuesta = async (x: string) => {
      const r = await tecnico.enviar('PUT', `/api/frases/${x}`, { version: 1, texto: 'Ajena' });
      const { instance: _, ...cuerpo } = (await r.json()) as Record<string, unknown>;
      return [r.status, cuerpo];
    };
    expect(await respuesta(id)).toEqual(await respuesta('99999999'));
    expect((await respuesta(id))[0]).toBe(404);
  });
});
