import { firmaEnPalabras } from './informe-en-palabras';

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
