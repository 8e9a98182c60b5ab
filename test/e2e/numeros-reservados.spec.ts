import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { VerificarNumeros } from '#cites';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { FICHA, hoja } from '../support/papeles-subidos';

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
interface PaginaDeReservas {
  readonly filas: readonly Reservado[];
  readonly siguiente: string | null;
}
const pagina = (quien: Escritorio, desde?: string) =>
  quien.leer<PaginaDeReservas>(`/api/numeros/reservas${desde ? `?desde=${desde}` : ''}`);
/** All its pages. */
const sinUsar = async (quien: Escritorio): Promise<Reservado[]> => {
  const filas: Reservado[] = [];
  for (let desde: string | undefined, p = await pagina(quien); ; p = await pagina(quien, desde)) {
    filas.push(...p.filas);
    if (p.siguiente === null) return filas;
    desde = p.siguiente;
  }
};
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

  it('la lista va por páginas, la más nueva primero: no repite ni salta, y nada se pierde al final', async () => {
    for (let i = 0; i < 5; i++) await reservar(secretaria, 'nota-interna', 50);
    const todas = await sinUsar(secretaria);
    expect(todas.length).toBeGreaterThan(250);
    expect(new Set(todas.map((n) => n.id)).size).toBe(todas.length);
    const primera = await pagina(secretaria);
    expect(primera.filas).toHaveLength(50);
    // One that is voided meanwhile moves no page.
    await anular(secretaria, primera.filas[0]?.id);
    const segunda = await pagina(secretaria, primera.siguiente ?? '');
    expect(segunda.filas).toEqual(todas.slice(50, 100));
    for (const mala of ['x', Buffer.from('2018-13-45T00:00:00.000Z|1').toString('base64url')])
      expect(await rechazo(pagina(secretaria, mala))).toBe('400 cites.cursor');
  });
});

const orden = (formato: string, o: object = {}) => ({
  ...{ clase: 'CITE', unidadId: a.demo.unidades.despacho, tipo: 'carta', formato },
  ...o,
});
const definir = async (formato: string, o: object = {}) =>
  (await admin.acto<{ id: string }>('/api/series', orden(formato, o))).id;
const retirar = (id: string) => admin.acto(`/api/series/${id}/retirar`, { motivo: 'Ya no' });
/** A letter of the Director whose paper bears that number. */
const carta = async (numeroId?: string, fecha?: string) =>
  director.acto<{ id: string; version: number }>('/api/documentos', {
    ...{ tipo: 'carta', titulo: 'Remite plan', contenido: FICHA },
    firmantePuestoId: a.demo.puestos['director'],
    papel: { archivoId: await director.subir('carta.pdf', await hoja('Carta')), numeroId, fecha },
  });
const emitir = (d: { id: string; version: number }) =>
  director.acto<{ cite: string; fecha: string }>(`/api/documentos/${d.id}/emitir`, { version: d.version });

it('no se reserva para un tipo de documento que no existe o que ya no se usa, y no se toma número', async () => {
  const antes = await sinUsar(secretaria);
  expect(await rechazo(reservar(secretaria, 'carta-astral'))).toBe('400 documentos.tipo.desconocido');
  await admin.acto('/api/tipos/comunicado/retirar', { motivo: 'Ya no se escriben' });
  expect(await rechazo(reservar(secretaria, 'comunicado'))).toBe('400 documentos.tipo.desconocido');
  expect(await sinUsar(secretaria)).toEqual(antes);
});

describe('lo reservado sigue sirviendo a su unidad', () => {
  it('aunque su serie se retire', async () => {
    const id = await definir('CAR/DG {n}/{gestion}');
    const [numero] = await reservar(director, 'carta');
    await retirar(id);
    expect(await emitir(await carta(numero?.id))).toMatchObject({ cite: 'CAR/DG 1/2018' });
  });

  it('aunque otra serie más particular tome su lugar', async () => {
    const [numero] = await reservar(director, 'carta');
    const id = await definir('NOT/DG {n}/{gestion}');
    expect(await emitir(await carta(numero?.id))).toMatchObject({ cite: numero?.texto });
    await retirar(id);
  });

  it('pero no a un documento de otro tipo que el de su serie', async () => {
    const id = await definir('INF/DG {n}/{gestion}', { tipo: 'informe' });
    const [numero] = await reservar(director, 'informe');
    expect(await rechazo(carta(numero?.id))).toBe('409 cites.reserva.no-sirve');
    await anular(director, numero?.id);
    await retirar(id);
  });
});

describe('el piso', () => {
  it('de una serie sin números no baja del primero que se le dijo', async () => {
    const id = await definir('PRI/DG {n}/{gestion}', { inicial: 40 });
    expect(await rechazo(fijarPiso(id, 10))).toBe('422 cites.piso');
    expect((await reservar(director, 'carta'))[0]?.texto).toBe('PRI/DG 40/2018');
    await retirar(id);
  });

  it('de una serie de la entidad reserva para las unidades que numeran con ella', async () => {
    await retirar(await serieDe('Desp./Gov./N° {n}/{gestion}'));
    const id = await definir('GADT {n}/{gestion}', { unidadId: null, tipo: null });
    const [suyo] = await reservar(director, 'carta');
    await fijarPiso(id, 3);
    const deLaEntidad = (await sinUsar(director)).filter((n) => n.texto.startsWith('GADT'));
    expect(deLaEntidad.map((n) => n.texto)).toEqual(['GADT 3/2018', 'GADT 2/2018', suyo?.texto]);
    expect((await sinUsar(secretaria)).filter((n) => n.texto.startsWith('GADT'))).toEqual([]);
    const [tres, dos] = deLaEntidad;
    expect(await rechazo(anular(secretaria, tres?.id))).toBe('404 cites.numero.desconocido');
    expect(await anular(director, tres?.id)).toEqual({ estado: 'anulado' });
    expect(await emitir(await carta(dos?.id))).toMatchObject({ cite: 'GADT 2/2018' });
  });
});

describe('en enero', () => {
  it('un número de la gestión pasada va en un papel de esa gestión; el de una serie que no recomienza, en cualquiera', async () => {
    const gadt = await serieDe('GADT {n}/{gestion}');
    const seguida = await definir('SEG/DG {n}', { reinicia: false });
    const [seguido] = await reservar(director, 'carta');
    await retirar(seguida);
    a.reloj.poner(new Date('2019-01-10T10:00:00-04:00'));
    [admin, director] = [await a.escritorio('admin'), await a.escritorio('director')];
    await fijarPiso(gadt, 5, 2018);
    const [cinco, cuatro] = (await sinUsar(director)).filter((n) => n.texto.startsWith('GADT'));
    expect(cinco).toMatchObject({ texto: 'GADT 5/2018', gestion: 2018, fecha: '2018-12-31' });
    expect(await rechazo(carta(cinco?.id, '2019-01-04'))).toBe('422 documentos.papel');
    expect(await emitir(await carta(cinco?.id, '2018-12-28'))).toMatchObject({
      cite: 'GADT 5/2018',
      fecha: '2018-12-28',
    });
    expect(await emitir(await carta(cuatro?.id))).toMatchObject({ cite: 'GADT 4/2018', fecha: '2018-12-31' });
    expect(await emitir(await carta(seguido?.id, '2019-01-04'))).toMatchObject({ cite: 'SEG/DG 1' });
  });

  it('y la cuenta de los números cuadra', async () => {
    expect((await a.app.get(VerificarNumeros, { strict: false }).ejecutar()).faltas).toEqual([]);
  });
});
