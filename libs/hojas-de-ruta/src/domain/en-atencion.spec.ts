import { enAtencionA } from './en-atencion';

it.each([
  [
    { tipo: 'nota-externa', cite: 'AGETIC/NE/1727/2018', fecha: '2018-04-02' },
    'En atención a su nota AGETIC/NE/1727/2018, de 2 de abril de 2018, ',
  ],
  [
    { tipo: 'circular', cite: 'Circular Interna N° 1648-18', fecha: null },
    'En atención a su Circular Interna N° 1648-18, ',
  ],
  [
    { tipo: 'nota-interna', cite: 'UPTIC/N° 3/2018', fecha: '2018-06-28' },
    'En atención a su nota interna UPTIC/N° 3/2018, de 28 de junio de 2018, ',
  ],
  [{ tipo: 'nota-externa', cite: null, fecha: null }, 'En atención a su nota, '],
])('%j', (papel, frase) => {
  expect(enAtencionA(papel)).toBe(frase);
});
