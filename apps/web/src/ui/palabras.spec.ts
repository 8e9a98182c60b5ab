import { CASILLAS, textoDeAccion, textoDeEstado, textoDeTamano } from './palabras';

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
    expect(textoDeAccion('llamar-por-telefono')).toBe('Llamar por telefono');
  });

  it('los tamaños usan coma decimal', () => {
    expect(textoDeTamano(900)).toBe('900 B');
    expect(textoDeTamano(20_480)).toBe('20 KB');
    expect(textoDeTamano(1_258_291)).toBe('1,2 MB');
  });
});
