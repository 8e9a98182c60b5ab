import { actosVisibles, ORDEN_DE_ACTOS } from './actos';

const acto = (nombre: string, permitido: boolean, texto?: string) => ({
  acto: nombre,
  permitido,
  motivos: texto ? [{ codigo: 'x', texto }] : [],
});

describe('actos que se muestran', () => {
  it('los permitidos siempre; los rechazados solo si su razón enseña algo', () => {
    const visibles = actosVisibles([
      acto('derivar', false, 'Primero recíbala.'),
      acto('revertir', false, 'Ya fue recibida.'),
      acto('archivar', false),
      acto('recibir', true),
    ]);
    expect(visibles.map((a) => a.acto)).toEqual(['derivar', 'recibir']);
  });

  it('recibir y derivar van antes que archivar, y anular al final', () => {
    const lugares = ['recibir', 'derivar', 'archivar', 'anular'].map((a) => ORDEN_DE_ACTOS.indexOf(a));
    expect(lugares).toEqual([...lugares].sort((a, b) => a - b));
    expect(ORDEN_DE_ACTOS.at(-1)).toBe('anular');
  });
});
