import { conPapelDelante, fallaEvidente } from './falla-evidente';

describe('archivo elegido para subir', () => {
  it('de varios, el papel va delante y lo demás entra como anexo', () => {
    const [xlsx, pdf, foto] = ['a.xlsx', 'b.pdf', 'c.jpg'].map((name) => ({ name, size: 9, type: '' }));
    expect(conPapelDelante([xlsx!, pdf!, foto!])).toEqual([pdf, xlsx, foto]);
    expect(conPapelDelante([xlsx!])).toEqual([xlsx]);
  });

  it('un PDF con contenido pasa, también si el navegador no dice su tipo', () => {
    expect(fallaEvidente({ name: 'nota.pdf', size: 10, type: 'application/pdf' })).toBeNull();
    expect(fallaEvidente({ name: 'NOTA.PDF', size: 10, type: '' })).toBeNull();
  });

  it('vacío, enorme o de otra clase se rechaza con su razón antes de subir', () => {
    expect(fallaEvidente({ name: 'a.pdf', size: 0, type: 'application/pdf' })).toContain('vacío');
    const grande = { name: 'a.pdf', size: 200 * 1_048_576 + 1, type: 'application/pdf' };
    expect(fallaEvidente(grande, 'papel', 300 * 1_048_576)).toBeNull();
    expect(fallaEvidente(grande, 'papel', 200 * 1_048_576)).toContain('pasa de 200 MB');
    expect(fallaEvidente({ name: 'a.docx', size: 10, type: 'application/zip' })).toContain('No es un PDF');
    expect(fallaEvidente({ name: 'a.docx', size: 10, type: 'application/zip' }, 'anexo')).toBeNull();
    expect(fallaEvidente({ name: 'a.docx', size: 0, type: '' }, 'anexo')).toContain('vacío');
    expect(fallaEvidente({ name: 'a.jpg', size: 10, type: 'image/jpeg' })).toBeNull();
  });
});
