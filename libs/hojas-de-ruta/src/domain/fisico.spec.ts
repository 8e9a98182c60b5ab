import { dondeEsta, motivosParaNoDecir } from './fisico';
import type { Hilo, Paso, Quien } from './tipos';

const paso = (n: number, extra: Partial<Paso>): Paso =>
  ({
    ...{ id: String(n), secuencia: n, tipo: 'oficial', estado: 'DERIVADA', origenId: null },
    ...{ dePuestoId: null, deUnidadId: null, aPuestoId: null, aUnidadId: '1', tenedorPuestoId: null },
    ...extra,
  }) as Paso;
const enCamino = [
  paso(1, { tenedorPuestoId: '10' }),
  paso(2, { estado: 'ENVIADA', dePuestoId: '10', deUnidadId: '1', aPuestoId: '20' }),
];
const recibida = [
  enCamino[0] as Paso,
  paso(2, { estado: 'RECIBIDA', dePuestoId: '10', aPuestoId: '20', tenedorPuestoId: '20' }),
];

it('el papel queda con quien lo envió hasta que se recibe, y entonces es de quien recibió', () => {
  expect(dondeEsta(enCamino, null)).toMatchObject({ puestoId: '10', supuesto: true });
  expect(dondeEsta(recibida, null)).toMatchObject({ puestoId: '20', supuesto: true });
});

it('lo que no llegó o se perdió no se mueve con la ruta; lo que se tenía a mano sí', () => {
  expect(dondeEsta(recibida, { estado: 'no-llego', pasoId: '2', puestoId: '10' })).toMatchObject({
    estado: 'no-llego',
    puestoId: '10',
  });
  expect(dondeEsta(recibida, { estado: 'extraviado', pasoId: '1', puestoId: '10' }).estado).toBe(
    'extraviado',
  );
  expect(dondeEsta(recibida, { estado: 'en-poder', pasoId: '1', puestoId: '10' }).puestoId).toBe('20');
  expect(dondeEsta(enCamino, { estado: 'en-poder', pasoId: '1', puestoId: '10' }).puestoId).toBe('10');
});

const hilo = (pasos: Paso[]): Hilo => ({ pasos }) as unknown as Hilo;
const quien = (puestoId: string, ...roles: string[]): Quien =>
  ({ puestoId, unidadId: '1', roles }) as unknown as Quien;

it('que no llegó lo dice solo quien recibió, y una vez', () => {
  const sitio = dondeEsta(recibida, null);
  expect(motivosParaNoDecir('no-llego', hilo(recibida), sitio, quien('20'))).toEqual([]);
  expect(motivosParaNoDecir('no-llego', hilo(recibida), sitio, quien('10'))).toHaveLength(1);
  const dicho = dondeEsta(recibida, { estado: 'no-llego', pasoId: '2', puestoId: '10' });
  expect(motivosParaNoDecir('no-llego', hilo(recibida), dicho, quien('20'))).toHaveLength(1);
  expect(motivosParaNoDecir('en-poder', hilo(recibida), dicho, quien('20'))).toEqual([]);
});

it('el extravío lo declara quien debía tenerlo o la mesa', () => {
  const sitio = dondeEsta(recibida, null);
  expect(motivosParaNoDecir('extraviado', hilo(recibida), sitio, quien('20'))).toEqual([]);
  expect(motivosParaNoDecir('extraviado', hilo(recibida), sitio, quien('30'))).toHaveLength(1);
  expect(motivosParaNoDecir('extraviado', hilo(recibida), sitio, quien('30', 'ventanilla'))).toEqual([]);
});

it('de lo que nadie envió no se dice que no llegó', () => {
  const registro = [paso(1, { estado: 'RECIBIDA', tenedorPuestoId: '10' })];
  expect(motivosParaNoDecir('no-llego', hilo(registro), dondeEsta(registro, null), quien('10'))).toHaveLength(
    1,
  );
});
