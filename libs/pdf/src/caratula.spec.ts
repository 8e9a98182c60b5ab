import { textoPorPagina } from '../../../test/support/lector-pdf';
import { renderCaratula } from './caratula';

describe('carátula de agrupación', () => {
  it('lista de muchas hojas pasa de página sin perder ninguna y con nombres largos', async () => {
    const pdf = await renderCaratula({
      entidad: 'Gobierno Autónomo Departamental de Tarija',
      unidad: 'Despacho del Gobernador',
      codigo: '1648-18',
      clase: 'externa',
      referencia: 'Plazos para la presentación del Plan',
      procedencia: 'AGETIC',
      fojas: 3,
      agrupadas: Array.from({ length: 60 }, (_, i) => ({
        codigo: `${1649 + i}-18`,
        nivel: (i % 3) + 1,
        en: '1648-18',
        clase: 'interna' as const,
        referencia: `Solicitud ${'de informe '.repeat(i % 20)}`,
        procedencia: 'GDAT/SDGI',
        cite: '',
        fojas: null,
      })),
      impresaEn: new Date('2018-04-04T20:26:00Z'),
    });
    const hojas = await textoPorPagina(pdf);
    expect(hojas.length).toBeGreaterThan(2);
    const dicho = hojas.join(' ');
    // Each once: no row is lost, and none is said twice.
    const codigos = Array.from({ length: 60 }, (_, i) => `${1649 + i}-18`);
    expect(codigos.filter((c) => dicho.split(c).length !== 2)).toEqual([]);
    expect(dicho).toContain('61 hojas de ruta');
    expect(dicho).not.toContain('CORREGIDA');
  });
});
