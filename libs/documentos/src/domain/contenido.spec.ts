import { asuntoDe, paraQuien } from './contenido';

it('un documento dice a quién va, o a nadie todavía', () => {
  expect(paraQuien({ destinatario: { lineas: ['Juana Mamani', 'ALCALDESA', ' Alcaldía '] } })).toBe(
    'ALCALDESA, Alcaldía',
  );
  expect(paraQuien({ a: [{ nombre: '', cargo: 'Jefa de Planificación' }] })).toBe('Jefa de Planificación');
  expect([paraQuien({}), paraQuien(null)]).toEqual([null, null]);
});

it('un documento se nombra por su título, por su Ref., o por a quién va', () => {
  const destinatario = { lineas: ['Juana Mamani', 'ALCALDESA', 'Gobierno Municipal de Yacuiba'] };
  expect(asuntoDe(' Mi nota ', { referencia: 'Fibra óptica', destinatario })).toBe('Mi nota');
  expect(asuntoDe('', { referencia: 'Fibra óptica', destinatario })).toBe('Fibra óptica');
  expect(asuntoDe(null, { referencia: ' ', destinatario })).toBe(
    'Para ALCALDESA, Gobierno Municipal de Yacuiba',
  );
  expect(asuntoDe(null, { a: [{ nombre: 'Luz Vaca', cargo: 'Jefa' }] })).toBe('Para Luz Vaca');
  expect(asuntoDe(null, {})).toBeNull();
  expect(asuntoDe(null, null)).toBeNull();
});
