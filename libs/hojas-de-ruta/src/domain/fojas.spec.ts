import { diferenciasDeFojas } from './fojas';

it.each([
  [{ declaradas: 3, contadas: 3, paginas: 3 }, 0],
  [{ declaradas: null, contadas: 3, paginas: 6 }, 0],
  [{ declaradas: 4, contadas: 3, paginas: 3 }, 1],
  [{ declaradas: 3, contadas: 3, paginas: 2 }, 1],
  [{ declaradas: 3, contadas: 3, paginas: 7 }, 1],
  [{ declaradas: 4, contadas: 3, paginas: 1 }, 2],
  [{ declaradas: null, contadas: null, paginas: 1 }, 0],
])('%j da %d diferencias dichas', (cuenta, n) => {
  expect(diferenciasDeFojas(cuenta)).toHaveLength(n);
});
