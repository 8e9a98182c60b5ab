import { mover, vistaDe, VISTAS } from './vistas';

describe('vistas de la bandeja', () => {
  it('una vista desconocida lleva a lo que hay por recibir', () => {
    expect(vistaDe('inventada').vista).toBe('por-recibir');
    expect(vistaDe('archivados').vista).toBe('archivados');
  });

  it('cada vista vacía enseña qué llegará ahí', () => {
    for (const v of VISTAS) expect(v.vacio.texto.length).toBeGreaterThan(20);
  });

  it('moverse con j y k no sale de la lista', () => {
    expect(mover(-1, 1, 3)).toBe(0);
    expect(mover(2, 1, 3)).toBe(2);
    expect(mover(0, -1, 3)).toBe(0);
    expect(mover(0, 1, 0)).toBe(-1);
  });
});
