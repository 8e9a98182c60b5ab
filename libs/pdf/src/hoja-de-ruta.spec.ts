import { renderHojaDeRuta, type HojaImpresa } from './hoja-de-ruta';
import { textoPorPagina } from '../../../test/support/lector-pdf';

const hoja = (cuantos: number, mas: Partial<HojaImpresa> = {}): HojaImpresa => ({
  entidad: 'Gobierno Autónomo Departamental de Tarija',
  clase: 'externa',
  codigo: '1648-18',
  procedencia: 'AGETIC',
  citeOriginal: 'AGETIC/NE/1727/2018',
  referencia: 'Plazos para la presentación',
  recibidaEn: new Date('2018-04-04T16:26:00-04:00'),
  impresaEn: new Date('2018-06-29T23:30:00-04:00'),
  conProveidos: true,
  proveidos: Array.from({ length: cuantos }, (_, i) => ({
    a: `Puesto ${i + 1}`,
    acciones: ['elaborar-respuesta'],
    texto: `Instrucción ${i + 1} 😀 ő`,
  })),
  ...mas,
});

const bloquesDe = (texto: string): number => texto.split('Proveído N°').length - 1;

describe('hoja de ruta impresa', () => {
  it.each([
    [0, [3]],
    [3, [3]],
    [4, [3, 4]],
    [8, [3, 4, 4]],
  ])('con %i proveídos los bloques por página son %j', async (cuantos, bloques) => {
    const hojas = await textoPorPagina(await renderHojaDeRuta(hoja(cuantos)));
    expect(hojas.map(bloquesDe)).toEqual(bloques);
    expect(hojas.at(-1)).toContain(`Página ${hojas.length} de ${hojas.length}`);
  });

  it('T03: lleva la cabecera y las horas de La Paz, con una sola zona nombrada en toda la hoja', async () => {
    const [texto = ''] = await textoPorPagina(await renderHojaDeRuta(hoja(1)));
    for (const dato of [
      'HOJA DE RUTA EXTERNA',
      '1648-18',
      'AGETIC/NE/1727/2018',
      '04 ABR. 2018',
      '16:26',
      'Instrucción 1',
      'Impresa el 29/06/2018 23:30 (America/La_Paz)',
    ]) {
      expect(texto).toContain(dato);
    }
    for (const casilla of ['Atención urgente', 'Para VoBo', 'Otro']) expect(texto).toContain(casilla);
    expect(texto.match(/America\/La_Paz|UTC|GMT|Hora \(La Paz\)/gi)).toEqual([
      'HORA (LA PAZ)',
      'America/La_Paz',
    ]);
  });

  it('sin proveídos escritos queda en blanco para seguir a mano', async () => {
    const hojas = await textoPorPagina(await renderHojaDeRuta(hoja(9, { conProveidos: false })));
    expect(hojas).toHaveLength(1);
    expect(hojas[0]).not.toContain('Instrucción');
  });

  it('una referencia de mil palabras no rompe la hoja', async () => {
    const hojas = await textoPorPagina(
      await renderHojaDeRuta(hoja(2, { referencia: 'referencia '.repeat(1000) })),
    );
    expect(hojas.map(bloquesDe)).toEqual([3]);
  });

  it('un proveído largo sigue en su bloque bis y no se corta', async () => {
    const palabras = Array.from({ length: 600 }, (_, i) => `palabra${i}`);
    const proveidos = [
      { a: 'Puesto 1', acciones: [], texto: palabras.join(' ') },
      { a: 'Puesto 2', acciones: [], texto: 'Para su atención.' },
    ];
    const hojas = await textoPorPagina(
      await renderHojaDeRuta(hoja(0, { proveidos, qr: (n) => `HR:1648-18:${n}` })),
    );
    const texto = hojas.join(' ').replace(/\s+/g, ' ');
    expect(texto).toContain('Sigue en el Proveído N° 1 bis');
    expect(texto).toContain('Viene del Proveído N° 1');
    expect(palabras.filter((p) => !new RegExp(`${p}\\b`).test(texto))).toEqual([]);
    // The continuation takes its place among the blocks, and the next proveído keeps its number.
    expect(texto.indexOf('Proveído N° 1 bis')).toBeLessThan(texto.indexOf('Puesto 2'));
    expect(texto).toContain('Proveído N° 2');
  });

  it('cuatro mil caracteres sin un espacio también caben enteros', async () => {
    const proveidos = [{ a: 'Puesto 1', acciones: [], texto: 'MIN-VICE-'.repeat(444) }];
    const hojas = await textoPorPagina(await renderHojaDeRuta(hoja(0, { proveidos })));
    expect(
      hojas
        .join('')
        .replace(/\s/g, '')
        .match(/MIN-VICE-/g)?.length,
    ).toBeGreaterThanOrEqual(440);
  });

  it('dice qué papeles acompañan a cada proveído', async () => {
    const proveidos = [
      { a: 'Puesto 1', acciones: [], texto: 'x', adjunto: 'GDAT/SDGI Cite N° 267/2018, fs. 20' },
    ];
    const [texto = ''] = await textoPorPagina(await renderHojaDeRuta(hoja(0, { proveidos })));
    expect(texto).toContain('267/2018, fs. 20');
  });
});
