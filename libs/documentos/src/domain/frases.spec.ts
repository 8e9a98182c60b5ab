import type { Actor, Rol } from '#kernel';
import { motivosParaNoFijarFrase } from './frases';

const actor = (...roles: Rol[]) => ({ usuarioId: '1', unidadId: '2', roles }) as unknown as Actor;

describe('las frases', () => {
  it('las propias las fija cualquiera', () => {
    expect(motivosParaNoFijarFrase({ usuarioId: '1' }, actor('funcionario'))).toEqual([]);
  });

  it.each<[Rol, number]>([
    ['autoridad', 0],
    ['secretaria', 0],
    ['funcionario', 1],
    ['ventanilla', 1],
  ])('las de la unidad, %s: %i motivos en contra', (rol, motivos) => {
    expect(motivosParaNoFijarFrase({ unidadId: '2' }, actor(rol))).toHaveLength(motivos);
  });
});
