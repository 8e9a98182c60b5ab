import { tabla } from './tabla';

it('los números van a la derecha, los textos a la izquierda y lo que falta es una raya', () => {
  const filas = [
    { serie: 'Desp./Gov./N° {n}', ultimo: 1997 },
    { serie: 'INF', ultimo: null },
  ];
  expect(
    tabla(
      [
        { titulo: 'Serie', de: (f) => f.serie },
        { titulo: 'Último', de: (f) => f.ultimo },
      ],
      filas,
    ),
  ).toEqual([
    'Serie              Último',
    '─────────────────  ──────',
    'Desp./Gov./N° {n}    1997',
    'INF                     —',
  ]);
});
