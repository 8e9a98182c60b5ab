import { nombreDelPapel } from './nombre-de-archivo';

const papel = {
  ...{ origen: 'propio', estado: 'FIRMADO', tipo: 'carta', titulo: 'Informe de febrero' },
  ...{ cite: 'GDAT/SDGI Cite N° 267/2018', hiloCodigo: '1648-18' },
} as const;

describe('cómo se llama el archivo de un documento', () => {
  it.each([
    ['firmado: su hoja de ruta y su CITE', {}, '1648-18 GDAT-SDGI 267-2018.pdf'],
    ['sin firmar: que es borrador', { estado: 'EN_FIRMA' }, 'BORRADOR 1648-18 GDAT-SDGI 267-2018.pdf'],
    [
      'sin CITE: de qué trata',
      { estado: 'BORRADOR', cite: null, hiloCodigo: null },
      'BORRADOR Informe de febrero.pdf',
    ],
    [
      'sin nada que decir: qué es',
      { estado: 'BORRADOR', cite: null, hiloCodigo: null, titulo: null },
      'BORRADOR carta.pdf',
    ],
    ['anulado: que lo está', { estado: 'ANULADO' }, '1648-18 GDAT-SDGI 267-2018 ANULADO.pdf'],
    [
      'el que llegó de afuera lleva el CITE que trajo',
      { origen: 'externo', estado: 'RECIBIDO', cite: 'AGETIC/NE/1727/2018' },
      '1648-18 AGETIC-NE-1727-2018.pdf',
    ],
  ] as const)('%s', (_caso, cambios, nombre) => {
    expect(nombreDelPapel({ ...papel, ...cambios })).toBe(nombre);
  });

  it('una referencia larga se corta en palabra entera; lo que un disco no admite se reemplaza', () => {
    const titulo = `Plan: «${'palabra '.repeat(30)}»/..\\<b>`;
    const nombre = nombreDelPapel({ ...papel, estado: 'BORRADOR', cite: null, titulo });
    expect(nombre).toMatch(/^BORRADOR 1648-18 Plan «(palabra )+palabra\.pdf$/);
    expect(nombre.length).toBeLessThan(110);
  });
});
