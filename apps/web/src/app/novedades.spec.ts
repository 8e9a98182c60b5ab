import { cortar, esEnVobo, esperaTras } from './novedades';

describe('las novedades que llegan', () => {
  it('se leen enteras, aunque lleguen en pedazos', () => {
    const uno = cortar('', 'event: latido\nid: 1\ndata: \n\nevent: novedad\nid: 2\nda');
    expect(uno.novedades).toEqual([]);
    const dos = cortar(uno.resto, 'ta: bandeja\n\nevent: novedad\nid: 3\ndata: documentos\n\n');
    expect(dos).toEqual({ novedades: ['bandeja', 'documentos'], resto: '' });
  });

  it('lo que no se conoce se deja pasar', () => {
    expect(cortar('', 'data: otra\n\n: nada\n\n').novedades).toEqual([]);
  });

  it('tras cada falla se espera más, hasta medio minuto', () => {
    expect([1, 2, 3, 6, 20].map(esperaTras)).toEqual([1_000, 2_000, 4_000, 30_000, 30_000]);
  });

  it('de los documentos a la vista se leen de nuevo los que están en visto bueno, y no sus partes', () => {
    const en = (estado: string) => ({ estado });
    expect(esEnVobo(['documento', '7'], en('EN_VOBO'))).toBe(true);
    expect(esEnVobo(['documento', '7'], en('BORRADOR'))).toBe(false);
    expect(esEnVobo(['documento', '7'], en('FIRMADO'))).toBe(false);
    expect(esEnVobo(['documento', '7', 'versiones'], en('EN_VOBO'))).toBe(false);
    expect(esEnVobo(['documentos', 'por-visar'], undefined)).toBe(false);
  });
});
