import fc from 'fast-check';
import { conFlecha, enMedio, lugarEntre, marcasDe, type Lugar } from './lugares';

const cabe = ({ x, y, ancho, alto }: Lugar): boolean =>
  [x, y, ancho, alto].every((v) => v >= 0) && x + ancho <= 1.00002 && y + alto <= 1.00002;

describe('lugares de una página', () => {
  it('de un trazo, el recuadro entre sus puntas, en cualquier sentido; de un toque, un punto', () => {
    const esperado = { pagina: 2, x: 0.2, y: 0.1, ancho: 0.3, alto: 0.2 };
    expect(lugarEntre(2, { x: 0.2, y: 0.1 }, { x: 0.5, y: 0.3 })).toEqual(esperado);
    expect(lugarEntre(2, { x: 0.5, y: 0.3 }, { x: 0.2, y: 0.1 })).toEqual(esperado);
    expect(lugarEntre(1, { x: 0.5, y: 0.5 }, { x: 0.505, y: 0.495 })).toEqual({
      ...{ pagina: 1, x: 0.5, y: 0.5, ancho: 0, alto: 0 },
    });
  });

  it('lo que se traza fuera se corta en el borde', () => {
    expect(lugarEntre(1, { x: 0.8, y: 0.9 }, { x: 1.4, y: 3 })).toEqual({
      ...{ pagina: 1, x: 0.8, y: 0.9, ancho: 0.2, alto: 0.1 },
    });
  });

  it('las flechas lo mueven; con Mayúsculas cambian su tamaño; otra tecla, nada', () => {
    const a = enMedio(1);
    expect(conFlecha(a, 'ArrowRight', false)).toEqual({ ...a, x: 0.31 });
    expect(conFlecha(a, 'ArrowUp', true)).toEqual({ ...a, alto: 0.05 });
    expect(conFlecha(a, 'Enter', false)).toBeNull();
  });

  it('con cualesquiera flechas sigue en su página', () => {
    const tecla = fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown');
    fc.assert(
      fc.property(fc.array(fc.tuple(tecla, fc.boolean()), { maxLength: 200 }), (teclas) => {
        const fin = teclas.reduce((l, [t, mayusculas]) => conFlecha(l, t, mayusculas) ?? l, enMedio(1));
        expect(cabe(fin)).toBe(true);
      }),
    );
  });

  it('se numeran como su lista, y las resueltas ya no se marcan', () => {
    const lugar = enMedio(1);
    expect(
      marcasDe([
        { id: 'a', lugar: null, texto: 'general' },
        { id: 'b', lugar, texto: 'hecha', resueltaEn: '2018-06-28' },
        { id: 'c', lugar, texto: 'falta' },
      ]),
    ).toEqual([{ id: 'c', n: 3, lugar, texto: 'falta' }]);
  });
});
