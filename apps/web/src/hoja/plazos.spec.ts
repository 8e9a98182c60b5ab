import type { HojaVista } from '../api/tipos';
import { cuantoSeDebe } from './plazos';

const pedido = (pasoId: string) => ({ pasoId }) as HojaVista['debe'][number];
const plazo = (pasoId: string, estado = 'ABIERTO') => ({ pasoId, estado }) as HojaVista['plazos'][number];

describe('cuánto se debe en una hoja', () => {
  it('lo pedido y su plazo son una sola cosa', () => {
    expect(cuantoSeDebe({ debe: [pedido('1')], plazos: [plazo('1')] })).toBe(1);
  });

  it('un plazo sin pedido, o de otro paso, cuenta; el cerrado no', () => {
    const plazos = [plazo('1'), plazo('2'), plazo('3', 'CUMPLIDO')];
    expect(cuantoSeDebe({ debe: [pedido('1'), pedido('1')], plazos })).toBe(3);
  });
});
