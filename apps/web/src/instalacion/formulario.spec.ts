import {
  CAMPOS,
  comoEnsayo,
  comoOrden,
  faltasPropias,
  indiceDe,
  nombreDeCampo,
  pasoDe,
  primeroDe,
  VACIO,
  valorDe,
  type Escrito,
} from './formulario';

const estado = { gestion: 2026, departamentos: ['Tarija' as const] };
const secretos = { claveDeInstalacion: 'AAAA', clave: 'una clave larga', repetida: 'una clave larga' };
const escrito = (valores: Escrito['valores']): Escrito => ({ ...VACIO, valores });

describe('formulario de instalación', () => {
  it('cada campo está en su paso, y lo que no es de ninguno se dice en el resumen', () => {
    expect(pasoDe('claveDeInstalacion').paso).toBe('clave');
    expect(pasoDe('entidad.logo.sha256').paso).toBe('entidad');
    expect(pasoDe('administrador.usuario').paso).toBe('administrador');
    expect(pasoDe('otra.cosa').paso).toBe('resumen');
    expect(Object.keys(CAMPOS).map((c) => pasoDe(c).paso)).not.toContain('resumen');
    expect(nombreDeCampo('oficina.cargo')).toBe('Primer puesto');
    expect(indiceDe('resumen')).toBe(5);
  });

  it('el formato empieza con la sigla de la unidad y la numeración en la gestión de hoy; lo escrito manda, aun vacío', () => {
    const e = escrito({ 'oficina.sigla': 'DESP ' });
    expect(valorDe(e, 'numeracion.formato', estado)).toBe('DESP N° {n}/{gestion}');
    expect(valorDe(e, 'numeracion.gestion', estado)).toBe('2026');
    expect(valorDe(VACIO, 'numeracion.formato', estado)).toBe('');
    expect(valorDe(escrito({ 'numeracion.ultimaHoja': '' }), 'numeracion.ultimaHoja', estado)).toBe('');
  });

  it('un número vacío o mal escrito no se convierte en cero', () => {
    for (const malo of ['', '  ', '12a', '1 648']) {
      const orden = comoOrden(escrito({ 'numeracion.ultimaHoja': malo }), secretos, estado);
      expect(orden.numeracion.ultimaHoja).toBeNaN();
    }
  });

  it('cada paso ensaya solo lo suyo, el resumen todo; el logo va si hay', () => {
    const orden = comoOrden({ ...VACIO, logo: { sha256: 'a', nombre: 'b' } }, secretos, estado);
    expect(orden.entidad.logo).toEqual({ sha256: 'a', nombre: 'b' });
    expect(comoOrden(VACIO, secretos, estado).entidad).not.toHaveProperty('logo');
    expect(Object.keys(comoEnsayo(orden, 'clave'))).toEqual(['claveDeInstalacion']);
    expect(Object.keys(comoEnsayo(orden, 'oficina'))).toEqual(['claveDeInstalacion', 'oficina']);
    expect(comoEnsayo(orden, 'resumen')).toBe(orden);
  });

  it('el primer número es el de la gestión en que empieza, aunque no sea la de hoy', () => {
    const hojas = [
      { gestion: 2026, textos: ['1-26', '2-26'] },
      { gestion: 2027, textos: ['1649-27'] },
    ];
    expect(primeroDe(hojas, 2027)).toBe('1649-27');
    expect(primeroDe(hojas, 2025)).toBeUndefined();
    expect(primeroDe(undefined, 2026)).toBeUndefined();
  });

  it('la contraseña se escribe dos veces igual', () => {
    expect(faltasPropias('administrador', secretos)).toEqual({});
    const otra = faltasPropias('administrador', { ...secretos, repetida: 'x' });
    expect(Object.keys(otra)).toEqual(['administrador.repetida']);
    expect(faltasPropias('entidad', { ...secretos, repetida: 'x' })).toEqual({});
  });
});
