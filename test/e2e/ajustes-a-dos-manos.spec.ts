import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { rechazo } from '../support/mesa';

interface Rechazo {
  readonly status: number;
  readonly codigo: string;
  readonly detail: string;
  readonly actual: Readonly<Record<string, unknown>>;
}

let a: AplicacionDePrueba;
let admin: Escritorio;
beforeAll(async () => {
  a = await iniciarAplicacion('2018-06-28T10:00:00-04:00');
  admin = await a.escritorio('admin');
});
afterAll(() => a.cerrar());

const codigoDe = async (p: Promise<unknown>): Promise<string> => {
  const { estado, codigo } = await rechazo(p);
  return `${estado} ${codigo}`;
};
/** What the server answers to one who saves late. */
const tarde = async (quien: Escritorio, ruta: string, orden: object): Promise<Rechazo> =>
  (await (await quien.enviar('PUT', ruta, orden)).json()) as Rechazo;

describe('I02: dos personas cambian lo mismo', () => {
  it('la misma serie: el segundo lee quién la guardó, cuándo y qué dice; nada se pisa', async () => {
    type Serie = { id: string; formato: string; reinicia: boolean; version: number };
    const leer = async (): Promise<Serie> => {
      const todas = await admin.leer<Serie[]>('/api/series');
      const suya = todas.find((s) => s.formato.includes('SDGI') && !s.formato.includes('UPTIC'));
      if (!suya) throw new Error('falta la serie');
      return suya;
    };
    const { id, version, reinicia, formato } = await leer();
    const guardar = (nuevo: string, vista: number) =>
      admin.acto<{ version: number }>(`/api/series/${id}`, { formato: nuevo, version: vista }, 'PUT');
    const primera = await guardar('SDGI {n}/{gestion}', version);
    const choque = await tarde(admin, `/api/series/${id}`, { formato: 'SDGI-{n}-{gestion}', version });
    expect(choque).toMatchObject({
      ...{ status: 409, codigo: 'cites.formato.version' },
      actual: { formato: 'SDGI {n}/{gestion}', reinicia, version: primera.version },
    });
    expect(choque.detail).toContain('Administrador del Sistema guardó esta serie el 28/06/2018 a las 10:');
    expect(await leer()).toMatchObject({ id, formato: 'SDGI {n}/{gestion}' });
    await guardar(formato, primera.version);
    expect(await codigoDe(admin.acto(`/api/series/${id}`, { formato }, 'PUT'))).toBe('400 entrada.campos');
    // Retired and put back meanwhile counts too.
    await admin.acto(`/api/series/${id}/retirar`, { motivo: 'Prueba' });
    await admin.acto(`/api/series/${id}/reponer`, {});
    expect(await codigoDe(guardar('SDGI/{n}', primera.version + 1))).toBe('409 cites.formato.version');
  });

  it('el mismo tipo: el segundo lee quién lo guardó, cuándo y qué dice; nada se pisa', async () => {
    type Tipo = Record<'clave' | 'nombre' | 'descripcion' | 'ambito' | 'firma', string> & {
      version: number;
    };
    const leer = async (): Promise<Tipo> => {
      const suyo = (await admin.leer<Tipo[]>('/api/tipos')).find((t) => t.clave === 'instructivo');
      if (!suyo) throw new Error('falta el tipo');
      return suyo;
    };
    const { nombre, descripcion, ambito, firma, version } = await leer();
    const ruta = '/api/tipos/instructivo';
    const orden = { nombre, descripcion, ambito, firma, version };
    await admin.acto(ruta, { ...orden, descripcion: 'Manda cómo se hace.' }, 'PUT');
    const choque = await tarde(admin, ruta, { ...orden, nombre: 'Instrucción' });
    expect(choque).toMatchObject({
      ...{ status: 409, codigo: 'documentos.tipo.version' },
      actual: { nombre, descripcion: 'Manda cómo se hace.', version: version + 1 },
    });
    expect(choque.detail).toMatch(/^Administrador del Sistema guardó este tipo el .* a las /);
    expect(await leer()).toMatchObject({ nombre, descripcion: 'Manda cómo se hace.' });
    const sinVersion = { nombre, descripcion, ambito, firma };
    expect(await codigoDe(admin.acto(ruta, sinVersion, 'PUT'))).toBe('400 entrada.campos');
  });
});
