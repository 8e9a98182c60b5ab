import { ClavesDeActo } from './idempotencia';

function claves(): ClavesDeActo {
  let n = 0;
  return new ClavesDeActo(() => `k${++n}`);
}

describe('clave de un acto', () => {
  it('la misma orden conserva su clave al reintentar', () => {
    const c = claves();
    expect(c.para({ a: 1 })).toBe('k1');
    expect(c.para({ a: 1 })).toBe('k1');
  });

  it('otra orden toma otra clave', () => {
    const c = claves();
    c.para({ a: 1 });
    expect(c.para({ a: 2 })).toBe('k2');
  });

  it('la misma orden después de cumplida es otro acto', () => {
    const c = claves();
    c.para({ a: 1 });
    c.cerrar();
    expect(c.para({ a: 1 })).toBe('k2');
  });
});
