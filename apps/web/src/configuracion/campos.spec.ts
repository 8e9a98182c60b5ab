import { anadir, enSuLugar, limpio, mover } from './campos';

type Campos = Parameters<typeof enSuLugar>[0];
const de = (...nombres: Campos[number]['campo'][]): Campos =>
  nombres.map((campo) => ({ campo, obligatorio: false }));
const nombres = (campos: Campos): string[] => campos.map((c) => c.campo);

describe('campos de una plantilla', () => {
  it('se leen como en la página: cabeza, texto, pie, y dentro de cada parte en su orden', () => {
    const leidos = enSuLugar(de('copias', 'despedida', 'referencia', 'saludo', 'a', 'adjuntos'));
    expect(nombres(leidos)).toEqual(['referencia', 'a', 'saludo', 'despedida', 'copias', 'adjuntos']);
  });

  it('uno se mueve dentro de su parte y no sale de ella', () => {
    const campos = de('a', 'via', 'saludo', 'copias');
    expect(nombres(mover(campos, 'via', -1))).toEqual(['via', 'a', 'saludo', 'copias']);
    expect(mover(campos, 'via', 1)).toBe(campos);
    expect(mover(campos, 'a', -1)).toBe(campos);
    expect(mover(campos, 'copias', -1)).toBe(campos);
  });

  it('uno nuevo entra al final de su parte', () => {
    expect(nombres(anadir(de('fecha', 'saludo'), 'via'))).toEqual(['fecha', 'via', 'saludo']);
  });

  it('lo que se dejó vacío no viaja', () => {
    const ajustes = {
      titulo: '',
      guion: ['I', ''],
      margenes: { superior: undefined, inferior: 20 },
      campos: [{ campo: 'a', obligatorio: false, etiqueta: '' }],
      recepciones: 0,
    };
    expect(limpio(ajustes)).toEqual({
      guion: ['I'],
      margenes: { inferior: 20 },
      campos: [{ campo: 'a', obligatorio: false }],
      recepciones: 0,
    });
  });
});
