import { comoEtapas, faltaEnEtapas, nuevaEtapa, porEtapas, type Visto } from './etapas';
import type { DestinoElegido } from '../ui/destinos';

const puesto = (id: string): DestinoElegido =>
  ({ tipo: 'puesto', id, cargo: `P${id}`, unidadSigla: 'U', unidadNombre: 'Unidad' }) as DestinoElegido;
const etapa = (exige: 'todos' | 'uno', ...ids: string[]) => ({
  ...nuevaEtapa(),
  exige,
  puestos: ids.map(puesto),
});

describe('la cadena que se arma', () => {
  it('dice qué le falta', () => {
    expect(faltaEnEtapas([nuevaEtapa()])).toBe('Elija al menos un puesto.');
    expect(faltaEnEtapas([etapa('todos', '1'), etapa('todos', '1')])).toContain('dos veces');
    expect(faltaEnEtapas([etapa('uno', '1')])).toContain('al menos a dos');
    expect(faltaEnEtapas([etapa('uno', '1', '2'), nuevaEtapa()])).toBeUndefined();
  });

  it('viaja en su orden, sin las etapas vacías', () => {
    expect(comoEtapas([etapa('todos', '1', '2'), nuevaEtapa(), etapa('uno', '3', '4')])).toEqual([
      { exige: 'todos', puestoIds: ['1', '2'] },
      { exige: 'uno', puestoIds: ['3', '4'] },
    ]);
  });

  it('se lee por etapas', () => {
    const visto = (n: number, de: number) => ({ n, etapa: de, exige: 'todos' }) as Visto;
    expect(porEtapas([visto(3, 2), visto(1, 1), visto(2, 1)]).map((e) => e.vistos.map((v) => v.n))).toEqual([
      [1, 2],
      [3],
    ]);
  });
});
