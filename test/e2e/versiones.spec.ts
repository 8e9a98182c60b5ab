import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';

interface Listada {
  readonly n: number;
  readonly clase: string;
  readonly version: number;
  readonly nombre: string | null;
  readonly restaura: number | null;
}
interface Rechazo {
  readonly status: number;
  readonly codigo: string;
  readonly actual: { version: number; contenido: { referencia: string }; nombre: string; guardadoEn: string };
}

let a: AplicacionDePrueba;
let director: Escritorio;
let secretaria: Escritorio;
beforeAll(async () => {
  a = await iniciarAplicacion('2018-06-29T10:15:00-04:00');
  director = await a.escritorio('director');
  secretaria = await a.escritorio('recepcion');
}, 60_000);
afterAll(() => a.cerrar());

const contenido = (texto: string) => ({
  destinatario: { lineas: ['AGETIC'] },
  referencia: texto,
  cuerpo: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: texto }] }] },
});
const crear = async (): Promise<string> =>
  (
    await director.acto<{ id: string }>('/api/documentos', {
      tipo: 'carta',
      firmantePuestoId: a.demo.puestos.director,
      contenido: contenido('uno'),
    })
  ).id;
const guardar = (quien: Escritorio, id: string, version: number, texto: string) =>
  quien.acto<{ version: number }>(`/api/documentos/${id}`, { version, contenido: contenido(texto) }, 'PUT');
const versiones = (id: string) => director.leer<Listada[]>(`/api/documentos/${id}/versiones`);
const texto = async (id: string, n: number) =>
  (await director.leer<{ contenido: { referencia: string } }>(`/api/documentos/${id}/versiones/${n}`))
    .contenido.referencia;
const pasan = (segundos: number) => a.reloj.poner(new Date(a.reloj.ahora().getTime() + segundos * 1000));

