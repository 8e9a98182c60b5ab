import type { ArchivoSubido, JuicioDePapel, LecturaDeArchivo } from '../api/tipos';
import {
  citeSinReserva,
  faltasDePapel,
  opcionesDeNumero,
  ordenDePapel,
  type FormularioDePapel,
} from './papel-subido';

const lleno = {
  archivo: { id: '5' } as ArchivoSubido,
  tipo: 'carta',
  firmante: { id: '2' } as FormularioDePapel['firmante'],
  referencia: ' Remite plan ',
  fecha: '2018-06-28',
  numeroId: '',
} as FormularioDePapel;
const reservado = (id: string, impreso: boolean) =>
  ({
    id,
    texto: `N° ${id}/2018`,
    impreso,
    fecha: '2018-06-01',
    motivo: null,
  }) as JuicioDePapel['reservados'][number];

describe('un PDF ya hecho', () => {
  it('dice todo lo que falta, en el orden del formulario', () => {
    const vacio = { ...lleno, archivo: null, firmante: null, referencia: ' ', fecha: '31/2/18' };
    expect(Object.keys(faltasDePapel(vacio))).toEqual(['archivo', 'referencia', 'fecha', 'firmante']);
    expect(faltasDePapel(lleno)).toEqual({});
  });

  it('viaja sin lo que no se dijo', () => {
    expect(ordenDePapel({ ...lleno, fecha: '' })).toMatchObject({
      contenido: { referencia: 'Remite plan' },
      papel: { archivoId: '5' },
    });
    expect(ordenDePapel({ ...lleno, numeroId: '9' }).papel).toEqual({
      ...{ archivoId: '5', fecha: '2018-06-28', numeroId: '9' },
    });
  });

  it('de los números reservados, el que está en el papel va primero', () => {
    expect(opcionesDeNumero([reservado('1', false), reservado('2', true)]).map((o) => o.value)).toEqual([
      '',
      '2',
      '1',
    ]);
  });

  it('avisa del CITE que el papel trae y nadie reservó', () => {
    const lectura = { propuestas: { cite: { valor: 'X/1/2018' } } } as LecturaDeArchivo;
    const juicio = { reservados: [reservado('1', false)] } as unknown as JuicioDePapel;
    expect(citeSinReserva(lectura, juicio)).toBe('X/1/2018');
    expect(citeSinReserva(lectura, { ...juicio, reservados: [reservado('1', true)] })).toBeNull();
    expect(citeSinReserva(undefined, juicio)).toBeNull();
  });
});
