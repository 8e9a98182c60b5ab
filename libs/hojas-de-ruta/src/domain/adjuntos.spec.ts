import { adjuntoDe, type PapelQueViaja } from './adjuntos';

const papel = (cite: string | null, mas: Partial<PapelQueViaja> = {}): PapelQueViaja => ({
  cite,
  titulo: 'Nota',
  fojas: null,
  paginas: 1,
  anexos: [],
  ...mas,
});

it.each([
  [[], ''],
  [[papel('GDAT/SDGI Cite N° 267/2018', { anexos: [{ fojas: 19 }] })], 'GDAT/SDGI Cite N° 267/2018, fs. 20'],
  [[papel(null), papel('A/1/2018', { fojas: 3, paginas: 9 })], 'Nota; A/1/2018, fs. 4'],
  [[papel('A/2/2018', { estado: 'ANULADO' })], 'A/2/2018 (anulado), fs. 1'],
])('los papeles que viajan %j se dicen así: %s', (papeles, dicho) => {
  expect(adjuntoDe(papeles)).toBe(dicho);
});

it('lo que no cabe en el renglón se cuenta, y las fojas siempre se dicen', () => {
  const largo = adjuntoDe([papel('C'.repeat(90)), papel('B'), papel('D')]);
  expect(largo).toHaveLength(64);
  expect(largo).toMatch(/… y 2 más, fs\. 3$/);
});
