import { ErrorDominio, RelojFijo, type Contexto } from '#kernel';
import { crearBase, type BaseDePruebas } from '../../../test/support/base-de-datos';
import { UnidadDeTrabajo, type Tx } from './unidad-de-trabajo';

let base: BaseDePruebas;
let uow: UnidadDeTrabajo;
beforeAll(async () => {
  base = await crearBase();
  uow = new UnidadDeTrabajo(base.dataSource, new RelojFijo(new Date('2018-04-04T20:26:00Z')));
  await base.dataSource.query('CREATE TABLE actos (texto text)');
});
afterAll(() => base.cerrar());

const contexto = (clave: string, huella = 'a'): Contexto => ({
  actor: {
    usuarioId: '1',
    funcionarioId: '1',
    nombre: 'Director General',
    ci: '1000002',
    puestoId: '1',
    cargo: 'Director General',
    unidadId: '1',
    unidadSigla: 'Desp./Gov.',
    calidad: 'titular',
    roles: [],
  },
  idempotencia: { usuarioId: '1', operacion: 'prueba', clave, huella: huella.repeat(64) },
});

const hacer = (ctx: Contexto, texto: string, fallar = false) =>
  uow.acto(ctx, async (tx) => {
    await tx.query('INSERT INTO actos VALUES ($1)', [texto]);
    if (fallar) throw new ErrorDominio('prueba.falla', 'conflicto', 'falla');
    return { texto, en: tx.ahora.toISOString() };
  });

async function veces(texto: string): Promise<number> {
  const filas: unknown[] = await base.dataSource.query('SELECT 1 FROM actos WHERE texto = $1', [texto]);
  return filas.length;
}

