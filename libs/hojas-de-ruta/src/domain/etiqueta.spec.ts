import { etiquetaEntre, leerEtiqueta, textoDeEtiqueta } from './etiqueta';

it.each([
  { gestion: 2018, id: '15', codigo: '1648-18' },
  { gestion: 2018, id: '9007199254740993', codigo: '1000000-18', bloque: 12 },
])('lo que se imprime se lee: %j', (e) => {
  expect(leerEtiqueta(textoDeEtiqueta(e))).toEqual({ bloque: null, ...e });
});

it.each([
  '7791234567890',
  'https://example.org/HR:2018/15/1648-18',
  'HR:2018/15/1648-19',
  'HR:0001/15/1648-01',
  'HR:2018/0/1648-18',
  'HR:2018/15/1648-18#0',
  '',
])('N07: «%s» no es de aquí y se pasa por alto', (texto) => {
  expect(leerEtiqueta(texto)).toBeNull();
});

it('N07: entre códigos ajenos se elige el nuestro, y el de un proveído antes que el de la hoja', () => {
  const textos = ['7791234567890', 'HR:2018/15/1648-18', 'WIFI:S:red;;', 'HR:2018/15/1648-18#3'];
  expect(etiquetaEntre(textos)).toMatchObject({ bloques: [3], ajenos: textos.length - 2 });
  expect(etiquetaEntre(['7791234567890'])).toBeNull();
});
