import { UnidadDeTrabajo } from '#platform';
import type { DataSource } from 'typeorm';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { sentencias } from '../support/institucion';
import { rechazo, type Alta } from '../support/mesa';
import { Oficina, type BandejaVista } from '../support/oficina';
import { Personal } from '../support/personal';

interface Filtrada extends BandejaVista {
  readonly hallados: number | null;
  readonly siguiente: string | null;
  readonly origen: { nombre: string; hasta: string | null } | null;
  readonly destino: { nombre: string; hasta: string | null } | null;
}

let prueba: AplicacionDePrueba;
let oficina: Oficina;
const altas: Record<string, Alta> = {};

const pedir = (clave: string, consulta: string): Promise<Filtrada> =>
  oficina.de(clave).leer<Filtrada>(`/api/bandeja?${consulta}`);
const codigos = async (clave: string, consulta: string): Promise<string[]> =>
  (await pedir(clave, consulta)).filas.map((f) => f.codigo).sort();
const de = (...cuales: string[]): string[] => cuales.map((c) => altas[c]?.hoja.codigo ?? '').sort();

/** The clock goes there, and everybody comes in anew: a session does not last from one day to another. */
async function alDia(cuando: string): Promise<void> {
  prueba.reloj.poner(new Date(cuando));
  await Promise.all(Object.values(oficina.gente).map((e) => e.ingresar()));
}

/** Three notes that reach the Director on different days, and one of the house. */
beforeAll(async () => {
  prueba = await iniciarAplicacion('2018-06-18T09:00:00-04:00');
  oficina = await Oficina.abrir(prueba, [
    'recepcion',
    'director',
    'secretario',
    'secretaria',
    'tecnico',
    'admin',
  ]);
  const { mesa } = oficina;
  const llega = async (nombre: string, cuando: string, nota: object, extra: object = {}): Promise<void> => {
    await alDia(cuando);
    const a = await mesa.registrar(nota);
    await oficina.hacer('director', a, await mesa.derivada(a, 'director', extra), 'recibir');
    altas[nombre] = a;
  };
  await llega('vieja', '2018-06-18T09:00:00-04:00', {
    referencia: 'Gestión de la conexión',
    procedencia: 'AGETIC',
    citeOriginal: 'AGETIC/NE/1727/2018',
    plazos: [{ descripcion: 'Responder', fecha: '2018-06-27' }],
  });
  await llega(
    'urgente',
    '2018-06-25T09:00:00-04:00',
    {
      referencia: 'Rendición 100% de_gastos',
      procedencia: 'Contraloría',
      remitente: 'Señora Núñez',
      plazos: [{ descripcion: 'Responder', fecha: '2018-06-29' }],
    },
    { acciones: ['atencion-urgente'] },
  );
  await llega('reservada', '2018-06-28T08:00:00-04:00', {
    referencia: 'Gestión de personal',
    confidencialidad: 'RESERVADA',
    plazos: [{ descripcion: 'Responder', fecha: '2018-06-28' }],
  });
  await alDia('2018-06-28T10:00:00-04:00');
  const { hoja, derivacionId } = await oficina
    .de('secretario')
    .acto<Alta>('/api/hojas/internas', { referencia: 'Informe de equipos' });
  altas['interna'] = { hoja, derivacionId } as Alta;
  const [paso = ''] = await oficina.hacer('secretario', altas['interna'], derivacionId, 'derivar', {
    oficial: mesa.aPuesto('director'),
  });
  await oficina.hacer('director', altas['interna'], paso, 'recibir');
}, 60_000);
afterAll(() => prueba.cerrar());

const DESPACHO = 'vista=en-despacho';

