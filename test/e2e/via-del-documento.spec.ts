import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { rechazo } from '../support/mesa';

interface Papel {
  readonly estado: string;
  readonly version: number;
  readonly avisos: readonly string[];
  readonly vias: readonly { puestoId: string; cargo: string; funcionario: string }[];
  readonly contenido: { via?: readonly { nombre: string; puestoId?: string }[] };
}

let a: AplicacionDePrueba;
let tecnico: Escritorio;
let secretario: Escritorio;
let director: Escritorio;
let gobernador: Escritorio;
beforeAll(async () => {
  a = await iniciarAplicacion();
  tecnico = await a.escritorio('tecnico');
  secretario = await a.escritorio('secretario');
  director = await a.escritorio('director');
  gobernador = await a.escritorio('gobernador');
});
afterAll(() => a.cerrar());

const puesto = (clave: string): string => a.demo.puestos[clave] ?? '';
const persona = (nombre: string, clave?: string) => ({
  ...{ nombre, cargo: 'Su cargo', ...(clave ? { puestoId: puesto(clave) } : {}) },
});
const cuerpo = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Informo.' }] }],
};
const contenido = (...via: object[]) => ({ a: [persona('MAE')], via, referencia: 'Informe', cuerpo });
const ver = (id: string) => tecnico.leer<Papel>(`/api/documentos/${id}`);
const crear = async (...via: object[]): Promise<string> => {
  const orden = { tipo: 'informe', firmantePuestoId: puesto('gobernador'), contenido: contenido(...via) };
  return (await tecnico.acto<{ id: string }>('/api/documentos', orden)).id;
};
const acto = <T>(quien: Escritorio, id: string, camino: string, orden: object): Promise<T> =>
  quien.acto<T>(`/api/documentos/${id}/${camino}`, orden);
const dar = async (quien: Escritorio, id: string) =>
  acto(quien, id, 'vobo/dar', { version: (await ver(id)).version });

describe('la vía de un documento', () => {
  it('conserva el puesto de quien se eligió de la entidad; uno que no existe se rechaza', async () => {
    const id = await crear(persona('Director General', 'director'), persona('Alguien de afuera'));
    expect((await ver(id)).contenido.via).toMatchObject([
      { nombre: 'Director General', puestoId: puesto('director') },
      { nombre: 'Alguien de afuera' },
    ]);
    const mala = { version: 1, contenido: contenido({ ...persona('X'), puestoId: '999999' }) };
    expect(await rechazo(tecnico.acto(`/api/documentos/${id}`, mala, 'PUT'))).toMatchObject({
      ...{ estado: 422, codigo: 'documentos.persona.puesto' },
    });
    expect((await ver(id)).version).toBe(1);
  });

  it('propone su cadena en el orden impreso, con quienes siguen en su puesto', async () => {
    const id = await crear(
      persona('Lic. Secretario Departamental', 'secretario'),
      persona('Alguien de afuera'),
      persona('Quien ya no está', 'recepcion'),
      persona('Director General', 'director'),
    );
    expect((await ver(id)).vias.map((v) => v.puestoId)).toEqual([puesto('secretario'), puesto('director')]);
  });

  it('sin su visto bueno se avisa y se puede firmar; con el de todas, no hay aviso', async () => {
    const id = await crear(
      persona('Director General', 'director'),
      persona('Secretario Departamental', 'secretario'),
      persona('Gobernador', 'gobernador'),
    );
    const deVia = async () => (await ver(id)).avisos.filter((t) => /vía/.test(t));
    expect(await deVia()).toEqual([
      'Las vías no dieron su visto bueno: Director General, Su cargo; Secretario Departamental, Su cargo.',
    ]);
    const etapas = ['director', 'secretario'].map((c) => ({ exige: 'todos', puestoIds: [puesto(c)] }));
    await acto(tecnico, id, 'vobo', { version: 1, etapas });
    await dar(director, id);
    expect(await deVia()).toEqual(['La vía no dio su visto bueno: Secretario Departamental, Su cargo.']);
    await dar(secretario, id);
    expect(await deVia()).toEqual([]);

    const sin = await crear(persona('Director General', 'director'));
    await acto(gobernador, sin, 'firmar', { version: 1, credencial: { tipo: 'prueba' } });
    expect(await ver(sin)).toMatchObject({ estado: 'FIRMADO', avisos: [] });
  });

  it('el visto bueno de un texto que después cambió no cuenta', async () => {
    const id = await crear(persona('Director General', 'director'));
    const etapas = ['director', 'secretario'].map((c) => ({ exige: 'todos', puestoIds: [puesto(c)] }));
    await acto(tecnico, id, 'vobo', { version: 1, etapas });
    await dar(director, id);
    await acto(tecnico, id, 'vobo/retirar', {});
    expect((await ver(id)).avisos).toContain('La vía no dio su visto bueno: Director General, Su cargo.');
  });
});
