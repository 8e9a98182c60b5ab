import fc from 'fast-check';
import { leerCodigo } from './codigo';

const AHORA = new Date('2018-06-29T12:00:00Z');

describe('código de una hoja de ruta', () => {
  it.each([
    '1648-18',
    '1648--18-',
    '1648/2018',
    '0001648-18',
    ' 1648 / 18 ',
    'HR N° 1648-2018',
    '１６４８-18',
  ])('«%s» es la 1648 de 2018', (texto) => {
    expect(leerCodigo(texto, AHORA)).toEqual({ numero: 1648, gestion: 2018, propuesta: false });
  });

  it('un año imposible da solo una propuesta', () => {
    expect(leerCodigo('1648-185', AHORA)).toEqual({ numero: 1648, gestion: 2018, propuesta: true });
  });

  it('el número solo no supone gestión', () => {
    expect(leerCodigo('1648', AHORA)).toEqual({ numero: 1648, gestion: null, propuesta: false });
  });

  it.each(['', 'nota', '0-18', '1648-18-3', '99999999999999-18', '1648-77'])(
    '«%s» no es un código',
    (texto) => {
      expect(leerCodigo(texto, AHORA)).toBeNull();
    },
  );

  it('ningún texto lo hace fallar', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (t) => {
        expect(() => leerCodigo(t, AHORA)).not.toThrow();
      }),
    );
  });
});

it('N05: siete cifras y más se leen en cualquier escritura', () => {
  for (const texto of ['1000000-18', '1000000/2018', 'N° 1.000.000-18'.replaceAll('.', ''), '0001000000-18'])
    expect(leerCodigo(texto, AHORA)).toEqual({ numero: 1_000_000, gestion: 2018, propuesta: false });
});
