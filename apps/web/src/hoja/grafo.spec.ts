import type { PasoDeRuta } from '../api/tipos';
import { anchoDeGrafo, filaDeTecla, grafoDeRuta, nombreDeFila, tenencia } from './grafo';

const AHORA = '2018-06-29T14:00:00Z';

const paso = (
  id: number,
  tipo: 'oficial' | 'copia',
  origenId: number | null = null,
  mas: Partial<PasoDeRuta> = {},
): PasoDeRuta => ({
  ...{ gestion: 2018, id: String(id), secuencia: id, tipo, estado: 'DERIVADA', de: null },
  ...{ a: { cargo: 'Director General', unidadSigla: 'Desp./Gov.', nombre: null } },
  ...{ acciones: [], proveido: '', carpeta: null, lugar: null, observacion: null, enviadoEn: null },
  ...{ recibidoEn: null, recibidoPor: null, entregadoDe: null, traidoPor: null, cerradoEn: null },
  ...{ motivo: null, fojas: null, fojasDeclaradas: null, documentos: [] },
  origenId: origenId === null ? null : String(origenId),
  ...mas,
});

const carriles = (pasos: PasoDeRuta[]) => grafoDeRuta(pasos).map((f) => [f.paso.id, f.carril]);

describe('grafo de la ruta', () => {
  it('el original va por una sola línea y cada copia sale a su lado, debajo del paso del que salió', () => {
    const r = [paso(1, 'oficial'), paso(2, 'copia', 1), paso(3, 'copia', 1), paso(4, 'oficial', 1)];
    expect(carriles(r)).toEqual([
      ['1', 0],
      ['2', 1],
      ['3', 1],
      ['4', 0],
    ]);
    const filas = grafoDeRuta(r);
    expect(filas.map((f) => f.rama?.de ?? null)).toEqual([null, 0, 0, null]);
    expect(filas.map((f) => f.origen)).toEqual([null, 0, 0, 0]);
    // The original's line goes on beside its branches, and ends at the last step.
    expect(filas.map((f) => [f.arriba, f.abajo])).toEqual([
      [[], [0]],
      [[0], [0]],
      [[0], [0]],
      [[0], []],
    ]);
  });

  it('la línea no baja más allá de su última rama', () => {
    const filas = grafoDeRuta([paso(1, 'oficial'), paso(2, 'copia', 1)]);
    expect(filas[1]?.arriba).toEqual([]);
    expect(filas[1]?.abajo).toEqual([]);
    expect(filas[0]?.abajo).toEqual([0]);
  });

  it('la copia que se deriva sigue en su línea; si da varias, solo la última', () => {
    const r = [
      paso(1, 'oficial'),
      paso(2, 'copia', 1),
      paso(3, 'copia', 2),
      paso(4, 'copia', 3),
      paso(5, 'copia', 3),
    ];
    expect(carriles(r)).toEqual([
      ['1', 0],
      ['2', 1],
      ['3', 1],
      ['4', 2],
      ['5', 1],
    ]);
  });

  it('un envío retirado es un cabo: la línea sigue desde quien lo envió', () => {
    const r = [
      paso(1, 'oficial'),
      paso(2, 'oficial', 1, { estado: 'REVERTIDA' }),
      paso(3, 'oficial', 1, { estado: 'DEVUELTA' }),
      paso(4, 'oficial', 3, { estado: 'RECIBIDA' }),
    ];
    const filas = grafoDeRuta(r);
    expect(filas.map((f) => f.carril)).toEqual([0, 1, 0, 0]);
    expect(filas[1]?.rama).toEqual({ de: 0, tipo: 'sin-efecto' });
    expect(filas[2]?.origen).toBe(0);
    expect(filas[3]?.origen).toBe(2);
  });

  it('60 pasos y 12 copias se ordenan sin perder ninguno y sin ensanchar', () => {
    const pasos = Array.from({ length: 60 }, (_, i) => paso(i + 1, 'oficial', i === 0 ? null : i));
    const copias = Array.from({ length: 12 }, (_, i) => paso(61 + i, 'copia', 30));
    const filas = grafoDeRuta([...copias, ...pasos]);
    expect(new Set(filas.map((f) => f.paso.id)).size).toBe(72);
    expect(anchoDeGrafo(filas)).toBe(2);
    expect(filas.slice(30, 42).every((f) => f.carril === 1 && f.origen === 29)).toBe(true);
    expect(filas.slice(30, 42).every((f) => f.arriba.includes(0) && f.abajo.includes(0))).toBe(true);
  });

  it('las flechas van en orden, al paso de origen y a su primera rama', () => {
    const filas = grafoDeRuta([
      paso(1, 'oficial'),
      paso(2, 'copia', 1),
      paso(3, 'copia', 1),
      paso(4, 'oficial', 1),
    ]);
    expect(filaDeTecla(filas, 0, 'ArrowDown')).toBe(1);
    expect(filaDeTecla(filas, 0, 'ArrowUp')).toBeNull();
    expect(filaDeTecla(filas, 3, 'ArrowLeft')).toBe(0);
    expect(filaDeTecla(filas, 0, 'ArrowRight')).toBe(1);
    expect(filaDeTecla(filas, 3, 'ArrowRight')).toBeNull();
    expect(filaDeTecla(filas, 1, 'End')).toBe(3);
    expect(filaDeTecla(filas, 1, 'x')).toBeNull();
  });

  it('cada paso se nombra entero para quien no ve el grafo', () => {
    const filas = grafoDeRuta([
      paso(1, 'oficial'),
      paso(2, 'copia', 1),
      paso(3, 'oficial', 1, { estado: 'RECIBIDA', recibidoEn: '2018-06-27T14:00:00Z' }),
    ]);
    expect(nombreDeFila(filas, 0, AHORA)).toBe(
      'Paso 1 de 3, original; de Registro a Director General · Desp./Gov.; derivada; 1 copia',
    );
    expect(nombreDeFila(filas, 2, AHORA)).toMatch(
      /^Paso 3 de 3, original, sale del paso 1; .*; en despacho; recibida .*; en su poder hace 2 días; la tiene ahora$/,
    );
  });
});

describe('cuánto se tuvo un paso', () => {
  const recibidoEn = '2018-06-20T14:00:00Z';
  it.each([
    [{ recibidoEn, cerradoEn: '2018-06-22T15:00:00Z', estado: 'DERIVADA' }, '2 días en su poder'],
    [{ recibidoEn, cerradoEn: null, estado: 'RECIBIDA' }, 'en su poder hace 9 días'],
    [{ recibidoEn, cerradoEn: '2018-06-20T15:00:00Z', estado: 'DERIVADA' }, null],
    [{ recibidoEn: null, cerradoEn: null, estado: 'ENVIADA' }, null],
  ] as const)('%j: %s', (p, texto) => {
    expect(tenencia(p, AHORA)).toBe(texto);
  });
});
