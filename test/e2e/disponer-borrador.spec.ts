import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { Mesa, rechazo } from '../support/mesa';

interface Visto {
  readonly estado: string;
  readonly version: number;
  readonly firmante: { readonly puestoId: string; readonly unidadSigla: string };
  readonly contenido: { readonly de?: { readonly cargo: string }[] };
  readonly actos: readonly { readonly acto: string; readonly permitido: boolean }[];
}

let prueba: AplicacionDePrueba;
let tecnico: Escritorio;
let secretario: Escritorio;
let director: Escritorio;
beforeAll(async () => {
  prueba = await iniciarAplicacion();
  tecnico = await prueba.escritorio('tecnico');
  secretario = await prueba.escritorio('secretario');
  director = await prueba.escritorio('director');
});
afterAll(() => prueba.cerrar());

const borrador = (firmante: string, tipo: string) => ({
  tipo,
  firmantePuestoId: prueba.demo.puestos[firmante],
  contenido: {
    destinatario: { lineas: ['AGETIC'] },
    a: [{ nombre: 'Director General', cargo: 'Director General' }],
    referencia: 'Remite lo pedido',
    cuerpo: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Texto.' }] }] },
  },
});
const crear = async (tipo: string) =>
  (await tecnico.acto<{ id: string }>('/api/documentos', borrador('tecnico', tipo))).id;
const ver = (quien: Escritorio, id: string) => quien.leer<Visto>(`/api/documentos/${id}`);
const enLista = async (vista: string, quien = tecnico) =>
  (await quien.leer<{ id: string }[]>(`/api/documentos?vista=${vista}`)).map((d) => d.id);
const cambiar = (quien: Escritorio, id: string, version: number, firmante: string) =>
  quien.acto<{ version: number }>(
    `/api/documentos/${id}/firmante`,
    { version, firmantePuestoId: prueba.demo.puestos[firmante] },
    'PUT',
  );
const pasar = (quien: Escritorio, id: string, acto: 'descartar' | 'recuperar', version: number) =>
  quien.acto<{ estado: string; version: number }>(`/api/documentos/${id}/${acto}`, { version });

describe('quién firma un borrador', () => {
  it('la carta que empezó quien no puede firmarla pasa a una autoridad, que la firma con el número de su unidad', async () => {
    const id = await crear('carta');
    expect(await enLista('por-firmar', director)).not.toContain(id);
    const { version } = await cambiar(tecnico, id, 1, 'director');
    const visto = await ver(tecnico, id);
    expect(visto.firmante).toMatchObject({
      puestoId: prueba.demo.puestos['director'],
      unidadSigla: 'Desp./Gov.',
    });
    expect(await enLista('por-firmar', director)).toContain(id);
    expect(await enLista('por-firmar')).not.toContain(id);
    await director.acto(`/api/documentos/${id}/firmar`, { version, credencial: { tipo: 'prueba' } });
    expect(await ver(director, id)).toMatchObject({ estado: 'FIRMADO' });
    expect((await ver(director, id)) as unknown as { cite: string }).toMatchObject({
      cite: expect.stringContaining('Desp./Gov.'),
    });
  });

  it('un informe dice después de quién es; firmado, o de otra mesa, ya no cambia', async () => {
    const id = await crear('informe');
    expect((await ver(tecnico, id)).contenido.de?.map((p) => p.cargo)).toEqual([
      'Profesional en Planificación TIC',
    ]);
    const { version } = await cambiar(tecnico, id, 1, 'secretario');
    expect((await ver(tecnico, id)).contenido.de?.map((p) => p.cargo)).toEqual([
      'Secretario Departamental de Gestión Institucional',
    ]);
    expect((await rechazo(cambiar(tecnico, id, 1, 'director'))).estado).toBe(409);
    expect((await rechazo(cambiar(director, id, version, 'director'))).estado).toBe(404);
    await secretario.acto(`/api/documentos/${id}/firmar`, { version, credencial: { tipo: 'prueba' } });
    const firmado = await ver(secretario, id);
    expect(await rechazo(cambiar(secretario, id, firmado.version, 'director'))).toMatchObject({
      estado: 409,
      codigo: 'documentos.cambiar-firmante',
    });
  });
});

describe('un borrador que no hace falta', () => {
  it('se descarta sin número: sale de los borradores y de su hoja, no se cambia, y se recupera tal como quedó', async () => {
    const mesa = new Mesa(prueba, await prueba.escritorio('recepcion'));
    const a = await mesa.registrar();
    const enHoja = `/api/hojas/${a.hoja.gestion}/${a.hoja.id}`;
    const { id } = await director.acto<{ id: string }>(`${enHoja}/documentos`, borrador('director', 'carta'));
    const documentos = async () =>
      (await director.leer<{ documentos: { id: string }[] }>(enHoja)).documentos.map((d) => d.id);
    expect(await documentos()).toContain(id);
    const { version } = await pasar(director, id, 'descartar', 1);
    expect(await documentos()).not.toContain(id);
    expect(await enLista('borradores', director)).not.toContain(id);
    expect(await enLista('por-firmar', director)).not.toContain(id);
    expect(await enLista('descartados', director)).toContain(id);
    expect((await rechazo(ver(tecnico, id))).estado).toBe(404);
    const { contenido } = await ver(director, id);
    const guardar = director.acto(`/api/documentos/${id}`, { version, contenido }, 'PUT');
    expect(await rechazo(guardar)).toMatchObject({ estado: 409, codigo: 'documentos.guardar' });
    const firmar = director.acto(`/api/documentos/${id}/firmar`, {
      version,
      credencial: { tipo: 'prueba' },
    });
    expect(await rechazo(firmar)).toMatchObject({ estado: 409, codigo: 'documentos.firmar' });
    expect(await pasar(director, id, 'recuperar', version)).toMatchObject({ estado: 'BORRADOR' });
    expect(await documentos()).toContain(id);
    expect((await ver(director, id)).contenido).toEqual(contenido);
  });

  it('lo que ya tiene número se anula, no se descarta; lo de otra mesa no existe', async () => {
    const id = await crear('nota-interna');
    expect((await rechazo(pasar(director, id, 'descartar', 1))).estado).toBe(404);
    await tecnico.acto(`/api/documentos/${id}/firmar`, { version: 1, credencial: { tipo: 'prueba' } });
    const { version } = await ver(tecnico, id);
    expect(await rechazo(pasar(tecnico, id, 'descartar', version))).toMatchObject({
      estado: 409,
      codigo: 'documentos.descartar',
    });
  });
});
