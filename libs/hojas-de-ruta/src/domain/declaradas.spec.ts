import { fojasDeclaradas, type PasoConFojas } from './declaradas';

const paso = (id: string, mas: Partial<PasoConFojas> = {}): PasoConFojas => ({
  id,
  origenId: id === '1' ? null : String(Number(id) - 1),
  fojas: null,
  documentoIds: [],
  ...mas,
});

describe('fojas que un paso declara', () => {
  it('en el registro son las de la hoja', () => {
    expect(fojasDeclaradas([paso('1', { fojas: 1 })], [], 1).get('1')).toBe(1);
  });

  it('sin papeles propios son las que tenía quien la envió: contadas, o las que a él le declararon', () => {
    const ruta = [paso('1'), paso('2', { fojas: 7 }), paso('3'), paso('4')];
    expect([...fojasDeclaradas(ruta, [], 1)]).toEqual([
      ['1', 1],
      ['2', 1],
      ['3', 7],
      ['4', 7],
    ]);
    expect(fojasDeclaradas(ruta, [], null).get('2')).toBeNull();
  });

  it('en una ruta de miles de pasos también', () => {
    const ruta = Array.from({ length: 5_000 }, (_, i) => paso(String(i + 1)));
    expect(fojasDeclaradas(ruta, [], 3).get('5000')).toBe(3);
  });

  it('con papeles son sus páginas y sus anexos, o las que la nota de afuera dice', () => {
    const ruta = [paso('1'), paso('2', { documentoIds: ['9', '8'] })];
    const papeles = [
      { id: '9', fojas: null, paginas: 1, anexos: [{ fojas: 19 }] },
      { id: '8', fojas: 3, paginas: 5, anexos: [{ fojas: 2 }] },
      { id: '7', fojas: 50, paginas: 1, anexos: [] },
    ];
    expect(fojasDeclaradas(ruta, papeles, 1).get('2')).toBe(23);
  });
});
