import { busquedaDe, movida } from './orden-de-vistas';

describe('vistas guardadas en el riel', () => {
  it('una vista se mueve un lugar, y en los extremos se queda', () => {
    expect(movida(['1', '2', '3'], '3', -1)).toEqual(['1', '3', '2']);
    expect(movida(['1', '2', '3'], '1', 1)).toEqual(['2', '1', '3']);
    expect(movida(['1', '2'], '1', -1)).toEqual(['1', '2']);
    expect(movida(['1', '2'], '9', 1)).toEqual(['1', '2']);
  });

  it('su dirección lleva el filtro entero, para que valga también pegada', () => {
    expect(busquedaDe({ id: '7', de: 'unidad', filtro: { urgente: 'si' } })).toEqual({
      de: 'unidad',
      urgente: 'si',
      guardada: '7',
    });
    expect(busquedaDe({ id: '7', de: 'puesto', filtro: {} })).toEqual({ guardada: '7' });
  });
});
