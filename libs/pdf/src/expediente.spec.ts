import { PDFDocument, degrees } from 'pdf-lib';
import { textoPorPagina } from '../../../test/support/lector-pdf';
import { renderExpediente, type PiezaDeExpediente } from './expediente';

async function hojas(cuantas: number, giro = 0): Promise<Uint8Array> {
  const d = await PDFDocument.create();
  for (let i = 0; i < cuantas; i++) d.addPage([612, 792]).setRotation(degrees(giro));
  return d.save();
}
const pieza = (titulo: string, pdf: Uint8Array | null, anexo = false): PiezaDeExpediente => ({
  ...{ titulo, pdf, anexo },
  detalle: '',
  fecha: '28/06/2018',
});
const expediente = (piezas: PiezaDeExpediente[]) =>
  renderExpediente({
    entidad: 'Gobierno Autónomo Departamental de Tarija',
    codigo: '1648-18',
    referencia: 'Plazos para la presentación',
    procedencia: 'AGETIC',
    piezas,
    emitidoEn: new Date('2018-06-29T10:15:00-04:00'),
  });

describe('expediente en un PDF', () => {
  it('lleva su índice y todas las hojas de sus piezas, en orden', async () => {
    const { pdf, fojas } = await expediente([
      pieza('Nota', await hojas(2)),
      pieza('Plan', await hojas(19, 90), true),
    ]);
    expect(fojas).toBe(1 + 2 + 19);
    const leido = await PDFDocument.load(pdf);
    expect(leido.getPageCount()).toBe(22);
    expect(leido.getTitle()).toBe('Expediente 1648-18');
    expect(leido.getPage(5).getRotation().angle).toBe(90);
  });

  it('lo que no es PDF o está dañado deja una hoja que lo dice', async () => {
    const { fojas } = await expediente([
      pieza('Hoja de cálculo', null),
      pieza('Rota', Buffer.from('%PDF-1.7 roto')),
    ]);
    expect(fojas).toBe(3);
  });

  it('el que va en medio digital se nombra en el índice y en su hoja, con su huella entera', async () => {
    const archivo = {
      ...{ nombre: 'plan.xlsx', tipo: 'planilla de Excel', tamano: '707 bytes', aviso: null },
      // The 32nd figure closes a line: it must read as itself there and everywhere.
      sha256: 'b05b5b0fd81386b8e41825435f5b4a59259fb6340aabc09dc0394794c23af92c',
    };
    const { pdf } = await expediente([{ ...pieza('Avance', null, true), archivo }]);
    const [indice = '', hoja = ''] = (await textoPorPagina(pdf)).map((t) => t.replace(/\s/g, ''));
    for (const pagina of [indice, hoja]) expect(pagina).toContain(archivo.sha256);
    expect(hoja).toContain('Vaenmediodigital');
  });

  it('un índice de varias páginas cuenta las suyas', async () => {
    const una = await hojas(1);
    const { fojas } = await expediente(Array.from({ length: 60 }, (_, i) => pieza(`Pieza ${i + 1}`, una)));
    expect(fojas).toBeGreaterThan(61);
  });
});
