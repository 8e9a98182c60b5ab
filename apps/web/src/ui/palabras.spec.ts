import {
  CASILLAS,
  concordar,
  esFemenino,
  estadoConSalidas,
  nombrarTipos,
  nombreDeDocumento,
  textoDeAccion,
  textoDeActo,
  textoDeEstado,
  textoDeTamano,
  conPunto,
} from './palabras';

describe('palabras de la oficina', () => {
  it('la hoja tiene ocho casillas', () => {
    expect(CASILLAS).toHaveLength(8);
    expect(new Set(CASILLAS.map((c) => c.valor)).size).toBe(8);
  });

  it('ningún estado se muestra con su código', () => {
    expect(textoDeEstado('EN_CURSO')).toBe('En curso');
    expect(textoDeEstado('ESTADO_NUEVO')).toBe('Estado nuevo');
  });

  it('una casilla desconocida se lee igual', () => {
    expect(textoDeAccion('elaborar-respuesta')).toBe('Elaborar respuesta');
    expect(textoDeAccion('llamar-por-telefono')).toBe('Llamar por teléfono');
  });

  it('el nombre de un documento no repite su clase', () => {
    const cite = 'Circular Interna N° 1648-18';
    expect(nombreDeDocumento({ tipo: 'circular', cite })).toBe(cite);
    expect(nombreDeDocumento({ tipo: 'carta', cite: 'AGETIC/NE/1727/2018' })).toBe(
      'Carta AGETIC/NE/1727/2018',
    );
    expect(nombreDeDocumento({ tipo: 'carta', cite: null })).toBe('Carta');
  });

  it('un tipo se llama como la oficina lo llama', () => {
    expect(nombreDeDocumento({ tipo: 'acta-de-reunion', cite: null })).toBe('Acta de reunion');
    nombrarTipos([{ clave: 'acta-de-reunion', nombre: 'Acta de reunión' }]);
    expect(nombreDeDocumento({ tipo: 'acta-de-reunion', cite: null })).toBe('Acta de reunión');
  });

  it('los tamaños usan coma decimal', () => {
    expect(textoDeTamano(900)).toBe('900 B');
    expect(textoDeTamano(20_480)).toBe('20 KB');
    expect(textoDeTamano(1_258_291)).toBe('1,2 MB');
  });
});

it('lo que se dice de un documento concuerda con su clase', () => {
  const femeninos = [
    'Carta',
    'Nota interna',
    'Circular',
    'Resolución',
    'Orden de servicio',
    'Acta',
    'Solicitud',
  ];
  const masculinos = ['Informe', 'Memorándum', 'Instructivo', 'Comunicado', 'Programa anual', 'Telegrama'];
  expect(femeninos.filter((n) => !esFemenino(n))).toEqual([]);
  expect(masculinos.filter(esFemenino)).toEqual([]);
  expect(concordar('Firmado', 'carta')).toBe('Firmada');
  expect(concordar('No entregado', 'nota-externa')).toBe('No entregada');
  expect(concordar('Con acuse', 'carta')).toBe('Con acuse');
  expect(concordar('Firmado', 'informe')).toBe('Firmado');
  expect(estadoConSalidas({ estado: 'FIRMADO', tipo: 'circular', hechura: 'subido', cuenta: null })).toBe(
    'Emitida',
  );
});

it('una sigla que termina en punto no lleva otro', () => {
  expect(conPunto('Va a Director General · Desp./Gov.')).toBe('Va a Director General · Desp./Gov.');
  expect(conPunto('Va a Secretario · GDAT/SDGI')).toBe('Va a Secretario · GDAT/SDGI.');
});

it('un acto se dice con sus acentos, tenga o no su frase', () => {
  expect(
    ['consultar-bitacora', 'cerrar-designacion', 'restablecer-clave', 'ingreso-fallido'].map(textoDeActo),
  ).toEqual(['Consultar bitácora', 'Cerrar designación', 'Restablecer contraseña', 'No pudo ingresar']);
});
