import type { Pendiente } from '#organizacion';
import { motivosDeReparto, repartir, type HerederoConocido } from './reparto';

const item = (clave: string, clase: Pendiente['clase']): Pendiente => ({
  ...{ clave, clase, puestoId: '1', unidadId: '1', codigo: '1648-18', titulo: clave, detalle: 'en despacho' },
  soloPuesto: clase !== 'paso',
});
const heredero = (puestoId: string | null, activo = true): HerederoConocido => ({
  ...{ puestoId, unidadId: '2', nombre: `H${puestoId ?? ''}`, activo },
});
const codigos = (m: readonly { codigo: string }[]): string[] => m.map((x) => x.codigo);

describe('repartir lo que se entrega', () => {
  const pendientes = [item('paso/1', 'paso'), item('borrador/2', 'borrador')];

  it('todo va al heredero, salvo lo que se le da a otro', () => {
    const e = repartir(pendientes, heredero('5'), new Map([['paso/1', heredero(null)]]));
    expect(e.map((x) => x.heredero.puestoId)).toEqual([null, '5']);
    expect(motivosDeReparto(e, heredero('5'), ['1'])).toEqual([]);
  });

  it('un borrador no va a una bandeja, ni nada a quien ya no está o a quien entrega', () => {
    const aBandeja = repartir(pendientes, heredero('5'), new Map([['borrador/2', heredero(null)]]));
    expect(codigos(motivosDeReparto(aBandeja, heredero('5'), ['1']))).toEqual([
      'administracion.heredero.bandeja',
    ]);
    expect(codigos(motivosDeReparto([], heredero('5', false), ['1']))).toEqual([
      'administracion.heredero.inactivo',
    ]);
    expect(codigos(motivosDeReparto([], heredero('1'), ['1']))).toEqual(['administracion.heredero.entrega']);
  });
});
