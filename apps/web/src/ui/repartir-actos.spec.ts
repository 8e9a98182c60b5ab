import { primarioDe, repartirActos } from './repartir-actos';

const si = (acto: string) => ({ acto, permitido: true, motivos: [] });
const no = (acto: string) => ({ acto, permitido: false, motivos: [{ codigo: 'x', texto: 'No.' }] });
const nombres = ({ visibles, enMenu, vedados }: ReturnType<typeof repartirActos>) => {
  const de = (actos: readonly { acto: string }[]) => actos.map((a) => a.acto).join(' ');
  return { visibles: de(visibles), enMenu: de(enMenu), vedados: de(vedados) };
};
const orden = ['derivar', 'responder', 'archivar', 'devolver', 'anotar', 'anular'];
const aparte = new Set(['devolver', 'anotar', 'anular']);

describe('cómo se reparten los actos', () => {
  const actos = ['anular', 'anotar', 'archivar', 'responder', 'derivar'].map(si);

  it('en el escritorio, los de cada día a la vista y los demás bajo «Más»', () => {
    const hay = { actos, orden, aparte, angosto: false, hayMenu: false };
    expect(nombres(repartirActos(hay))).toEqual({
      visibles: 'derivar responder archivar',
      enMenu: 'anotar anular',
      vedados: '',
    });
    const uno = repartirActos({ ...hay, actos: ['anotar', 'derivar'].map(si) });
    expect(nombres(uno)).toEqual({ visibles: 'derivar anotar', enMenu: '', vedados: '' });
  });

  it('en el teléfono, dos a la vista; lo que no se puede dice por qué bajo «Más»', () => {
    const hay = { actos: [...actos, no('devolver')], orden, aparte, angosto: true, hayMenu: false };
    expect(nombres(repartirActos(hay))).toEqual({
      visibles: 'derivar responder',
      enMenu: 'archivar anotar anular',
      vedados: 'devolver',
    });
    const tres = { ...hay, actos: ['derivar', 'responder', 'archivar'].map(si) };
    expect(nombres(repartirActos(tres)).visibles).toBe('derivar responder archivar');
    expect(nombres(repartirActos({ ...tres, hayMenu: true })).enMenu).toBe('archivar');
  });

  it('lo que deshace no resalta, ni deja resaltar al siguiente', () => {
    expect(primarioDe([si('derivar'), si('anular')])).toBe('derivar');
    expect(primarioDe([si('desarchivar'), si('anotar')])).toBeUndefined();
    expect(primarioDe([si('revertir')])).toBeUndefined();
    expect(primarioDe([no('derivar'), si('archivar')])).toBe('archivar');
  });
});
