import { hallar, textoDePagina } from './hallar';

const linea = (str: string) => ({ str, hasEOL: true });
const seguido = (str: string) => ({ str, hasEOL: false });

describe('buscar en una página', () => {
  const pagina = textoDePagina([linea('Gestión Institucional'), linea('la GESTIÓN'), seguido('de gestion')]);

  it.each(['gestion', 'GESTIÓN', 'Gestión', ' gestión '])('Q01: «%s» halla lo mismo', (consulta) => {
    expect(hallar(pagina, consulta).map((h) => h.desde)).toEqual([
      { trozo: 0, en: 0 },
      { trozo: 1, en: 3 },
      { trozo: 2, en: 3 },
    ]);
  });

  it('Q01: un acento escrito como dos signos es el mismo', () => {
    const suelto = textoDePagina([seguido('Gestio\u0301n y año')]);
    const [h] = hallar(suelto, 'gestión');
    expect(h).toEqual({ desde: { trozo: 0, en: 0 }, hasta: { trozo: 0, en: 8 } });
    expect(hallar(suelto, 'ano')).toHaveLength(1);
  });

  it('halla lo que pasa de un renglón a otro, también si la palabra se cortó con guion', () => {
    expect(hallar(pagina, 'institucional la')).toHaveLength(1);
    const cortada = textoDePagina([linea('la imple-'), linea('mentación')]);
    expect(hallar(cortada, 'implementacion')).toEqual([
      { desde: { trozo: 0, en: 3 }, hasta: { trozo: 1, en: 9 } },
    ]);
  });

  it('un guion que no corta palabra se queda', () => {
    expect(hallar(textoDePagina([linea('HR 1648-'), linea('18')]), '1648- 18')).toHaveLength(1);
  });

  it('una ligadura se halla por sus letras', () => {
    expect(hallar(textoDePagina([seguido('o\ufb01cio')]), 'oficio')).toEqual([
      { desde: { trozo: 0, en: 0 }, hasta: { trozo: 0, en: 5 } },
    ]);
  });

  it('los signos de una consulta son ellos mismos', () => {
    const p = textoDePagina([seguido('100% (a.b) [x]')]);
    expect(hallar(p, '100%')).toHaveLength(1);
    expect(hallar(p, 'a.b')).toHaveLength(1);
    expect(hallar(p, 'aXb')).toHaveLength(0);
    expect(hallar(p, '')).toHaveLength(0);
  });
});
