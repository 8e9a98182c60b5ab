import fc from 'fast-check';
import type { Escrito } from './guardado';
import { aplicar, dejaAlgoMio, fundir, fundirEscritos, porElegir } from './fusion';

const escrito = (parrafos: string[], mas: object = {}, titulo = ''): Escrito => ({
  titulo,
  contenido: {
    ...mas,
    cuerpo: {
      type: 'doc',
      content: parrafos.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
    },
  },
});
const textos = (e: Escrito) => (e.contenido.cuerpo.content ?? []).map((p) => p.content?.[0]?.text);

describe('dos que escriben en un mismo texto', () => {
  const base = escrito(['uno', 'dos', 'tres']);

  it('lo que tocan en párrafos distintos queda todo, sin preguntar', () => {
    const f = fundirEscritos(
      base,
      escrito(['uno mío', 'dos', 'tres']),
      escrito(['uno', 'dos', 'tres suyo', 'cuatro']),
    );
    expect(porElegir(f)).toEqual([]);
    expect(textos(aplicar(f, {}))).toEqual(['uno mío', 'dos', 'tres suyo', 'cuatro']);
  });

  it('dos párrafos seguidos, uno cada uno, también se juntan solos', () => {
    const f = fundirEscritos(base, escrito(['uno mío', 'dos', 'tres']), escrito(['uno', 'dos suyo', 'tres']));
    expect(textos(aplicar(f, {}))).toEqual(['uno mío', 'dos suyo', 'tres']);
    expect(porElegir(f)).toEqual([]);
  });

  it('lo que los dos agregan en un mismo lugar queda todo, y lo igual una vez', () => {
    const f = fundirEscritos(
      base,
      escrito(['uno', 'dos', 'tres', 'fin', 'mío']),
      escrito(['uno', 'dos', 'tres', 'fin', 'suyo']),
    );
    expect(textos(aplicar(f, {}))).toEqual(['uno', 'dos', 'tres', 'fin', 'suyo', 'mío']);
  });

  it('lo que cambian igual queda una vez', () => {
    const f = fundirEscritos(base, escrito(['uno', 'DOS', 'tres']), escrito(['uno', 'DOS', 'tres']));
    expect(textos(aplicar(f, {}))).toEqual(['uno', 'DOS', 'tres']);
  });

  it('el párrafo que tocan los dos se elige; sin elegir quedan ambos', () => {
    const f = fundirEscritos(base, escrito(['uno', 'dos mío', 'tres']), escrito(['uno', 'dos suyo', 'tres']));
    const [clave = ''] = porElegir(f);
    expect(textos(aplicar(f, {}))).toEqual(['uno', 'dos suyo', 'dos mío', 'tres']);
    expect(textos(aplicar(f, { [clave]: 'mio' }))).toEqual(['uno', 'dos mío', 'tres']);
    expect(textos(aplicar(f, { [clave]: 'suyo' }))).toEqual(['uno', 'dos suyo', 'tres']);
    expect(dejaAlgoMio(f, { [clave]: 'mio' })).toBe(false);
    expect(dejaAlgoMio(f, { [clave]: 'suyo' })).toBe(true);
  });

  it('lo que uno borra y el otro corrige se elige', () => {
    const f = fundirEscritos(base, escrito(['uno', 'tres']), escrito(['uno', 'dos corregido', 'tres']));
    expect(porElegir(f)).toHaveLength(1);
    expect(textos(aplicar(f, {}))).toEqual(['uno', 'dos corregido', 'tres']);
  });

  it('los campos se juntan uno por uno, y se elige el que los dos cambiaron', () => {
    const f = fundirEscritos(
      escrito([], { referencia: 'R', saludo: 'S' }, 'T'),
      escrito([], { referencia: 'R mía', saludo: 'S' }, 'T mío'),
      escrito([], { referencia: 'R suya', saludo: 'S suyo' }, 'T'),
    );
    expect(porElegir(f)).toEqual(['campo/referencia']);
    expect(aplicar(f, {})).toMatchObject({
      titulo: 'T mío',
      contenido: { referencia: 'R mía', saludo: 'S suyo' },
    });
    expect(aplicar(f, { 'campo/referencia': 'suyo' })).toMatchObject({ contenido: { referencia: 'R suya' } });
  });

  it('el orden de las partes de un nodo y lo que no dice nada no son un cambio', () => {
    const mio = escrito(['uno', 'dos', 'tres']);
    const nodo = mio.contenido.cuerpo.content?.[0];
    if (nodo) Object.assign(nodo, { attrs: { textAlign: null } });
    const suyo = escrito(['uno suyo', 'dos', 'tres']);
    expect(textos(aplicar(fundirEscritos(base, mio, suyo), {}))).toEqual(['uno suyo', 'dos', 'tres']);
  });

  const lista = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 12 });
  it('si solo uno escribió, sale lo suyo tal cual', () => {
    fc.assert(
      fc.property(lista, lista, (b: string[], x: string[]) => {
        const solos = [fundir(b, x, b), fundir(b, b, x)];
        for (const partes of solos) expect(partes.flatMap((p) => ('de' in p ? p.de : ['?']))).toEqual(x);
      }),
    );
  });

  it('sin elegir no falta ninguna palabra que alguno haya escrito de nuevo', () => {
    const nuevos = (quien: string) =>
      fc.array(fc.constantFrom(`${quien}1`, `${quien}2`, 'a', 'b', 'c'), { maxLength: 10 });
    fc.assert(
      fc.property(lista, nuevos('m'), nuevos('s'), (b, m, s) => {
        const todo = new Set(
          fundir(b, m, s).flatMap((p) => ('de' in p ? p.de : [...p.choque.mio, ...p.choque.suyo])),
        );
        for (const x of [...m, ...s]) if (/\d/.test(x)) expect(todo).toContain(x);
      }),
    );
  });
});