describe('las versiones de un documento', () => {
  it('quedan el texto con que se abrió y uno por minuto de escritura, con quién y cuándo', async () => {
    const id = await crear();
    await guardar(director, id, 1, 'dos');
    pasan(30);
    await guardar(director, id, 2, 'tres');
    pasan(31);
    await guardar(director, id, 3, 'cuatro');
    const lista = await versiones(id);
    expect(lista.map(({ n, clase, version }) => [n, clase, version])).toEqual([
      [3, 'escrita', 4],
      [2, 'escrita', 3],
      [1, 'creada', 1],
    ]);
    expect(lista.every((v) => v.nombre)).toBe(true);
    expect([await texto(id, 1), await texto(id, 2), await texto(id, 3)]).toEqual(['uno', 'tres', 'cuatro']);
  });

  it('otra mano abre otra versión, aunque sea en el mismo minuto', async () => {
    const id = await crear();
    await guardar(director, id, 1, 'del director');
    await guardar(secretaria, id, 2, 'de la secretaría');
    expect((await versiones(id)).map((v) => v.n)).toEqual([3, 2, 1]);
    expect(await texto(id, 2)).toBe('del director');
    expect(new Set((await versiones(id)).slice(0, 2).map((v) => v.nombre)).size).toBe(2);
  });

  it('se restaura una anterior como versión nueva, y la que había sigue en el historial', async () => {
    const id = await crear();
    await guardar(director, id, 1, 'dos');
    expect(await director.acto(`/api/documentos/${id}/versiones/1/restaurar`, { version: 2 })).toEqual({
      version: 3,
    });
    expect(await director.leer(`/api/documentos/${id}`)).toMatchObject({
      version: 3,
      contenido: { referencia: 'uno' },
    });
    expect((await versiones(id))[0]).toMatchObject({ n: 3, clase: 'restaurada', restaura: 1 });
    expect(await texto(id, 2)).toBe('dos');
    await guardar(director, id, 3, 'tras restaurar');
    expect((await versiones(id))[0]).toMatchObject({ n: 4, clase: 'escrita' });
  });

  it('no se restaura sobre una versión vieja, ni lo firmado, ni la que no existe', async () => {
    const id = await crear();
    await guardar(director, id, 1, 'dos');
    const restaurar = (n: number, version: number) =>
      director.acto(`/api/documentos/${id}/versiones/${n}/restaurar`, { version });
    await expect(restaurar(1, 1)).rejects.toMatchObject({ estado: 409, codigo: 'documentos.version' });
    await expect(restaurar(9, 2)).rejects.toMatchObject({
      estado: 404,
      codigo: 'documentos.version.no-encontrada',
    });
    await director.acto(`/api/documentos/${id}/firmar`, { version: 2, credencial: { tipo: 'prueba' } });
    const { version } = await director.leer<{ version: number }>(`/api/documentos/${id}`);
    await expect(restaurar(1, version)).rejects.toMatchObject({ estado: 409, codigo: 'documentos.guardar' });
    expect(await versiones(id)).toHaveLength(2);
  });

  it('I02: quien guarda sobre una versión vieja recibe el otro texto, de quién es y de cuándo', async () => {
    const id = await crear();
    await guardar(secretaria, id, 1, 'primera');
    const r = await director.enviar('PUT', `/api/documentos/${id}`, {
      version: 1,
      contenido: contenido('segunda'),
    });
    const rechazo = (await r.json()) as Rechazo;
    expect(rechazo).toMatchObject({
      status: 409,
      codigo: 'documentos.version',
      actual: { version: 2, contenido: { referencia: 'primera' } },
    });
    expect(rechazo.actual.nombre).toBe((await versiones(id))[0]?.nombre);
    expect(new Date(rechazo.actual.guardadoEn)).toEqual(a.reloj.ahora());
    // What was refused is set aside, and is there to be read.
    const orden = { version: 1, contenido: contenido('segunda') };
    const { n } = await director.acto<{ n: number }>(`/api/documentos/${id}/versiones`, orden);
    expect(await texto(id, n)).toBe('segunda');
    expect(await director.leer(`/api/documentos/${id}`)).toMatchObject({
      version: 2,
      contenido: { referencia: 'primera' },
    });
  });

  it('dos que guardan a la vez sobre la misma versión: una entra, la otra recibe 409, y las dos se leen', async () => {
    const id = await crear();
    const dos = await Promise.allSettled([guardar(director, id, 1, 'A'), guardar(secretaria, id, 1, 'B')]);
    expect(dos.map((d) => d.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await versiones(id)).toHaveLength(2);
  });

  it('un texto apartado entra también después de la firma: nada escrito se pierde', async () => {
    const id = await crear();
    await director.acto(`/api/documentos/${id}/firmar`, { version: 1, credencial: { tipo: 'prueba' } });
    const orden = { version: 1, contenido: contenido('llegó tarde') };
    const { n } = await director.acto<{ n: number }>(`/api/documentos/${id}/versiones`, orden);
    expect((await versiones(id))[0]).toMatchObject({ n, clase: 'apartada' });
  });

  it('el historial es de su mesa: quien lee el documento firmado no lee sus borradores', async () => {
    const id = await crear();
    const tecnico = await a.escritorio('tecnico');
    await expect(tecnico.leer(`/api/documentos/${id}/versiones`)).rejects.toMatchObject({ estado: 404 });
    await director.acto(`/api/documentos/${id}/firmar`, { version: 1, credencial: { tipo: 'prueba' } });
    await expect(tecnico.leer(`/api/documentos/${id}/versiones`)).rejects.toMatchObject({
      estado: 403,
      codigo: 'documentos.ajeno',
    });
    const orden = { version: 1, contenido: contenido('ajeno') };
    await expect(tecnico.acto(`/api/documentos/${id}/versiones`, orden)).rejects.toMatchObject({
      estado: 409,
      codigo: 'documentos.ajeno',
    });
  });

  it('de la base no se borra ninguna', async () => {
    await expect(a.base.dataSource.query('DELETE FROM documentos.versiones')).rejects.toThrow(
      'lo escrito no se borra',
    );
  });
});
