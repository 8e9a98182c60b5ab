import { cuantoGuarda, estadoDeCarpeta, porQueNoRecibe, fechasExtremas, gestionEscrita } from './palabras';

describe('las palabras del archivo', () => {
  it('el estado: abierta, cerrada, en camino, en el archivo central', () => {
    const c = { custodia: 'OFICINA', cerradaEn: null, enviada: false } as const;
    expect(estadoDeCarpeta(c)).toBe('Abierta');
    expect(estadoDeCarpeta({ ...c, cerradaEn: '2018-06-28T10:00:00Z' })).toBe('Cerrada');
    expect(estadoDeCarpeta({ ...c, cerradaEn: '2018-06-28T10:00:00Z', enviada: true })).toBe(
      'En transferencia',
    );
    expect(estadoDeCarpeta({ ...c, custodia: 'CENTRAL' })).toBe('En el archivo central');
  });

  it('lo que guarda, en singular y plural', () => {
    expect(cuantoGuarda({ hojas: 0, fojas: 0 })).toBe('Vacía');
    expect(cuantoGuarda({ hojas: 1, fojas: 1 })).toBe('1 hoja · 1 foja');
    expect(cuantoGuarda({ hojas: 3, fojas: 19 })).toBe('3 hojas · 19 fojas');
  });

  it('las fechas extremas, una si son la misma', () => {
    expect(fechasExtremas({ primera: null, ultima: null })).toBeNull();
    expect(fechasExtremas({ primera: '2018-04-04', ultima: '2018-04-04' })).toBe('04 ABR. 2018');
    expect(fechasExtremas({ primera: '2018-04-04', ultima: '2018-06-28' })).toBe(
      '04 ABR. 2018 a 28 JUN. 2018',
    );
  });

  it('la gestión se toma cuando ya es un año', () => {
    expect(gestionEscrita(' 2018 ')).toBe('2018');
    for (const t of ['', '20', '20188', 'hoy']) expect(gestionEscrita(t)).toBeUndefined();
  });
});

it('una carpeta que ya no recibe dice por qué, y una abierta nada', () => {
  const abierta = { custodia: 'OFICINA', cerradaEn: null, enviada: false } as const;
  expect(porQueNoRecibe(abierta)).toBeNull();
  expect(porQueNoRecibe({ ...abierta, cerradaEn: '2026-01-02T00:00:00Z' })).toContain('no se reabra');
  expect(porQueNoRecibe({ ...abierta, enviada: true })).toContain('en transferencia');
  expect(porQueNoRecibe({ ...abierta, custodia: 'CENTRAL' })).toContain('archivo central');
});
