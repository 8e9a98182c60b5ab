import type { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { leerPdf } from '../../apps/cli/src/hilo/juicio';

interface Serie {
  id: string;
  clase: string;
  unidad: string | null;
  tipo: string | null;
  formato: string;
  siguiente: number | null;
  ultimo: number | null;
  reinicia: boolean;
  retirada: boolean;
  ejemplo: string;
  version: number;
}
interface Libro {
  explicacion: string;
  cuenta: { inicial: number; ultimo: number; antesDelSistema: number; faltan: unknown[] };
  asientos: { id: string; numero: number; texto: string; estado: string; motivo: string | null }[];
}

let a: AplicacionDePrueba;
let admin: Escritorio;
let secretaria: Escritorio;
beforeAll(async () => {
  a = await iniciarAplicacion('2018-06-28T10:00:00-04:00');
  admin = await a.escritorio('admin');
  secretaria = await a.escritorio('secretaria');
});
afterAll(() => a.cerrar());

const series = (quien: Escritorio) => quien.leer<Serie[]>('/api/series');
const serieDe = async (formato: string): Promise<Serie> => {
  const encontrada = (await series(admin)).find((s) => s.formato === formato);
  if (!encontrada) throw new Error(`no hay serie ${formato}`);
  return encontrada;
};
/** Changes a series as somebody who has just seen it. */
const cambiarSerie = async (id: string, o: { formato: string; reinicia?: boolean }) => {
  const { version } = (await series(admin)).find((s) => s.id === id) ?? { version: 1 };
  return admin.acto(`/api/series/${id}`, { ...o, version }, 'PUT');
};
const libro = (quien: Escritorio, id: string) => quien.leer<Libro>(`/api/series/${id}/libro?gestion=2018`);
const prever = (o: Record<string, string>) =>
  admin.leer<{
    ejemplo: string | null;
    motivos: { codigo: string }[];
    proximos: { gestion: number; textos: string[] }[];
  }>(`/api/series/vista-previa?${new URLSearchParams(o).toString()}`);
const rechazo = (promesa: Promise<unknown>) =>
  promesa.then(
    () => 'no se rechazó',
    (e: { codigo?: string; estado?: number }) => `${e.estado} ${e.codigo}`,
  );

describe('series', () => {
  it('el configurador ve cada serie con su próximo número como saldrá impreso', async () => {
    const despacho = await serieDe('Desp./Gov./N° {n}/{gestion}');
    expect(despacho).toMatchObject({
      siguiente: 1995,
      ejemplo: 'Desp./Gov./N° 1995/2018',
      unidad: 'Desp./Gov.',
    });
    const circular = await serieDe('Circular Interna N° {hr}');
    expect(circular).toMatchObject({ siguiente: null });
  });

  it('una secretaría ve las series de su unidad y de ninguna otra; un técnico, ninguna', async () => {
    expect((await series(secretaria)).map((s) => s.formato)).toEqual(['GDAT/SDGI Cite N° {n}/{gestion}']);
    const tecnico = await a.escritorio('tecnico');
    expect(await series(tecnico)).toEqual([]);
    const ajena = await serieDe('Desp./Gov./N° {n}/{gestion}');
    expect(await rechazo(libro(secretaria, ajena.id))).toBe('404 cites.formato.desconocido');
    expect(await rechazo(libro(secretaria, '999999'))).toBe('404 cites.formato.desconocido');
  });

  it('el formato se prueba antes de publicarlo: dice el ejemplo o qué le falta', async () => {
    expect(await prever({ formato: 'INF-{n:5}-{gg}', tipo: 'informe' })).toEqual({
      ejemplo: 'INF-00001-18',
      motivos: [],
      proximos: [
        { gestion: 2018, textos: ['INF-00001-18', 'INF-00002-18', 'INF-00003-18'] },
        { gestion: 2019, textos: ['INF-00001-19'] },
      ],
    });
    expect(await prever({ formato: 'INF-{n}', tipo: 'informe' })).toEqual({
      ejemplo: null,
      motivos: [expect.objectContaining({ codigo: 'cites.formato.gestion' })],
      proximos: [],
    });
  });

  it('la vista previa parte del contador de la serie, y sigue o recomienza en la otra gestión; no toma números', async () => {
    const { id } = await serieDe('GDAT/SDGI Cite N° {n}/{gestion}');
    const textos = async (o: Record<string, string>) => (await prever(o)).proximos.map((p) => p.textos);
    const primera = await textos({ id, formato: 'SDGI {n:4}/{gg}' });
    expect(primera).toEqual([['SDGI 0267/18', 'SDGI 0268/18', 'SDGI 0269/18'], ['SDGI 0001/19']]);
    expect(await textos({ id, formato: 'SDGI {n:4}/{gg}' })).toEqual(primera);
    const nueva = { formato: 'ACTA {n}', reinicia: 'false', inicial: '9', tipo: 'acta' };
    expect(await textos(nueva)).toEqual([['ACTA 9', 'ACTA 10', 'ACTA 11'], ['ACTA 12']]);
    const hilo = await serieDe('Circular Interna N° {hr}');
    expect(await textos({ id: hilo.id, formato: 'Circular {hr}' })).toEqual([
      ['Circular 1648-18', 'Circular 1648-18/2', 'Circular 1648-18/3'],
    ]);
  });

  it('y dice de antemano lo que el servidor rechazaría: ya definida, imprime como otra, pasa a numerar por hoja', async () => {
    const codigos = async (o: Record<string, string>) => (await prever(o)).motivos.map((m) => m.codigo);
    const { id } = await serieDe('GDAT/SDGI Cite N° {n}/{gestion}');
    const sdgi = a.demo.unidades['sdgi'] ?? '';
    expect(await codigos({ formato: 'Desp./Gov./N° {n}/{gestion}', unidadId: sdgi })).toEqual([
      'cites.formato.repetido',
      'cites.formato.impreso-repetido',
    ]);
    expect(await codigos({ id, formato: 'Nota {hr}' })).toEqual(['cites.formato.otra-numeracion']);
    expect(await codigos({ id, formato: 'GDAT/SDGI Cite N° {n}/{gestion}' })).toEqual([]);
    expect(await rechazo(secretaria.leer(`/api/series/vista-previa?formato=x`))).toBe('403 acceso.rol');
    expect(await rechazo(prever({ id: '999999', formato: '{n}/{gg}' }))).toBe(
      '404 cites.formato.desconocido',
    );
  });

  it('una serie sin números pasa de recomenzar a seguir, con su primer número; una con números ya no', async () => {
    const orden = { clase: 'CITE', unidadId: a.demo.unidades['sdgi'], tipo: 'resolucion', inicial: 30 };
    const { id } = await admin.acto<{ id: string }>('/api/series', { ...orden, formato: 'RES {n}/{gg}' });
    const cambiar = (formato: string, reinicia: boolean) => cambiarSerie(id, { formato, reinicia });
    await cambiar('RES {n}', false);
    expect(await serieDe('RES {n}')).toMatchObject({ siguiente: 30, reinicia: false, ultimo: null });
    await cambiar('RES {n}/{gestion}', true);
    expect(await serieDe('RES {n}/{gestion}')).toMatchObject({ siguiente: 30, reinicia: true });
    await secretaria.acto('/api/numeros/reservas', { tipo: 'resolucion', motivo: 'En papel' });
    expect(await serieDe('RES {n}/{gestion}')).toMatchObject({ siguiente: 31, ultimo: 30 });
    expect(await rechazo(cambiar('RES {n}', false))).toBe('422 cites.formato.invalido');
    expect(
      (await prever({ id, formato: 'RES {n}', reinicia: 'false' })).motivos.map((m) => m.codigo),
    ).toEqual(['cites.formato.reinicia']);
  });

  it('solo el configurador define series; una repetida o que imprima como otra se rechaza', async () => {
    const orden = {
      clase: 'CITE',
      unidadId: a.demo.unidades.sdgi,
      tipo: 'informe',
      formato: 'INF/SDGI {n}/{gestion}',
    };
    expect(await rechazo(secretaria.acto('/api/series', orden))).toBe('403 acceso.rol');
    await admin.acto('/api/series', { ...orden, inicial: 40 });
    expect(await serieDe(orden.formato)).toMatchObject({ siguiente: 40, ejemplo: 'INF/SDGI 40/2018' });
    expect(await rechazo(admin.acto('/api/series', orden))).toBe('409 cites.formato.repetido');
    expect(
      await rechazo(admin.acto('/api/series', { ...orden, unidadId: a.demo.unidades.tic, tipo: 'informe' })),
    ).toBe('409 cites.formato.impreso-repetido');
    expect(
      await rechazo(admin.acto('/api/series', { ...orden, tipo: 'nota-interna', formato: 'X {numero}' })),
    ).toBe('422 cites.formato.invalido');
  });

  it('cambiar el formato no toca lo ya numerado', async () => {
    const { id } = await serieDe('INF/SDGI {n}/{gestion}');
    const tomado = await secretaria.acto<{ numeros: { texto: string }[] }>('/api/numeros/reservas', {
      tipo: 'informe',
      motivo: 'Acta manuscrita',
    });
    await cambiarSerie(id, { formato: 'SDGI/INF/{n:4}/{gestion}' });
    const { asientos } = await libro(admin, id);
    expect(asientos.map((n) => n.texto)).toEqual([tomado.numeros[0]?.texto]);
    expect(asientos[0]?.texto).toBe('INF/SDGI 40/2018');
    expect((await serieDe('SDGI/INF/{n:4}/{gestion}')).ejemplo).toBe('SDGI/INF/0041/2018');
    expect(await rechazo(cambiarSerie(id, { formato: 'Informe {hr}' }))).toBe('422 cites.formato.invalido');
  });
});

describe('un CITE, un papel', () => {
  const reservar = () =>
    secretaria.acto<{ numeros: { texto: string }[] }>('/api/numeros/reservas', {
      ...{ tipo: 'memorandum', motivo: 'En papel' },
    });
  const definir = (tipo: string, formato: string, inicial: number) =>
    admin.acto<{ id: string }>('/api/series', {
      ...{ clase: 'CITE', unidadId: a.demo.unidades.sdgi, tipo, formato, inicial },
    });

  it('una serie no toma el formato que otra dejó cuando su próximo número ya está en un papel', async () => {
    const { id } = await definir('memorandum', 'MEM {n}/{gestion}', 1);
    expect((await reservar()).numeros[0]?.texto).toBe('MEM 1/2018');
    await cambiarSerie(id, { formato: 'MEMO {n}/{gestion}' });
    expect(await rechazo(definir('instructivo', 'MEM {n}/{gestion}', 1))).toBe(
      '409 cites.formato.impreso-repetido',
    );
    const otra = await definir('instructivo', 'INS {n}/{gestion}', 1);
    expect(await rechazo(cambiarSerie(otra.id, { formato: 'MEM {n}/{gestion}' }))).toBe(
      '409 cites.formato.impreso-repetido',
    );
    // What it dropped it may take up again: its own numbers went on meanwhile.
    await cambiarSerie(id, { formato: 'MEM {n}/{gestion}' });
    expect((await reservar()).numeros[0]?.texto).toBe('MEM 2/2018');
  });

  it('y si llega a un número que otra imprimió, la base lo impide y lo dice, sin gastar el número', async () => {
    const [{ id }] = [await serieDe('MEM {n}/{gestion}')];
    await cambiarSerie(id, { formato: 'MEMO {n}/{gestion}' });
    await admin.acto(`/api/series/${id}/piso`, { gestion: 2018, ultimoEnPapel: 4, motivo: 'Papel' });
    const otra = await definir('comunicado', 'MEMO {n:1}/{gestion}', 2);
    const comunicado = () =>
      secretaria.acto<{ numeros: { texto: string }[] }>('/api/numeros/reservas', {
        ...{ tipo: 'comunicado', motivo: 'En papel' },
      });
    expect((await comunicado()).numeros[0]?.texto).toBe('MEMO 2/2018');
    expect(await rechazo(comunicado())).toBe('409 cites.numero.impreso-repetido');
    expect((await libro(admin, otra.id)).cuenta).toMatchObject({ ultimo: 2, faltan: [] });
    await cambiarSerie(otra.id, { formato: 'COM {n}/{gestion}' });
    expect((await comunicado()).numeros[0]?.texto).toBe('COM 3/2018');
  });
});

describe('reservas y anulaciones', () => {
  it('la unidad reserva para papel y anula lo que no usó: el número no vuelve', async () => {
    const { numeros } = await secretaria.acto<{ numeros: { id: string; numero: number; texto: string }[] }>(
      '/api/numeros/reservas',
      { tipo: 'carta', motivo: 'Notas en papel del feriado', cantidad: 3 },
    );
    expect(numeros.map((n) => n.texto)).toEqual([267, 268, 269].map((n) => `GDAT/SDGI Cite N° ${n}/2018`));
    const anular = (quien: Escritorio, id: string) =>
      quien.acto(`/api/numeros/${id}/anular`, { motivo: 'No se escribió la nota' });
    const ajena = await a.escritorio('recepcion');
    expect(await rechazo(anular(ajena, numeros[1]?.id ?? ''))).toBe('404 cites.numero.desconocido');
    await anular(secretaria, numeros[1]?.id ?? '');
    expect(await rechazo(anular(secretaria, numeros[1]?.id ?? ''))).toBe('409 cites.anular.estado');
    const { id } = await serieDe('GDAT/SDGI Cite N° {n}/{gestion}');
    const l = await libro(secretaria, id);
    expect(l.asientos.map((n) => `${n.numero} ${n.estado}`)).toEqual([
      '267 reservado',
      '268 anulado',
      '269 reservado',
    ]);
    expect(l.cuenta).toMatchObject({ inicial: 267, ultimo: 269, antesDelSistema: 266, faltan: [] });
    const siguiente = await secretaria.acto<{ numeros: { numero: number }[] }>('/api/numeros/reservas', {
      tipo: 'carta',
      motivo: 'Otra',
    });
    expect(siguiente.numeros[0]?.numero).toBe(270);
  });

  it('el mismo pedido dos veces reserva una vez', async () => {
    const orden = { tipo: 'nota-interna', motivo: 'Repetido' };
    const uno = await secretaria.acto<{ numeros: unknown }>(
      '/api/numeros/reservas',
      orden,
      'POST',
      'clave-reserva-1',
    );
    const dos = await secretaria.acto<{ numeros: unknown }>(
      '/api/numeros/reservas',
      orden,
      'POST',
      'clave-reserva-1',
    );
    expect(dos).toEqual(uno);
  });

  it('lo que se numera por su hilo no se reserva, y un técnico no reserva', async () => {
    const director = await a.escritorio('director');
    const orden = { tipo: 'circular', motivo: 'x' };
    expect(await rechazo(director.acto('/api/numeros/reservas', orden))).toBe('409 cites.reserva.por-hilo');
    const tecnico = await a.escritorio('tecnico');
    expect(await rechazo(tecnico.acto('/api/numeros/reservas', { ...orden, tipo: 'carta' }))).toBe(
      '403 acceso.rol',
    );
  });

  it.each([
    ['sin motivo', { tipo: 'carta', motivo: ' ' }],
    ['cantidad de más', { tipo: 'carta', motivo: 'x', cantidad: 51 }],
    ['cantidad negativa', { tipo: 'carta', motivo: 'x', cantidad: -1 }],
    ['NUL en el motivo', { tipo: 'carta', motivo: 'a\u0000b' }],
    ['tipo que no es texto', { tipo: ['carta'], motivo: 'x' }],
  ])('%s se rechaza y no toma número', async (_, orden) => {
    const { id } = await serieDe('GDAT/SDGI Cite N° {n}/{gestion}');
    const antes = (await libro(secretaria, id)).cuenta.ultimo;
    expect(await rechazo(secretaria.acto('/api/numeros/reservas', orden))).toBe('400 entrada.campos');
    expect((await libro(secretaria, id)).cuenta.ultimo).toBe(antes);
  });
});

describe('piso de una serie', () => {
  const fijar = (id: string, ultimoEnPapel: number) =>
    admin.acto<{ siguiente: number }>(`/api/series/${id}/piso`, {
      gestion: 2018,
      ultimoEnPapel,
      motivo: 'Restauración: en papel ya se llegó a ese número',
    });

  it('tras una restauración los números ya impresos quedan reservados, ninguno saltado en silencio', async () => {
    const { id } = await serieDe('GDAT/SDGI Cite N° {n}/{gestion}');
    const { ultimo } = (await libro(admin, id)).cuenta;
    expect(await rechazo(fijar(id, ultimo))).toBe('422 cites.piso');
    expect(await rechazo(fijar(id, ultimo + 5001))).toBe('422 cites.piso');
    expect(await fijar(id, ultimo + 10)).toEqual({ siguiente: ultimo + 11 });
    const l = await libro(admin, id);
    expect(l.cuenta.faltan).toEqual([]);
    expect(l.asientos.at(-1)).toMatchObject({ numero: ultimo + 10, estado: 'reservado' });
  });

  it('en una serie sin estrenar fija el primero: lo anterior es «antes del sistema»', async () => {
    const { id } = await serieDe('GDAT/SDGI/UPTIC N° {n}/{gestion}');
    expect(await fijar(id, 80)).toEqual({ siguiente: 81 });
    const l = await libro(admin, id);
    expect(l.cuenta).toMatchObject({ inicial: 81, ultimo: 80, antesDelSistema: 80 });
    expect(l.explicacion).toContain('el primero será el 81');
  });
});

describe('libro impreso', () => {
  it('sale en PDF y en CSV con la misma cuenta', async () => {
    const { id } = await serieDe('GDAT/SDGI Cite N° {n}/{gestion}');
    const pdf = await secretaria.bytes(`/api/series/${id}/libro.pdf?gestion=2018`);
    const marcas = Buffer.from(pdf).toString('latin1');
    expect(marcas).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>B</);
    expect(marcas).toContain('/GTS_PDFA1');
    const { texto } = await leerPdf(pdf);
    for (const parte of [
      'Libro de CITEs',
      'Gestión 2018',
      'no falta ninguno',
      'Del 1 al 266: antes del sistema',
      'ANULADO el 28/06/2018',
    ])
      expect(texto).toContain(parte);
    const planilla = Buffer.from(await secretaria.bytes(`/api/series/${id}/libro.csv?gestion=2018`)).toString(
      'utf8',
    );
    expect(planilla).toMatch(
      /^\uFEFFN°;CITE;Fecha;Estado;Motivo\r\n267;GDAT\/SDGI Cite N° 267\/2018;28\/06\/2018;Reservado;/,
    );
  });

  it('lo que se numera por su hilo no tiene libro', async () => {
    const { id } = await serieDe('Circular Interna N° {hr}');
    expect(await rechazo(libro(admin, id))).toBe('409 cites.libro.por-hilo');
  });
});

