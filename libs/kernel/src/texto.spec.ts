import { normalizar } from './texto';

it.each([
  ['GDAT/SDGI Cite N° 0267/2018', 'gdat sdgi  CITE nº 267-2018'],
  ['Nicolás', 'Nicola\u0301s'],
  ['oficio eficaz', 'o\ufb01cio e\ufb01caz'],
  ['АGЕТIС/NE/1727/2018', 'AGETIC/NE/1727/2018'],
  ['Desp./Gov./N° 1995/2018', 'DESP GOV N° 1995 2018'],
])('«%s» y «%s» se comparan como lo mismo', (a, b) => {
  expect(normalizar(a)).toBe(normalizar(b));
});
