import { claveDeProcedencia } from './procedencia';

it.each([
  ['Gobierno Autónomo Dptal. de Tarija', 'GOBIERNO AUTÓNOMO DEPARTAMENTAL DE TARIJA'],
  ['Nicolás Laguna', 'NICOLAS LAGUNA'],
  ['Calle General Trigo #527', 'Calle Gral. Trigo s/n'],
  ['Agencia de Gobierno Electrónico', 'AGENCIA GOBIERNO ELECTRO\u0301NICO'],
  ['AGETIC', 'АGЕТIС'],
])('«%s» y «%s» son la misma entrada del directorio', (a, b) => {
  expect(claveDeProcedencia(a)).toBe(claveDeProcedencia(b));
});

it('un nombre hecho solo de palabras vacías conserva algo con que encontrarlo', () => {
  expect(claveDeProcedencia('La Y')).not.toBe('');
});

it('entidades distintas no se confunden', () => {
  expect(claveDeProcedencia('Gobierno Municipal de Tarija')).not.toBe(
    claveDeProcedencia('Gobierno Departamental de Tarija'),
  );
});
