import { firmaEnPalabras, juzgarEnPalabras } from './informe-en-palabras';

const firma = {
  campo: 'Firma1',
  firmante: null,
  momento: null,
  momentoProbado: null,
  momentoSellado: null,
  autoridadDeTiempo: null,
  nivel: null,
  resultado: 'INVALIDA',
  cubreTodo: true,
  cubreHasta: 900,
  cambiosPosteriores: [],
  cambian: 'NINGUNO',
} as const;
const dato = (rotulo: string, mas: object, sello = false): string | undefined =>
  firmaEnPalabras({ ...firma, ...mas }, 1, sello).datos.find((d) => d.rotulo === rotulo)?.valor;

describe('una firma en palabras', () => {
  it('su alcance habla de los bytes, también si no se sostiene', () => {
    expect(dato('Alcance', {})).toBe('Todo el archivo, tal como está');
    expect(dato('Alcance', { cubreTodo: false })).toBe(
      'El archivo como estaba antes de lo que se agregó después',
    );
    expect(dato('Alcance', { cubreTodo: false, cubreHasta: 0 })).toBe(
      'No se sabe: lo que dice abarcar no es una versión del archivo',
    );
  });

  it('un sello de tiempo no es una firma: lo dice su título, y de quién es la hora', () => {
    const momento = new Date('2018-06-29T10:00:00-04:00');
    expect(firmaEnPalabras({ ...firma, momento }, 2, true)).toMatchObject({
      titulo: 'Sello de tiempo 2: Firma1',
      datos: [{ rotulo: 'Momento', valor: '29/06/2018 10:00 (hora de La Paz), según quien selló' }, {}],
    });
    expect(dato('Momento', { momento })).toMatch(/según quien firmó: ningún sello de tiempo lo prueba$/);
  });

  it('el nivel dice qué da, y lo agregado que se admite no se encabeza como un cambio', () => {
    expect(dato('Nivel', { nivel: 'B-T' })).toBe('PAdES B-T: con un sello que prueba cuándo se firmó');
    const despues = (cambian: 'PERMITIDOS' | 'NO_PERMITIDOS') =>
      firmaEnPalabras({ ...firma, cambian }, 1).despues;
    expect(despues('PERMITIDOS')).toBe('Se agregó después, y está permitido');
    expect(despues('NO_PERMITIDOS')).toBe('Lo que cambió después');
  });
});

describe('el veredicto de un archivo', () => {
  const una = { codigos: [] };
  const base = {
    resultado: 'VALIDA',
    integridad: 'INTACTA',
    codigos: [],
    firmas: [una],
    sellosDeTiempo: [],
  } as const;
  const juicio = (i: object) => juzgarEnPalabras({ ...base, ...i });
  const sellado = (...i: ('INTEGRA' | 'MODIFICADA' | 'ROTA')[]): string =>
    juicio({
      ...{ resultado: 'SIN_FIRMAS', integridad: 'SIN_FIRMA', firmas: [] },
      sellosDeTiempo: i.map((integridad) => ({ integridad })),
    }).veredicto;

  it.each([
    ['VALIDA', {}, 'Firma válida', /Puede confiar/],
    ['VALIDA', { firmas: [una, una] }, 'Firmas válidas', /Puede confiar/],
    [
      'VALIDA',
      { firmas: [{ codigos: ['firma.certificado-de-prueba'] }] },
      'Firma válida',
      /no tiene valor legal/,
    ],
    ['INDETERMINADA', {}, 'Nada cambió, pero no todo se pudo comprobar', /está como se firmó/],
    ['INDETERMINADA', { integridad: 'NO_EVALUADA', firmas: [] }, 'No todo se pudo comprobar', /ni por falso/],
    ['INVALIDA', { integridad: 'MODIFICADA' }, 'Modificado después de firmado', /^No lo use/],
    ['INVALIDA', { integridad: 'ROTA' }, 'Hay una firma que no vale', /Pida el archivo de nuevo/],
    ['INVALIDA', {}, 'Hay una firma que no vale', /El archivo no cambió/],
    [
      'INDETERMINADA',
      { codigos: ['archivo.cifrado'] },
      'No se pudo comprobar: está protegido',
      /sin contraseña/,
    ],
    ['INDETERMINADA', { codigos: ['archivo.ilegible'] }, 'No se puede leer', /pida el archivo de nuevo/],
  ])('%s %j: %s, y qué hacer', (resultado, mas, veredicto, consejo) => {
    expect(juicio({ ...mas, resultado })).toEqual({
      veredicto,
      consejo: expect.stringMatching(consejo) as string,
    });
  });

  it('sin firmas dice primero lo que sus sellos de tiempo prueban contra él', () => {
    expect(sellado()).toBe('Sin firmas digitales');
    expect(sellado('INTEGRA')).toBe('Sin firmas digitales');
    expect(sellado('INTEGRA', 'MODIFICADA')).toBe('Modificado después de sellado');
    expect(sellado('MODIFICADA', 'ROTA')).toBe('Un sello de tiempo no se sostiene');
  });
});
