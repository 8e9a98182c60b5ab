import type { Serie } from '../api/tipos';
import { relevoDe } from './relevo';

const serie = (
  id: string,
  unidadId: string | null,
  tipo: string | null,
  mas: Partial<Serie> = {},
): Serie => ({
  ...{
    id,
    clase: 'CITE',
    unidadId,
    unidad: unidadId,
    tipo,
    formato: '{n}/{gg}',
    reinicia: true,
    porHilo: false,
  },
  ...{ gestiones: [], siguiente: 1, ultimo: null, retirada: false, version: 1, ejemplo: '' },
  ...mas,
});

describe('qué serie numera cuando una se retira', () => {
  const suya = serie('1', 'u', 'carta');
  const deLaUnidad = serie('2', 'u', null);
  const delTipo = serie('3', null, 'carta');
  const general = serie('4', null, null);

  it('la más particular de las que quedan: la unidad antes que el tipo', () => {
    expect(relevoDe(suya, [general, delTipo, deLaUnidad, suya])?.id).toBe('2');
    expect(relevoDe(suya, [general, delTipo, suya])?.id).toBe('3');
    expect(relevoDe(deLaUnidad, [suya, delTipo, general, deLaUnidad])?.id).toBe('4');
  });

  it('ninguna, si las que hay son de otros, de otra clase o están retiradas', () => {
    const otras = [
      serie('5', 'v', 'carta'),
      serie('6', null, 'informe'),
      serie('7', null, null, { clase: 'HR' }),
      serie('8', 'u', null, { retirada: true }),
    ];
    expect(relevoDe(suya, otras)).toBeNull();
  });
});
