import type { Actor, Rol } from '#kernel';
import { motivosParaNoFijarVista, reordenar } from './vistas-guardadas';

const con = (...roles: Rol[]): Actor => ({ roles }) as unknown as Actor;

describe('vistas guardadas', () => {
  it('la suya la fija cualquiera; la de la unidad, quien lleva su mesa o la dirige', () => {
    expect(motivosParaNoFijarVista({ usuarioId: '1', puestoId: '2' }, con('funcionario'))).toEqual([]);
    for (const rol of ['secretaria', 'ventanilla', 'autoridad'] as const)
      expect(motivosParaNoFijarVista({ unidadId: '3' }, con(rol))).toEqual([]);
    for (const rol of ['funcionario', 'archivo', 'auditor', 'administrador'] as const)
      expect(motivosParaNoFijarVista({ unidadId: '3' }, con(rol))).toHaveLength(1);
  });

  it('a quien otro suple, la suya sí; la de la unidad, no', () => {
    const suplido = { ...con('autoridad'), soloLee: 'Lo suple otra persona.' };
    expect(motivosParaNoFijarVista({ usuarioId: '1', puestoId: '2' }, suplido)).toEqual([]);
    expect(motivosParaNoFijarVista({ unidadId: '3' }, suplido).map((m) => m.codigo)).toEqual([
      'acceso.titular-suplido',
    ]);
  });

  it('al reordenar no se pierde ni se inventa ninguna', () => {
    expect(reordenar(['1', '2', '3'], ['3', '1'])).toEqual(['3', '1', '2']);
    expect(reordenar(['1', '2'], ['9', '2', '2'])).toEqual(['2', '1']);
    expect(reordenar([], ['1'])).toEqual([]);
  });
});
