import { firmaEnPalabras, veredictoDe } from './informe-en-palabras';

const firma = {
  campo: 'Firma1',
  firmante: null,
  momento: null,
  momentoProbado: null,
  momentoSellado: null,
  autoridadDeTiempo: null,
  nivel: null,
  resultado: 'INVALIDA',
  cubreTodo: true,
  cubreHasta: 900,
  cambiosPosteriores: [],
  mensaje: 'La firma no es válida: los bytes firmados cambiaron.',
} as const;
const alcance = (mas: Partial<Record<'cubreTodo' | 'cubreHasta', boolean | number>>): unknown =>
  new Map(firmaEnPalabras({ ...firma, ...mas } as typeof firma)).get('Alcance');

describe('una firma en palabras', () => {
  it('su alcance habla de los bytes, también si no se sostiene', () => {
    expect(alcance({})).toBe('Todo el archivo, tal como está');
    expect(alcance({ cubreTodo: false })).toBe('Una revisión anterior del archivo');
    expect(alcance({ cubreTodo: false, cubreHasta: 0 })).toBe(
      'No se sabe: lo que dice cubrir no es una revisión del archivo',
    );
  });
});

describe('el veredicto de un archivo', () => {
  const con = (resultado: 'VALIDA' | 'SIN_FIRMAS', ...i: ('INTEGRA' | 'MODIFICADA' | 'ROTA')[]): string =>
    veredictoDe({ resultado, sellosDeTiempo: i.map((integridad) => ({ integridad })) });

  it('sin firmas dice primero lo que sus sellos de tiempo prueban contra él', () => {
    expect(con('SIN_FIRMAS')).toBe('Sin firmas');
    expect(con('SIN_FIRMAS', 'INTEGRA')).toBe('Sin firmas');
    expect(con('SIN_FIRMAS', 'INTEGRA', 'MODIFICADA')).toBe('Modificado después de sellado');
    expect(con('SIN_FIRMAS', 'MODIFICADA', 'ROTA')).toBe('Un sello de tiempo no se sostiene');
    expect(con('VALIDA', 'INTEGRA')).toBe('Válida');
  });
});
