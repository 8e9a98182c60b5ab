import type { PasoDeRuta } from '../api/tipos';
import { arbolDeRuta, dondeSeGuarda, fojasDePaso, marcaDePaso, nombreDeExtremo, observacionDe } from './ruta';

const paso = (
  id: string,
  secuencia: number,
  tipo: 'oficial' | 'copia',
  origenId: string | null = null,
): PasoDeRuta => ({
  gestion: 2018,
  id,
  secuencia,
  tipo,
  estado: 'DERIVADA',
  de: null,
  a: { cargo: 'Director General', unidadSigla: 'Desp./Gov.', nombre: null },
  acciones: [],
  proveido: '',
  carpeta: null,
  lugar: null,
  observacion: null,
  enviadoEn: null,
  recibidoEn: null,
  recibidoPor: null,
  entregadoDe: null,
  traidoPor: null,
  cerradoEn: null,
  motivo: null,
  fojas: null,
  fojasDeclaradas: null,
  origenId,
  documentos: [],
});

describe('ruta de una hoja', () => {
  it('el hilo oficial va en orden aunque llegue desordenado', () => {
    const r = arbolDeRuta([
      paso('3', 3, 'oficial', '2'),
      paso('1', 1, 'oficial'),
      paso('2', 2, 'oficial', '1'),
    ]);
    expect(r.map((n) => n.paso.id)).toEqual(['1', '2', '3']);
  });

  it('cada copia es rama del paso del que salió, y la copia de una copia, rama de ella', () => {
    const r = arbolDeRuta([
      paso('1', 1, 'oficial'),
      paso('2', 2, 'copia', '1'),
      paso('3', 3, 'copia', '2'),
      paso('4', 4, 'oficial', '1'),
    ]);
    expect(r.map((n) => n.paso.id)).toEqual(['1', '4']);
    expect(r[0]?.copias[0]?.paso.id).toBe('2');
    expect(r[0]?.copias[0]?.copias[0]?.paso.id).toBe('3');
  });

  it('ningún paso se pierde aunque falte su origen', () => {
    expect(arbolDeRuta([paso('9', 9, 'copia', '8')])).toHaveLength(1);
  });

  it('la marca dice si está en camino, en mano, hecho o sin efecto', () => {
    expect(marcaDePaso('ENVIADA')).toBe('en-camino');
    expect(marcaDePaso('RECIBIDA')).toBe('en-mano');
    expect(marcaDePaso('DERIVADA')).toBe('hecho');
    expect(marcaDePaso('REVERTIDA')).toBe('sin-efecto');
  });

  it('un extremo se lee en una línea', () => {
    expect(nombreDeExtremo({ cargo: 'Secretario', unidadSigla: 'GDAT/SDGI' })).toBe('Secretario · GDAT/SDGI');
    expect(nombreDeExtremo({ unidadSigla: 'Desp./Gov.' })).toBe('Desp./Gov.');
    expect(nombreDeExtremo(null)).toBe('Registro');
  });
});

describe('fojas de un paso', () => {
  it.each([
    [{ fojas: null, fojasDeclaradas: 1 }, null],
    [
      { fojas: 1, fojasDeclaradas: 1 },
      { texto: '1 foja contada', difieren: false },
    ],
    [
      { fojas: 7, fojasDeclaradas: 1 },
      { texto: 'Fojas: se declaró 1, se contaron 7', difieren: true },
    ],
    [
      { fojas: 1, fojasDeclaradas: 20 },
      { texto: 'Fojas: se declararon 20, se contó 1', difieren: true },
    ],
  ])('%j se dice así', (paso, esperado) => {
    expect(fojasDePaso(paso)).toEqual(esperado);
  });
});

describe('lo que un paso observa', () => {
  const base = paso('1', 1, 'oficial');

  it('lo archivado dice dónde está, o que no tiene carpeta', () => {
    const archivado = { ...base, estado: 'ARCHIVADA' as const };
    expect(dondeSeGuarda({ ...archivado, carpeta: 'Recibida 2018', lugar: 'Estante 2' })).toBe(
      'Guardada en Recibida 2018, Estante 2',
    );
    expect(dondeSeGuarda({ ...archivado, lugar: 'Estante 2' })).toBe('Guardada sin carpeta, en Estante 2');
    expect(dondeSeGuarda(archivado)).toBe('Archivada sin carpeta');
    expect(dondeSeGuarda(base)).toBeNull();
  });

  it('se dice con sus palabras: una nota que ingresó no «volvió»', () => {
    expect(observacionDe({ ...base, observacion: 'Ingresó una nota de AGETIC.' })).toBe(
      'Ingresó una nota de AGETIC.',
    );
  });

  it.each([
    ['no hay', base],
    [
      'ya lo dice el proveído',
      { ...base, observacion: 'Falta el plan', proveido: 'Devuelta: Falta el plan' },
    ],
    ['ya lo dice el motivo', { ...base, observacion: 'Falta el plan', motivo: 'Falta el plan' }],
  ])('una vez y no dos: %s', (_que, p) => {
    expect(observacionDe(p)).toBeNull();
  });
});