describe('filtros de una bandeja', () => {
  it.each([
    ['gestion', ['vieja', 'reservada']],
    ['GESTIÓN', ['vieja', 'reservada']],
    ['nunez', ['urgente']],
    ['1727/2018', ['vieja']],
    ['agetic conexion', ['vieja']],
    ['100%', ['urgente']],
    ['de_gastos', ['urgente']],
    ['degastos', []],
  ] as const)('Q01, Q02: «%s» halla sin acentos y a la letra', async (q, hallan) => {
    expect(await codigos('director', `${DESPACHO}&q=${encodeURIComponent(q)}`)).toEqual(de(...hallan));
  });

  it('el código se halla como sea que se escriba', async () => {
    const { codigo } = altas['vieja']!.hoja;
    const [numero] = codigo.split('-');
    for (const q of [codigo, `000${codigo}`, `${numero}--18-`, `${numero}/2018`])
      expect(await codigos('director', `${DESPACHO}&q=${encodeURIComponent(q)}`)).toContain(codigo);
  });

  it.each([
    ['clase=interna', ['interna']],
    ['urgente=si', ['urgente']],
    ['nivel=RESERVADA', ['reservada']],
    ['plazo=vencidos', ['vieja']],
    ['plazo=hoy', ['reservada']],
    ['plazo=semana', ['urgente', 'reservada']],
    ['plazo=sin', ['interna']],
    ['dias=2', ['vieja', 'urgente']],
    ['dias=3', ['vieja']],
    ['dias=10', []],
    ['del=2018-06-25&al=2018-06-27', ['urgente']],
    ['tipo=copia', []],
    ['tipo=oficial&clase=externa&plazo=vencidos', ['vieja']],
  ] as const)('%s', async (filtro, hallan) => {
    const bandeja = await pedir('director', `${DESPACHO}&${filtro}`);
    expect(bandeja.filas.map((f) => f.codigo).sort()).toEqual(de(...hallan));
    expect(bandeja.hallados).toBe(hallan.length);
  });

  it('de quién y a quién, por puesto o por unidad, con su nombre', async () => {
    const { puestos, unidades } = prueba.demo;
    const delSecretario = await pedir('director', `${DESPACHO}&origen=puesto:${puestos['secretario']}`);
    expect(delSecretario.filas.map((f) => f.codigo)).toEqual(de('interna'));
    expect(delSecretario.origen?.nombre).toContain('Secretario');
    expect(await codigos('director', `${DESPACHO}&origen=unidad:${unidades.sdgi}`)).toEqual(de('interna'));
    expect(await codigos('director', `${DESPACHO}&destino=unidad:${unidades.sdgi}`)).toEqual([]);
    expect((await pedir('director', DESPACHO)).origen).toBeNull();
  });

  it('lo más antiguo primero, o lo que antes vence; por páginas no se pierde ni se repite ninguna', async () => {
    for (let i = 0; i < 55; i++) {
      await oficina.de('tecnico').acto('/api/hojas/internas', { referencia: `Serie ${i}` });
    }
    for (const orden of ['recientes', 'antiguas', 'plazo']) {
      const una = await pedir('tecnico', `${DESPACHO}&orden=${orden}&q=serie`);
      expect(una.filas).toHaveLength(50);
      expect(una.hallados).toBe(55);
      const dos = await pedir(
        'tecnico',
        `${DESPACHO}&orden=${orden}&q=serie&desde=${encodeURIComponent(una.siguiente ?? '')}`,
      );
      expect(dos.siguiente).toBeNull();
      expect(new Set([...una.filas, ...dos.filas].map((f) => f.derivacionId)).size).toBe(55);
    }
    const enOrden = (await pedir('director', `${DESPACHO}&orden=plazo`)).filas.map((f) => f.codigo);
    expect(enOrden).toEqual(['vieja', 'reservada', 'urgente', 'interna'].map((c) => altas[c]?.hoja.codigo));
    const antiguas = (await pedir('director', `${DESPACHO}&orden=antiguas`)).filas.map((f) => f.codigo);
    expect(antiguas).toEqual(['vieja', 'urgente', 'reservada', 'interna'].map((c) => altas[c]?.hoja.codigo));
  });

  it('más de 99 no se cuentan', async () => {
    for (let i = 0; i < 50; i++)
      await oficina.de('tecnico').acto('/api/hojas/internas', { referencia: `Serie b${i}` });
    expect((await pedir('tecnico', `${DESPACHO}&q=serie`)).hallados).toBe(100);
  });

  it('lo archivado se mira por tramos: un filtro que no halla da dónde seguir, y siguiéndolo se llega a lo viejo', async () => {
    const secretaria = oficina.de('secretaria');
    const vieja = await secretaria.acto<Alta>('/api/hojas/internas', { referencia: 'Aguja en el pajar' });
    await oficina.hacer('secretaria', vieja, vieja.derivacionId, 'archivar');
    const { dataSource } = prueba.base;
    const [columnas] = await dataSource.query<{ todas: string }[]>(
      `SELECT string_agg(column_name, ', ') AS todas FROM information_schema.columns WHERE table_schema = 'hojas'
       AND table_name = 'derivaciones' AND is_generated = 'NEVER'`,
    );
    await dataSource.query(
      `INSERT INTO hojas.derivaciones (${columnas?.todas}) OVERRIDING SYSTEM VALUE
       SELECT ${columnas?.todas} FROM (SELECT (jsonb_populate_record(d, jsonb_build_object('id', d.id + 100000 + n,
         'tipo', 'copia', 'origen_id', d.id, 'secuencia', 100 + n, 'hoja_id', $2::bigint, 'cerrado_en', d.cerrado_en + n * interval '1 second'))).*
       FROM hojas.derivaciones d, generate_series(1, 600) n WHERE d.id = $1) x`,
      [vieja.derivacionId, altas['interna']?.hoja.id],
    );
    const primera = await pedir('secretaria', 'vista=archivados&q=pajar');
    expect([primera.filas.length, primera.hallados]).toEqual([0, null]);
    expect(primera.siguiente).not.toBeNull();
    const segunda = await pedir(
      'secretaria',
      `vista=archivados&q=pajar&desde=${encodeURIComponent(primera.siguiente ?? '')}`,
    );
    expect(segunda.filas.map((f) => f.codigo)).toEqual([vieja.hoja.codigo]);
    expect(segunda.siguiente).toBeNull();
  });

  it('lo corregido se halla por lo que dice ahora', async () => {
    const a = altas['interna']!;
    await oficina.de('secretario').acto(`/api/hojas/${a.hoja.gestion}/${a.hoja.id}/corregir`, {
      referencia: 'Informe de vehículos',
      motivo: 'Se escribió otra cosa',
      corregidaEn: null,
    });
    const b = altas['vieja']!;
    await oficina.de('recepcion').acto(`/api/recepciones/${b.hoja.gestion}/${b.recepcionId}/corregir`, {
      remitente: 'Señor Ibáñez',
      motivo: 'Se leyó mal',
      corregidaEn: null,
    });
    expect(await codigos('director', `${DESPACHO}&q=vehiculos`)).toEqual(de('interna'));
    expect(await codigos('director', `${DESPACHO}&q=ibanez`)).toEqual(de('vieja'));
    expect(await codigos('director', `${DESPACHO}&q=equipos`)).toEqual([]);
    const [fila] = await prueba.base.dataSource.query<{ bien: boolean }[]>(
      `SELECT bool_and(b.buscable = hojas.buscable(h.gestion, h.codigo, h.cite_original, h.referencia, h.procedencia, h.remitente)) AS bien
       FROM hojas.bandeja b JOIN hojas.hojas h ON h.gestion = b.gestion AND h.id = b.hoja_id`,
    );
    expect(fila?.bien).toBe(true);
  });
});

