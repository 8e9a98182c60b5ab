import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { Mesa, rechazo, type Alta } from '../support/mesa';

interface Presente {
  readonly nombre: string;
  readonly unidad: string;
  readonly actuando: boolean;
}

let prueba: AplicacionDePrueba;
let mesa: Mesa;
let recepcion: Escritorio;
let director: Escritorio;
beforeAll(async () => {
  prueba = await iniciarAplicacion();
  recepcion = await prueba.escritorio('recepcion');
  director = await prueba.escritorio('director');
  mesa = new Mesa(prueba, recepcion);
});
afterAll(() => prueba.cerrar());

const camino = (a: Alta): string => `/api/hojas/${a.hoja.gestion}/${a.hoja.id}/presencia`;
const estar = (quien: Escritorio, a: Alta, actuando = false): Promise<Presente[]> =>
  quien.acto<Presente[]>(camino(a), { actuando }, 'PUT');

describe('quién tiene abierta una hoja', () => {
  it('dos que la abren se saben uno al otro, y si hay un acto empezado; al irse ya no', async () => {
    const a = await mesa.registrar();
    expect(await estar(recepcion, a)).toEqual([]);
    expect(await estar(director, a)).toMatchObject([{ nombre: 'Recepción del Despacho', actuando: false }]);
    await estar(director, a, true);
    expect(await estar(recepcion, a)).toMatchObject([{ nombre: 'Director General', actuando: true }]);
    expect((await director.enviar('DELETE', camino(a))).status).toBe(204);
    expect(await estar(recepcion, a)).toEqual([]);
  });

  it('quien cerró la tapa sin despedirse deja de figurar antes de un minuto', async () => {
    const a = await mesa.registrar();
    await estar(director, a);
    prueba.reloj.poner(new Date(prueba.reloj.ahora().getTime() + 46_000));
    expect(await estar(recepcion, a)).toEqual([]);
  });

  it('de la que no se puede ver no se sabe nada, ni que existe', async () => {
    const a = await mesa.registrar({ confidencialidad: 'RESERVADA' });
    await estar(recepcion, a);
    const tecnico = await prueba.escritorio('tecnico');
    expect(await rechazo(estar(tecnico, a))).toMatchObject({ estado: 404 });
    expect(await estar(recepcion, a)).toEqual([]);
  });

  it('de un borrador también, entre quienes lo ven', async () => {
    const tecnico = await prueba.escritorio('tecnico');
    const { id } = await tecnico.acto<{ id: string }>('/api/documentos', {
      tipo: 'carta',
      firmantePuestoId: prueba.demo.puestos.director,
      contenido: {
        destinatario: { lineas: ['AGETIC'] },
        cuerpo: {
          type: 'doc',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Se remite.' }] }],
        },
      },
    });
    const enDocumento = (quien: Escritorio): Promise<Presente[]> =>
      quien.acto<Presente[]>(`/api/documentos/${id}/presencia`, { actuando: false }, 'PUT');
    expect(await enDocumento(tecnico)).toEqual([]);
    expect(await enDocumento(director)).toHaveLength(1);
    const secretario = await prueba.escritorio('secretario');
    expect(await rechazo(enDocumento(secretario))).toMatchObject({ estado: 404 });
  });

  it('lo que no dice si hay un acto empezado se rehúsa', async () => {
    const a = await mesa.registrar();
    const r = await recepcion.enviar('PUT', camino(a), { actuando: 'tal vez' });
    expect(r.status).toBe(400);
    expect(await r.text()).toContain('Diga si hay un acto empezado.');
  });
});