describe('una serie retirada', () => {
  const reservar = async (tipo: string) =>
    (
      await secretaria.acto<{ numeros: { texto: string }[] }>('/api/numeros/reservas', {
        ...{ tipo, motivo: 'En papel' },
      })
    ).numeros[0]?.texto;
  const orden = { clase: 'CITE', tipo: 'carta', formato: 'CAR {n}/{gestion}' };

  it('deja de numerar con su motivo: sigue la más general, su libro queda, y repuesta sigue donde iba', async () => {
    const unidadId = a.demo.unidades['sdgi'];
    const { id } = await admin.acto<{ id: string }>('/api/series', { ...orden, unidadId });
    expect(await reservar('carta')).toBe('CAR 1/2018');
    const retirar = (motivo: string) => admin.acto(`/api/series/${id}/retirar`, { motivo });
    expect(await rechazo(retirar(' '))).toBe('400 entrada.campos');
    expect(await rechazo(secretaria.acto(`/api/series/${id}/retirar`, { motivo: 'm' }))).toBe(
      '403 acceso.rol',
    );
    await retirar('La unidad vuelve a numerar junto');
    expect(await rechazo(retirar('Otra vez'))).toBe('409 cites.serie.retirar');
    expect(await reservar('carta')).toMatch(/^GDAT\/SDGI Cite N° \d+\/2018$/);
    expect((await libro(admin, id)).cuenta).toMatchObject({ ultimo: 1, faltan: [] });
    expect((await series(admin)).find((s) => s.id === id)).toMatchObject({ retirada: true });
    await admin.acto(`/api/series/${id}/reponer`, {});
    expect(await reservar('carta')).toBe('CAR 2/2018');
    expect(await rechazo(admin.acto(`/api/series/${id}/reponer`, {}))).toBe('409 cites.serie.retirar');
  });

  it('deja su lugar y su formato a otra, que no puede imprimir lo ya impreso; entonces no se repone', async () => {
    const { id } = await serieDe(orden.formato);
    await admin.acto(`/api/series/${id}/retirar`, { motivo: 'Otra la reemplaza' });
    const unidadId = a.demo.unidades['sdgi'];
    expect(await rechazo(admin.acto('/api/series', { ...orden, unidadId }))).toBe(
      '409 cites.formato.impreso-repetido',
    );
    await admin.acto('/api/series', { ...orden, unidadId, inicial: 50 });
    expect(await reservar('carta')).toBe('CAR 50/2018');
    expect(await rechazo(admin.acto(`/api/series/${id}/reponer`, {}))).toMatch(/^409 cites\.formato\./);
    expect((await series(admin)).filter((s) => s.formato === orden.formato).map((s) => s.retirada)).toEqual([
      false,
      true,
    ]);
  });

  it('la de las hojas de ruta de la entidad no se retira; una que no hay no se halla', async () => {
    const hojas = (await series(admin)).find((s) => s.clase === 'HR')?.id ?? '';
    const retirar = (id: string) => rechazo(admin.acto(`/api/series/${id}/retirar`, { motivo: 'm' }));
    expect(await retirar(hojas)).toBe('409 cites.serie.retirar');
    expect(await retirar('999999')).toBe('404 cites.formato.desconocido');
  });
});