describe('lo que un filtro no debe decir', () => {
  it('lo confidencial de otro no se halla ni se cuenta, se pregunte como se pregunte', async () => {
    const a = await oficina.mesa.registrar({ confidencialidad: 'CONFIDENCIAL', referencia: 'VELADO' });
    await oficina.mesa.derivada(a, 'secretario', { acciones: ['atencion-urgente'] });
    const filtros = ['q=velado', 'nivel=CONFIDENCIAL', 'urgente=si&plazo=sin', `q=${a.hoja.codigo}`];
    for (const clave of ['secretaria', 'tecnico', 'director'])
      for (const vista of ['por-recibir', 'en-despacho', 'enviados', 'observados', 'vencidos'])
        for (const ambito of ['puesto', 'unidad'])
          for (const filtro of filtros) {
            const b = await pedir(clave, `vista=${vista}&de=${ambito}&${filtro}`);
            expect(b.filas.map((f) => f.codigo)).not.toContain(a.hoja.codigo);
            expect([clave, vista, ambito, filtro, b.hallados]).toEqual([
              clave,
              vista,
              ambito,
              filtro,
              b.filas.length,
            ]);
          }
    expect((await pedir('secretario', 'vista=por-recibir&q=velado')).hallados).toBe(1);
  });

  it.each([
    'plazo=pronto',
    'origen=persona:1',
    'origen=unidad:0',
    'dias=-1',
    'del=2018-02-30',
    'orden=alfabetico',
    'nivel=SECRETA',
    'otra=cosa',
    `q=${'a'.repeat(201)}`,
    'orden=plazo&desde=MjAxOC0wNi0yOFQwOTowMDowMC4wMDBafDE',
    'desde=aW5maW5pdHl8MQ',
  ])('«%s» se rechaza como entrada', async (consulta) => {
    expect((await rechazo(pedir('director', `${DESPACHO}&${consulta}`))).estado).toBe(400);
  });

  it('una unidad que terminó se sigue pudiendo filtrar, y dice desde cuándo no está', async () => {
    const { admin } = await Personal.de(prueba);
    const { id } = await admin.acto<{ id: string }>('/api/administracion/unidades', {
      nombre: 'Unidad de Paso',
      sigla: 'GDAT/UP',
      superiorId: prueba.demo.unidades['despacho'],
    });
    const ver = () => pedir('director', `${DESPACHO}&origen=unidad:${id}`);
    expect(await ver()).toMatchObject({ origen: { nombre: 'GDAT/UP — Unidad de Paso', hasta: null } });
    await prueba.base.dataSource.query(
      `UPDATE organizacion.unidades SET hasta_fecha = '2018-06-28' WHERE id = $1`,
      [id],
    );
    expect((await ver()).origen?.hasta).toBe('2018-06-28');
  });
});