describe('unidad de trabajo', () => {
  it('el mismo pedido repetido recibe la respuesta guardada y no actúa otra vez', async () => {
    const primera = await hacer(contexto('clave-0001'), 'uno');
    expect(await hacer(contexto('clave-0001'), 'uno')).toEqual(primera);
    expect(await veces('uno')).toBe(1);
  });

  it('veinte envíos a la vez del mismo pedido hacen un solo acto', async () => {
    const respuestas = await Promise.all(
      Array.from({ length: 20 }, () => hacer(contexto('clave-0002'), 'veinte')),
    );
    expect(new Set(respuestas.map((r) => JSON.stringify(r))).size).toBe(1);
    expect(await veces('veinte')).toBe(1);
  });

  it('la misma clave con otro cuerpo se rechaza y nada cambia', async () => {
    await hacer(contexto('clave-0003'), 'tres');
    await expect(hacer(contexto('clave-0003', 'b'), 'otro')).rejects.toMatchObject({
      codigo: 'acto.clave-reutilizada',
    });
    expect(await veces('otro')).toBe(0);
  });

  it('un acto que falla no deja nada, ni ocupa su clave', async () => {
    await expect(hacer(contexto('clave-0004'), 'cuatro', true)).rejects.toMatchObject({
      codigo: 'prueba.falla',
    });
    expect(await veces('cuatro')).toBe(0);
    await hacer(contexto('clave-0004'), 'cuatro');
    expect(await veces('cuatro')).toBe(1);
  });

  it('una lectura no puede escribir', async () => {
    await expect(uow.leer((tx) => tx.query(`INSERT INTO actos VALUES ('leer')`))).rejects.toThrow(
      'read-only',
    );
  });

  it('lo que se pregunta a menudo queda preparado en el servidor, y lo escrito para una vez no', async () => {
    const preparadas = (tx: Tx) =>
      tx.query<{ statement: string }>(
        `SELECT statement FROM pg_prepared_statements WHERE statement LIKE '%largo%'`,
      );
    const aMenudo = 'SELECT length(texto) AS largo FROM actos WHERE texto = $1';
    const halladas = await uow.leer(async (tx) => {
      for (let i = 0; i < 5; i++) await tx.query(aMenudo, [String(i)]);
      for (let i = 0; i < 5; i++) await tx.query(`SELECT ${i} AS largo, $1::text`, ['una vez']);
      return preparadas(tx);
    });
    expect(halladas).toEqual([{ statement: aMenudo }]);
  });

  it('lo preparado antes de que una migración cambie la tabla se prepara de nuevo, al leer y al actuar', async () => {
    await base.dataSource.query(`CREATE TABLE cambiante (n int); INSERT INTO cambiante VALUES (7)`);
    const leer = (tx: Tx) => tx.query<{ n: unknown }>('SELECT n FROM cambiante WHERE n::text <> $1', ['']);
    const [deLectura, deActo] = [() => uow.leer(leer), () => uow.interno(leer)];
    // Each connection of the pool has it prepared.
    const muchas = (hacer: () => Promise<unknown>) => Promise.all(Array.from({ length: 40 }, hacer));
    await muchas(deLectura);
    await base.dataSource.query('ALTER TABLE cambiante ALTER n TYPE text');
    expect(await deLectura()).toEqual([{ n: '7' }]);
    await base.dataSource.query('ALTER TABLE cambiante ALTER n TYPE int USING n::int');
    expect(await deActo()).toEqual([{ n: 7 }]);
    await muchas(deLectura);
  });

  it('dos actos que se traban entre sí terminan ambos', async () => {
    await base.dataSource.query('CREATE TABLE filas (id int PRIMARY KEY, n int)');
    await base.dataSource.query('INSERT INTO filas VALUES (1, 0), (2, 0)');
    const cruzado = (a: number, b: number) =>
      uow.interno(async (tx) => {
        await tx.query('UPDATE filas SET n = n + 1 WHERE id = $1', [a]);
        await tx.query('SELECT pg_sleep(0.1)');
        await tx.query('UPDATE filas SET n = n + 1 WHERE id = $1', [b]);
      });
    await Promise.all([cruzado(1, 2), cruzado(2, 1)]);
    expect(await base.dataSource.query('SELECT n FROM filas ORDER BY id')).toEqual([{ n: 2 }, { n: 2 }]);
  });

  it('un acto que no alcanza una fila muy pedida la vuelve a esperar, y si sigue tomada dice que está ocupado', async () => {
    await base.dataSource.query('CREATE TABLE pedidas (id int PRIMARY KEY, n int)');
    await base.dataSource.query('INSERT INTO pedidas VALUES (1, 0)');
    const pedir = () =>
      uow.interno(async (tx) => {
        await tx.query(`SET LOCAL lock_timeout = '150ms'`);
        await tx.query('UPDATE pedidas SET n = n + 1 WHERE id = 1');
      });
    /** Holds the row from the moment that the first promise resolves until `soltar`. */
    const tomar = () => {
      const tomada = Promise.withResolvers<void>();
      const suelta = Promise.withResolvers<void>();
      const fin = uow.interno(async (tx) => {
        await tx.query('SELECT 1 FROM pedidas WHERE id = 1 FOR UPDATE');
        tomada.resolve();
        await suelta.promise;
      });
      const soltar = (): Promise<void> => {
        suelta.resolve();
        return fin;
      };
      return { tomada: tomada.promise, soltar };
    };
    const corta = tomar();
    await corta.tomada;
    const pedida = pedir();
    setTimeout(() => void corta.soltar(), 250); // after its first wait ended, and before its last
    await pedida;
    expect(await base.dataSource.query('SELECT n FROM pedidas')).toEqual([{ n: 1 }]);
    const larga = tomar();
    await larga.tomada;
    await expect(pedir()).rejects.toMatchObject({ codigo: 'sistema.ocupado' });
    await larga.soltar();
    expect(await base.dataSource.query('SELECT n FROM pedidas')).toEqual([{ n: 1 }]);
  });

  it('una fecha sale como texto y no se corre de día', async () => {
    const [fila] = await uow.leer((tx) => tx.query<{ d: string }>(`SELECT date '2018-06-28' AS d`));
    expect(fila?.d).toBe('2018-06-28');
  });

  it('lo encolado desaparece con el acto que falla', async () => {
    const encolar = (fallar: boolean) =>
      uow.interno(async (tx) => {
        await tx.encolar('prueba-de-cola', { fallar });
        if (fallar) throw new ErrorDominio('prueba.falla', 'conflicto', 'falla');
      });
    await expect(encolar(true)).rejects.toThrow();
    await encolar(false);
    const trabajos: unknown[] = await base.dataSource.query(
      `SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'prueba-de-cola'`,
    );
    expect(trabajos).toHaveLength(1);
  });
});
