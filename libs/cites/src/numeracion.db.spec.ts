import { Bitacora } from '#auditoria';
import { relojDelSistema } from '#kernel';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { crearBase, type BaseDePruebas } from '../../../test/support/base-de-datos';
import { faltasDeSerie } from './domain/verificacion';
import { Numeracion } from './numeracion';
import { LibroRepository } from './persistence/libro.repository';
import { SeriesRepository } from './persistence/series.repository';
import { VerificacionRepository } from './persistence/verificacion.repository';

let base: BaseDePruebas;
let uow: UnidadDeTrabajo;
let unidadId: string;
const numeracion = new Numeracion(new SeriesRepository(), new LibroRepository(), new Bitacora());

beforeAll(async () => {
  base = await crearBase(24);
  uow = new UnidadDeTrabajo(base.dataSource, relojDelSistema);
  const filas: { id: string }[] = await base.dataSource.query(
    `INSERT INTO organizacion.unidades (nombre, sigla, desde_fecha) VALUES ('Despacho', 'Desp./Gov.', '2018-01-01') RETURNING id`,
  );
  unidadId = filas[0]?.id ?? '';
  await uow.interno(async (tx) => {
    await numeracion.definir(tx, null, {
      clase: 'HR',
      unidadId: null,
      tipo: null,
      formato: '{n}-{gg}',
      desde: { gestion: 2018, inicial: 1648 },
    });
    await numeracion.definir(tx, null, {
      clase: 'CITE',
      unidadId,
      tipo: null,
      formato: 'Desp./Gov./N° {n}/{gestion}',
      desde: { gestion: 2018, inicial: 1995 },
    });
    await numeracion.definir(tx, null, {
      clase: 'CITE',
      unidadId,
      tipo: 'circular',
      formato: 'Circular Interna N° {hr}',
    });
    await numeracion.definir(tx, null, {
      clase: 'CITE',
      unidadId,
      tipo: 'resolucion',
      formato: 'R.A. {n:3}',
      reinicia: false,
    });
  });
});
afterAll(() => base.cerrar());

const hr = (tx: Tx, fecha: string) => numeracion.tomarNumeroHR(tx, { unidadId: null, fecha, objeto: 'hoja' });
const cite = (tx: Tx, tipo: string, fecha: string, hilo?: string) =>
  numeracion.tomarCite(tx, { unidadId, tipo, fecha, objeto: 'documento/1', hilo: hilo ?? null });

const puestoDePrueba = async (tx: Tx): Promise<string> => {
  const [fila] = await tx.query<{ id: string }>(
    `INSERT INTO organizacion.puestos (unidad_id, cargo, desde_fecha) VALUES ($1, 'Director', '2018-01-01') RETURNING id`,
    [unidadId],
  );
  return fila?.id ?? '';
};

describe('numeración', () => {
  it('la primera hoja toma el valor inicial de una oficina que entra a medio año', async () => {
    const n = await uow.interno((tx) => hr(tx, '2018-04-04'));
    expect(n).toMatchObject({ numero: 1648, codigo: '1648-18', codigoLargo: '1648/2018', gestion: 2018 });
  });

  it('doscientas tomas a la vez, con un siete por ciento que fallan: sin hueco y sin repetido', async () => {
    const tomas = Array.from({ length: 200 }, (_, i) =>
      uow
        .interno(async (tx) => {
          const n = await cite(tx, 'carta', '2018-06-29');
          if (i % 14 === 0) throw new Error('falla planeada');
          return n.numero;
        })
        .catch((error: Error) => (error.message === 'falla planeada' ? null : Promise.reject(error))),
    );
    const numeros = (await Promise.all(tomas)).filter((n) => n !== null).sort((a, b) => a - b);
    expect(numeros).toHaveLength(185);
    expect(numeros).toEqual(Array.from({ length: 185 }, (_, i) => 1995 + i));
  });

  it('N03: a fin de año la numeración recomienza con la gestión y la continua no, según la fecha de La Paz', async () => {
    const [antes, despues, r1, r2] = await uow.interno(async (tx) => [
      await cite(tx, 'informe', '2018-12-31'),
      await cite(tx, 'informe', '2019-01-02'),
      await cite(tx, 'resolucion', '2018-12-31'),
      await cite(tx, 'resolucion', '2019-01-02'),
    ]);
    expect(antes?.texto).toMatch(/\/2018$/);
    expect(despues?.texto).toBe('Desp./Gov./N° 1/2019');
    expect([r1?.texto, r2?.texto]).toEqual(['R.A. 001', 'R.A. 002']);
  });

  it('la circular se numera por su hilo, y la segunda lleva ordinal, también dos a la vez', async () => {
    const textos = await Promise.all(
      Array.from({ length: 5 }, () =>
        uow.interno(async (tx) => (await cite(tx, 'circular', '2018-04-05', '1648-18')).texto),
      ),
    );
    expect(textos.sort()).toEqual([
      'Circular Interna N° 1648-18',
      'Circular Interna N° 1648-18/2',
      'Circular Interna N° 1648-18/3',
      'Circular Interna N° 1648-18/4',
      'Circular Interna N° 1648-18/5',
    ]);
  });

  it('sin hilo no hay número de hilo, y sin formato no hay número', async () => {
    await expect(uow.interno((tx) => cite(tx, 'circular', '2018-04-05'))).rejects.toMatchObject({
      codigo: 'cites.sin-hilo',
    });
    await expect(
      uow.interno((tx) =>
        numeracion.tomarCite(tx, { unidadId: '999999', tipo: 'carta', fecha: '2018-04-05', objeto: 'x' }),
      ),
    ).rejects.toMatchObject({ codigo: 'cites.sin-formato' });
  });

  it('un formato no se define dos veces para la misma unidad y tipo', async () => {
    await expect(
      uow.interno((tx) =>
        numeracion.definir(tx, null, { clase: 'HR', unidadId: null, tipo: null, formato: '{n}/{gestion}' }),
      ),
    ).rejects.toMatchObject({ codigo: 'cites.formato.repetido' });
  });

  it('lo que se anota junto a un número se dice una vez, por más que se repita; lo que ya decía queda', async () => {
    const objeto = 'documento/77';
    const nota = 'Número asignado, no impreso en el papel.';
    const motivos = await uow.interno(async (tx) => {
      const reserva = { puestoId: await puestoDePrueba(tx), motivo: 'Para la comisión' };
      const { id } = await numeracion.reservarCite(tx, {
        unidadId,
        tipo: 'carta',
        fecha: '2018-07-02',
        reserva,
      });
      await numeracion.usarReservado(tx, { numeroId: id, unidadId, tipo: 'carta', objeto, fecha: null });
      for (let vez = 0; vez < 3; vez++) await numeracion.anotar(tx, objeto, nota);
      await numeracion.anular(tx, objeto, 'Repetida');
      return tx.query(`SELECT motivo, anulado_motivo FROM cites.numeros WHERE objeto = $1`, [objeto]);
    });
    expect(motivos).toEqual([{ motivo: `Para la comisión ${nota}`, anulado_motivo: 'Repetida' }]);
  });

  it('la cuenta de cada serie está completa', async () => {
    const registro = new VerificacionRepository();
    const [cuentas, hilos] = await uow.leer(async (tx) => [
      await registro.series(tx),
      await registro.hilos(tx),
    ]);
    expect(cuentas.length).toBeGreaterThan(3);
    expect(cuentas.flatMap(faltasDeSerie)).toEqual([]);
    expect(hilos).toEqual([{ tipo: 'circular', hilos: 1, emitidos: 5, anulados: 0, saltos: [] }]);
  });
});
