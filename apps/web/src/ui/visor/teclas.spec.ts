import { teclaDeVisor, type MandosDelVisor } from './teclas';

const suelta = { ctrlKey: false, metaKey: false, altKey: false };

function mandos(hecho: string[]): MandosDelVisor {
  return {
    buscar: () => hecho.push('buscar'),
    zoom: (f) => hecho.push(f > 1 ? 'acercar' : 'alejar'),
    alAncho: () => hecho.push('ancho'),
    entera: () => hecho.push('entera'),
    irA: (n) => hecho.push(`página ${n}`),
    pagina: 3,
    paginas: 3,
  };
}

describe('teclas del visor', () => {
  it.each([
    ['+', 'acercar'],
    ['-', 'alejar'],
    ['0', 'ancho'],
    ['1', 'entera'],
    ['/', 'buscar'],
    ['ArrowLeft', 'página 2'],
    ['ArrowRight', 'página 3'],
    ['Home', 'página 1'],
  ])('%s en la mesa: %s', (key, que) => {
    const hecho: string[] = [];
    teclaDeVisor({ key, ...suelta }, true, mandos(hecho))?.();
    expect(hecho).toEqual([que]);
  });

  it('una sola tecla no hace nada fuera de la mesa; Ctrl+F busca desde cualquier parte del visor', () => {
    const hecho: string[] = [];
    expect(teclaDeVisor({ key: '+', ...suelta }, false, mandos(hecho))).toBeNull();
    teclaDeVisor({ key: 'f', ...suelta, ctrlKey: true }, false, mandos(hecho))?.();
    expect(hecho).toEqual(['buscar']);
  });

  it('lo que no se gira no responde a la r, y Ctrl con otra tecla es del navegador', () => {
    expect(teclaDeVisor({ key: 'r', ...suelta }, true, mandos([]))).toBeNull();
    expect(teclaDeVisor({ key: '+', ...suelta, ctrlKey: true }, true, mandos([]))).toBeNull();
  });
});
