import { actosRehusados, actosVisibles, ORDEN_DE_ACTOS } from './actos';

const acto = (nombre: string, permitido: boolean, texto?: string) => ({
  acto: nombre,
  permitido,
  motivos: texto ? [{ codigo: 'x', texto }] : [],
});

describe('actos que se muestran', () => {
  const actos = [
    acto('derivar', false, 'Primero recíbala.'),
    acto('revertir', false, 'Ya fue recibida.'),
    acto('archivar', false),
    acto('recibir', true),
  ];

  it('los permitidos siempre; de los rechazados tienen botón los de todos los días', () => {
    expect(actosVisibles(actos).map((a) => a.acto)).toEqual(['derivar', 'recibir']);
  });

  it('la razón de todo otro rechazo se lee en «Más»: ninguna queda sin sitio', () => {
    expect(actosRehusados(actos).map((a) => a.acto)).toEqual(['revertir']);
    const conRazon = actos.filter((a) => a.permitido || a.motivos.length > 0);
    expect([...actosVisibles(actos), ...actosRehusados(actos)]).toHaveLength(conRazon.length);
  });

  it('recibir y derivar van antes que archivar, y anular al final', () => {
    const lugares = ['recibir', 'derivar', 'archivar', 'anular'].map((a) => ORDEN_DE_ACTOS.indexOf(a));
    expect(lugares).toEqual([...lugares].sort((a, b) => a - b));
    expect(ORDEN_DE_ACTOS.at(-1)).toBe('anular');
  });
});
