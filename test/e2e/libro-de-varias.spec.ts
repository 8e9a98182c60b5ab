import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { leerPdf } from '../../apps/cli/src/hilo/juicio';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { Oficina } from '../support/oficina';
import { rechazo } from '../support/mesa';

interface Asiento {
  readonly id: string | null;
  readonly numero: number;
  readonly texto: string | null;
  readonly estado: string;
  readonly fecha: string | null;
  readonly motivo: string | null;
  readonly anuladoMotivo: string | null;
}
interface Libro {
  readonly explicacion: string;
  readonly cuenta: Readonly<Record<'emitidos' | 'reservados' | 'anulados' | 'ajenos' | 'ultimo', number>> & {
    readonly faltan: readonly unknown[];
  };
  readonly asientos: readonly Asiento[];
}

let a: AplicacionDePrueba;
let admin: Escritorio;
let director: Escritorio;
let secretaria: Escritorio;
let serie: string;
let oficina: Oficina;

const reservar = async (quien: Escritorio, motivo: string) =>
  (
    await quien.acto<{ numeros: { id: string; texto: string }[] }>('/api/numeros/reservas', {
      ...{ tipo: 'carta', motivo },
    })
  ).numeros[0] ?? { id: '', texto: '' };
const libro = (quien: Escritorio) => quien.leer<Libro>(`/api/series/${serie}/libro?gestion=2018`);

beforeAll(async () => {
  a = await iniciarAplicacion('2018-06-28T10:00:00-04:00');
  oficina = await Oficina.abrir(a, ['recepcion', 'director', 'secretario', 'secretaria', 'admin']);
  [admin, director, secretaria] = ['admin', 'director', 'secretaria'].map((c) => oficina.de(c)) as [
    Escritorio,
    Escritorio,
    Escritorio,
  ];
  // The two units give up their own: letters are numbered by the entidad for all.
  const todas =
    await admin.leer<{ id: string; clase: string; unidad: string | null; porHilo: boolean }[]>('/api/series');
  for (const s of todas.filter((x) => x.clase === 'CITE' && x.unidad !== null && !x.porHilo))
    await admin.acto(`/api/series/${s.id}/retirar`, { motivo: 'Una sola numeración' });
  const orden = { clase: 'CITE', unidadId: null, tipo: 'carta', formato: 'GADT {n}/{gestion}' };
  serie = (await admin.acto<{ id: string }>('/api/series', orden)).id;
});
afterAll(() => a.cerrar());

describe('el libro de una serie con que numeran varias unidades', () => {
  it('cada unidad lee lo suyo entero; de lo ajeno, que se tomó y nada más; y la cuenta cierra para todos', async () => {
    const mia = await reservar(secretaria, 'Acta manuscrita');
    await reservar(director, 'Carta reservada al Ministro');
    const alta = await oficina.mesa.registrar({ procedencia: 'AGETIC' });
    const { cite } = await oficina.firmar('director', alta);
    const perdida = await reservar(secretaria, 'Notas de la comisión');
    await secretaria.acto(`/api/numeros/${perdida.id}/anular`, { motivo: 'Se manchó el papel' });

    const suyo = await libro(secretaria);
    expect(suyo.asientos).toEqual([
      expect.objectContaining({ texto: mia.texto, estado: 'reservado', motivo: 'Acta manuscrita' }),
      ...[2, 3].map((numero) => ({
        ...{ id: null, numero, texto: null, estado: 'ajeno', fecha: null },
        ...{ motivo: null, anuladoMotivo: null, anuladoFecha: null },
      })),
      // Why it was kept, and why it was voided.
      expect.objectContaining({
        ...{ texto: perdida.texto, estado: 'anulado' },
        ...{ motivo: 'Notas de la comisión', anuladoMotivo: 'Se manchó el papel' },
      }),
    ]);
    expect(suyo.cuenta).toMatchObject({ emitidos: 0, reservados: 1, anulados: 1, ajenos: 2, faltan: [] });
    expect(suyo.explicacion).toContain('de su unidad, 2 de otras; no falta ninguno');

    // What its officials signed is its own too.
    const delDespacho = await libro(director);
    expect(delDespacho.asientos.map((n) => [n.texto, n.estado])).toEqual([
      [null, 'ajeno'],
      ['GADT 2/2018', 'reservado'],
      [cite, 'emitido'],
      [null, 'ajeno'],
    ]);
    const todo = await libro(admin);
    expect(todo.cuenta).toMatchObject({ emitidos: 1, reservados: 2, anulados: 1, ajenos: 0, faltan: [] });
    expect(todo.asientos.every((n) => n.texto !== null)).toBe(true);
  });

  it('en PDF y en CSV tampoco dice lo ajeno; la cuenta va entera', async () => {
    const ruta = (tipo: string) => `/api/series/${serie}/libro.${tipo}?gestion=2018`;
    const { texto } = await leerPdf(await secretaria.bytes(ruta('pdf')));
    const respuesta = await secretaria.respuesta(ruta('csv'));
    const planilla = await respuesta.text();
    for (const papel of [texto, planilla]) {
      expect(papel).toContain('De otra unidad');
      expect(papel).toMatch(/Notas de la comisi[óo]n \/\s*Anulado: Se manch/);
      expect(papel).not.toContain('Ministro');
      expect(papel).not.toMatch(/GADT [23]\/2018/);
    }
    // Below the table, parted from it: one figure in a row, as many columns as the rest.
    const filas = planilla.trimEnd().split('\r\n');
    expect(filas.every((f) => f.split(';').length === 5)).toBe(true);
    expect(filas.slice(filas.indexOf(';;;;') + 1).map((f) => f.split(';').slice(0, 2))).toEqual([
      ['Cuenta de la serie', 'GADT {n}/{gestion}'],
      ['Gestión', '2018'],
      ['Antes del sistema', '0'],
      ['Primero', '1'],
      ['Último', '4'],
      ['Emitidos', '0'],
      ['Reservados', '1'],
      ['Anulados', '1'],
      ['De otras unidades', '2'],
      ['Suman', '4'],
      ['Faltan', 'ninguno'],
    ]);
    expect(respuesta.headers.get('content-disposition')).toContain('filename="Libro de CITEs GADT 2018.csv"');
  });

  it('quien no lleva números, o numera con la suya, no la ve', async () => {
    const tecnico = await a.escritorio('tecnico');
    expect((await rechazo(libro(tecnico))).codigo).toBe('cites.formato.desconocido');
    const unidadId = a.demo.unidades.despacho;
    const orden = { clase: 'CITE', unidadId, tipo: 'carta', formato: 'DESP {n}/{gestion}' };
    await admin.acto('/api/series', orden);
    // It numbered with it before: its own stays to be read.
    expect((await libro(director)).cuenta).toMatchObject({ ajenos: 2 });
    const otra = await admin.acto<{ id: string }>('/api/series', {
      ...{ clase: 'CITE', unidadId: null, tipo: 'comunicado', formato: 'COM {n}/{gestion}' },
    });
    const propia = { clase: 'CITE', unidadId, tipo: 'comunicado', formato: 'COM/DESP {n}/{gestion}' };
    await admin.acto('/api/series', propia);
    const series = await director.leer<{ id: string }[]>('/api/series');
    expect(series.map((s) => s.id)).toContain(serie);
    expect(series.map((s) => s.id)).not.toContain(otra.id);
    const ajena = director.leer(`/api/series/${otra.id}/libro?gestion=2018`);
    expect((await rechazo(ajena)).codigo).toBe('cites.formato.desconocido');
  });
});
