import {
  actoPedido,
  actosRehusados,
  actosVisibles,
  ORDEN_DE_ACTOS,
  rotuloDePaso,
  sinLosDeLaHoja,
  TECLAS_DE_ACTOS,
} from './actos';

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

it('entre varios, lo enviado se nombra por a quién; lo que tengo, por si es copia', () => {
  const ruta = [
    { id: '2', a: { cargo: 'Gobernador', unidadSigla: 'Desp./Gov.', nombre: null } },
    { id: '3', a: { cargo: null, unidadSigla: 'UPTIC', nombre: 'Unidad TIC' } },
  ];
  const retirar = [{ acto: 'revertir', permitido: true, motivos: [] }];
  const paso = (id: string, tipo: 'oficial' | 'copia', estado: 'ENVIADA' | 'RECIBIDA', actos = retirar) =>
    rotuloDePaso({ id, tipo, estado, actos }, ruta);
  expect(paso('2', 'oficial', 'ENVIADA')).toBe('Original enviado: Gobernador · Desp./Gov.');
  expect(paso('3', 'copia', 'ENVIADA')).toBe('Copia enviada: Unidad TIC · UPTIC');
  expect(paso('3', 'copia', 'RECIBIDA')).toBe('Con la copia');
  const recibir = [{ acto: 'recibir', permitido: true, motivos: [] }];
  expect(paso('2', 'oficial', 'ENVIADA', recibir)).toBe('Con el original');
});

it('lo que es de la hoja entera se ofrece una vez', () => {
  const actos = ['derivar', 'anotar', 'anular'].map((acto) => ({ acto, permitido: true, motivos: [] }));
  expect(sinLosDeLaHoja(actos).map((a) => a.acto)).toEqual(['derivar']);
});

describe('una tecla, un acto', () => {
  const pasos = [
    {
      id: 'a',
      actos: [acto('derivar', false), acto('responder', true), acto('redactar', true)],
      respuestas: [],
    },
    { id: 'b', actos: [acto('derivar', true)], respuestas: [] },
  ];

  it('hace el primero que alguno de mis pasos permite', () => {
    expect(actoPedido(pasos, TECLAS_DE_ACTOS['d']!)).toEqual({ acto: 'derivar', paso: pasos[1] });
  });

  it('responder lleva a redactar mientras no haya con qué responder', () => {
    expect(actoPedido(pasos, TECLAS_DE_ACTOS['s']!)?.acto).toBe('redactar');
    const firmada = [{ ...pasos[0]!, respuestas: ['7'] }];
    expect(actoPedido(firmada, TECLAS_DE_ACTOS['s']!)?.acto).toBe('responder');
  });

  it('lo que ningún paso permite no hace nada', () => {
    expect(actoPedido(pasos, TECLAS_DE_ACTOS['e']!)).toBeUndefined();
  });
});
