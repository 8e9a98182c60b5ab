import { inspeccionarPdf } from './inspeccion';
import { renderComprobante, renderEtiqueta } from './etiqueta';
import { textoPorPagina } from '../../../test/support/lector-pdf';

const base = {
  entidad: 'Gobierno Autónomo Departamental de Tarija',
  unidad: 'Despacho',
  qr: 'HR:2018/15/1648-18',
  fecha: '28 JUN. 2018',
  hora: '17:45',
};

it.each(['1648-18', '1000000-18', '12345678-18'])(
  'N05: la etiqueta mide 62 x 29 mm y dice %s entero',
  async (codigo) => {
    const pdf = await renderEtiqueta({ ...base, codigo });
    const { tamanos, paginas } = await inspeccionarPdf(pdf);
    expect(paginas).toBe(1);
    expect([tamanos[0]?.ancho ?? 0, tamanos[0]?.alto ?? 0].map((p) => Math.round((p * 25.4) / 72))).toEqual([
      62, 29,
    ]);
    expect((await textoPorPagina(pdf))[0]?.replace(/ /g, '')).toContain(codigo);
  },
);

it('la reimpresión tras una corrección lo dice', async () => {
  const c = { ...base, codigo: '1648-18', corregida: true };
  expect((await textoPorPagina(await renderEtiqueta(c)))[0]).toContain('CORREGIDA');
  const comprobante = await renderComprobante({
    ...c,
    procedencia: 'AGETIC',
    remitente: 'Director General Ejecutivo',
    cite: 'AGETIC/NE/1727/2018, 2 de abril de 2018',
    referencia: 'Plazos',
    fojas: '3',
    recibidoPor: 'Ventanilla',
    emitido: new Date('2018-06-28T17:45:00-04:00'),
  });
  expect((await textoPorPagina(comprobante))[0]).toMatch(/CORREGIDA.*AGETIC\/NE\/1727\/2018/s);
});
