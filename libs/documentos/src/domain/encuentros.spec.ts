import { apretadas, type Propia } from './encuentros';

const membrete = (unidad: string, lineas: string[], nombre = unidad): Propia => ({
  ...{ unidadId: unidad, unidad, nombre, tipo: null },
  datos: { estilo: 'llano', entidad: '{entidad}', lineas, pie: [], lineasDeFirma: [], codigos: [] },
});

it('se prueba una de cada clase, las que dejan menos lugar primero, y se dice cuáles no', () => {
  const propias = [
    membrete('A', ['uno']),
    membrete('B', ['uno', 'dos', 'tres']),
    membrete('C', ['uno'], 'Unidad de nombre más largo'),
    membrete('D', ['uno', 'dos']),
    membrete('E', []),
  ];
  const { probar, alcance } = apretadas(propias, 2);
  expect(probar.map((p) => p.unidad)).toEqual(['B', 'D']);
  expect(alcance).toEqual({ combinaciones: 4, probadas: 2, sinProbar: ['A', 'C', 'E'] });
  expect(apretadas(propias, 9)).toMatchObject({
    probar: [{ unidad: 'B' }, { unidad: 'D' }, { unidad: 'C' }, { unidad: 'E' }],
    alcance: { combinaciones: 4, probadas: 4, sinProbar: [] },
  });
});
