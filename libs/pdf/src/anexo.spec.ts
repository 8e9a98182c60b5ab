import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderAnexo, type Anexo } from './anexo';
import { textoPorPagina } from '../../../test/support/lector-pdf';

const raiz = join(__dirname, '../../..');
const plan = JSON.parse(
  readFileSync(join(raiz, 'test/fixtures/hilo/plan-gobierno-electronico.json'), 'utf8'),
) as Omit<Anexo, 'fecha'>;
const fecha = new Date('2018-06-28T12:00:00-04:00');

describe('anexo', () => {
  it('el plan de 2018 ocupa 19 fojas y cada título está en la página que dice su índice', async () => {
    const { pdf, paginas } = await renderAnexo({ ...plan, fecha });
    expect(paginas).toBe(19);
    const hojas = await textoPorPagina(pdf);
    expect(hojas).toHaveLength(19);
    for (const { titulo, pagina } of plan.indice) {
      // sheet 0 is the cover, sheet n bears the number n
      expect(hojas[pagina]).toContain(titulo);
    }
    expect(hojas.slice(15, 18).join(' ')).toContain('[texto no incluido en la fuente]');
  });

  it('rechaza el anexo cuyo texto no cabe en las páginas de su índice', async () => {
    const parrafo = { type: 'paragraph', content: [{ type: 'text', text: 'Texto largo. '.repeat(2000) }] };
    const anexo: Anexo = {
      titulo: 'Anexo',
      entidad: 'Entidad',
      fecha,
      ultimaPagina: 2,
      indice: [{ titulo: '1. Presentación', nivel: 1, pagina: 2 }],
      secciones: [{ titulo: '1. Presentación', cuerpo: [parrafo] }],
    };
    await expect(renderAnexo(anexo)).rejects.toMatchObject({ codigo: 'pdf.anexo-no-cabe' });
  });
});
