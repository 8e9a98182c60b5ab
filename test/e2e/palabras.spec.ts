import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { enPaso, Mesa, rechazo, type Alta } from '../support/mesa';

interface Halladas {
  readonly filas: readonly {
    readonly codigo: string;
    readonly extracto: string;
    readonly campo: string;
  }[];
  readonly siguiente: string | null;
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

const buscar = (q: string, quien = recepcion, desde?: string): Promise<Halladas> =>
  quien.leer<Halladas>(
    `/api/hojas/por-palabras?q=${encodeURIComponent(q)}${desde ? `&desde=${encodeURIComponent(desde)}` : ''}`,
  );
const codigos = async (q: string, quien?: Escritorio): Promise<string[]> =>
  (await buscar(q, quien)).filas.map((f) => f.codigo);

describe('buscar por palabras', () => {
  let pozo: Alta;
  beforeAll(async () => {
    pozo = await mesa.registrar({
      referencia: 'Perforación de pozos en la comunidad de Ñancaguazú',
      remitente: 'Adhemar Cárdenas Güiza',
      procedencia: 'Federación de Regantes',
    });
  });

  it('sin tildes, sin mayúsculas, en plural o singular, con la ñ o sin ella, y a medio escribir', async () => {
    for (const q of ['perforacion pozo', 'PERFORACIÓN', 'nancaguazu', 'ñancaguazú', 'pozos comuni', 'perfor'])
      expect(await codigos(q)).toEqual([pozo.hoja.codigo]);
    expect(await codigos('perforación'.normalize('NFD'))).toEqual([pozo.hoja.codigo]);
  });

  it('por quien la manda, y con palabras de campos distintos', async () => {
    for (const q of ['adhemar cardenas', 'cardenas guiza', 'regantes', 'pozo regantes'])
      expect(await codigos(q)).toEqual([pozo.hoja.codigo]);
    expect(await codigos('pozo astronauta')).toEqual([]);
  });

  it('el extracto trae el texto como se escribió, con lo hallado marcado', async () => {
    expect((await buscar('nancaguazu')).filas[0]?.extracto).toContain('\u0002Ñancaguazú\u0003');
  });

  it('por lo que dice un proveído, que se muestra', async () => {
    const a = await mesa.registrar({ referencia: 'Nota sin palabras raras' });
    await recepcion.acto(enPaso(a, a.derivacionId, 'derivar'), {
      oficial: mesa.aPuesto('director', { proveido: 'Coordinar con hidrogeología' }),
    });
    expect((await buscar('hidrogeologia')).filas).toMatchObject([
      { codigo: a.hoja.codigo, extracto: 'Coordinar con \u0002hidrogeología\u0003', campo: 'proveido' },
    ]);
  });

  it('lo corregido se halla por lo nuevo y ya no por lo viejo', async () => {
    const a = await mesa.registrar({ referencia: 'Solicitud de catafalcos' });
    await prueba.base.dataSource.query(
      `UPDATE hojas.hojas SET referencia = 'Solicitud de cantimploras' WHERE id = $1`,
      [a.hoja.id],
    );
    expect(await codigos('catafalcos')).toEqual([]);
    expect(await codigos('cantimploras')).toEqual([a.hoja.codigo]);
  });

  it('lo reservado lo halla quien lo alcanza, y nadie más', async () => {
    const a = await mesa.registrar({ referencia: 'Denuncia por xilografía', confidencialidad: 'RESERVADA' });
    const b = await mesa.registrar({ referencia: 'Otra xilografía', confidencialidad: 'CONFIDENCIAL' });
    await mesa.derivada(a, 'director');
    expect(await codigos('xilografia')).toEqual([b.hoja.codigo, a.hoja.codigo]);
    expect(await codigos('xilografia', director)).toEqual([a.hoja.codigo]);
    expect(await codigos('xilografia', await prueba.escritorio('tecnico'))).toEqual([]);
  });

  it('de más de veinte se da una página, de lo nuevo a lo viejo, y la siguiente sigue donde quedó', async () => {
    for (let i = 1; i <= 21; i++) {
      prueba.reloj.poner(new Date(prueba.reloj.ahora().getTime() + 1_000));
      await director.acto('/api/hojas/internas', { referencia: `Zapallo ${i}` });
    }
    const primera = await buscar('zapallo', director);
    expect(primera.filas).toHaveLength(20);
    const segunda = await buscar('zapallo', director, primera.siguiente ?? '');
    expect(segunda.filas).toHaveLength(1);
    expect(segunda.filas[0]?.extracto).toBe('\u0002Zapallo\u0003 1');
    expect(segunda.siguiente).toBeNull();
  });

  it.each([
    `a' & !`,
    ':*',
    '<->',
    '%_',
    'de la los',
    '\u200b',
    '‮',
    `'); DROP TABLE hojas.hojas; --`,
    'agua '.repeat(39),
  ])('lo que no dice nada no halla nada, y no falla: %j', async (q) => {
    expect(await codigos(q)).toEqual([]);
  });

  it('demasiado largo, o una página que no existe, se rehúsa con su razón', async () => {
    expect((await rechazo(buscar('a'.repeat(201)))).message).toContain('menos de 200 caracteres');
    expect(await rechazo(buscar('agua', recepcion, 'xx'))).toMatchObject({
      estado: 400,
      codigo: 'hojas.busqueda.cursor',
    });
  });
});