describe('lo que cuesta', () => {
  it('con todos los filtros a la vez son las mismas sentencias que sin ninguno', async () => {
    const unidad = prueba.demo.unidades.sdgi;
    const todo = `q=gestion&origen=unidad:${unidad}&destino=unidad:${unidad}&clase=externa&tipo=oficial&nivel=INTERNA&plazo=semana&urgente=si&dias=1&del=2018-01-01&al=2018-12-31&orden=plazo`;
    const sinNada = await sentencias(prueba, () => pedir('director', DESPACHO));
    expect(await sentencias(prueba, () => pedir('director', `${DESPACHO}&${todo}`))).toBe(sinNada);
  });

  it.each([
    ['q=serie', 60],
    ['orden=plazo', 60],
    ['orden=antiguas&clase=interna', 60],
    ['plazo=semana&orden=plazo', 60],
    // Nothing has it: the tray of 300 is read whole, and nobody else's.
    ['q=ninguna-lo-dice', 400],
  ] as const)(
    '«%s»: en una oficina de veinte mil pasos vivos, una página lee a lo sumo %i bloques y no recorre la tabla',
    async (filtro, tope) => {
      const { sql, parametros } = await consultaDe(`${DESPACHO}&${filtro}`);
      const [fila] = await prueba.base.dataSource.query<{ 'QUERY PLAN': [{ Plan: Nodo }] }[]>(
        `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${sql}`,
        parametros,
      );
      const { Plan } = fila!['QUERY PLAN'][0];
      const nodos = todosLosNodos(Plan);
      expect(nodos.filter((n) => n['Node Type'] === 'Seq Scan').map((n) => n['Relation Name'])).not.toContain(
        'bandeja',
      );
      const deBandeja = nodos.filter((n) => n['Relation Name'] === 'bandeja');
      expect(deBandeja.length).toBeGreaterThan(0);
      const leidos = deBandeja.reduce((t, n) => t + n['Shared Hit Blocks'] + n['Shared Read Blocks'], 0);
      expect(leidos).toBeLessThanOrEqual(tope);
    },
  );
});

interface Nodo {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Shared Hit Blocks': number;
  readonly 'Shared Read Blocks': number;
  readonly Plans?: readonly Nodo[];
}
const todosLosNodos = (n: Nodo): Nodo[] => [n, ...(n.Plans ?? []).flatMap(todosLosNodos)];

let llena = false;
/** The live table of a whole institution: the técnico's 300 rows among twenty thousand of others. */
async function llenar(): Promise<void> {
  if (llena) return;
  llena = true;
  const { dataSource } = prueba.base;
  await dataSource.query(
    `INSERT INTO hojas.bandeja (gestion, derivacion_id, hoja_id, tipo, estado, codigo, clase, confidencialidad, referencia, a_unidad_id,
       tenedor_puesto_id, unidad_id, acciones, proveido, movido_en, recibido_en, plazo, buscable)
     SELECT 2018, 1000000 + n, n, 'oficial', 'RECIBIDA', n || '-18', 'interna', 'INTERNA', 'Serie ' || n, 900 + n % 60,
       CASE WHEN n % 67 = 0 THEN $1::bigint ELSE 5000 + n % 400 END, 900 + n % 60, '{}', repeat('proveído ', 10),
       '2018-06-01'::timestamptz + n * interval '1 minute', '2018-06-01'::timestamptz + n * interval '1 minute',
       CASE WHEN n % 3 = 0 THEN '2018-06-28'::date + (n % 40) END, 'serie ' || n
     FROM generate_series(1, 20000) n`,
    [prueba.demo.puestos['tecnico']],
  );
  await dataSource.query('ANALYZE hojas.bandeja');
}

/** The statement that brings the rows of a tray, as the server sends it. */
async function consultaDe(consulta: string): Promise<{ sql: string; parametros: unknown[] }> {
  await llenar();
  const { base } = prueba.app.get<unknown>(UnidadDeTrabajo) as { readonly base: DataSource };
  const { logger } = base;
  const antes = logger.logQuery.bind(logger);
  let dicha: { sql: string; parametros: unknown[] } | undefined;
  logger.logQuery = (sql: string, parametros?: unknown[]) => {
    if (sql.startsWith('SELECT b.gestion')) dicha = { sql, parametros: parametros ?? [] };
  };
  try {
    await pedir('tecnico', consulta);
  } finally {
    logger.logQuery = antes;
  }
  if (!dicha) throw new Error('la bandeja no se preguntó');
  return dicha;
}
