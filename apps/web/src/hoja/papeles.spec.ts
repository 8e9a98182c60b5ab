import type { DocumentoDeHoja } from '../api/tipos';
import { papelElegido, papelesDe } from './papeles';

const nota = (id: string, revision: number | null): DocumentoDeHoja => ({
  id,
  tipo: 'carta',
  origen: 'propio',
  hechura: 'redactado',
  cuenta: null,
  estado: revision === null ? 'BORRADOR' : 'FIRMADO',
  cite: 'GDAT/SDGI Cite N° 267/2018',
  titulo: null,
  fecha: null,
  revision,
  paginas: 1,
  firmas: 1,
  fojas: 1,
  sello: null,
  anexos: [
    {
      n: 1,
      nombre: 'plan.pdf',
      descripcion: 'Plan',
      fojas: 19,
      paginas: 19,
      bytes: 900,
      tipo: 'application/pdf',
      tipoNombre: 'PDF',
      macros: false,
      sha256: 'a',
      url: '/api/documentos/5/anexos/1/pdf',
    },
  ],
});

describe('papeles de una hoja', () => {
  it('un documento y su anexo se leen por separado', () => {
    const [carta, plan] = papelesDe([nota('5', 2)]);
    expect(carta?.url).toBe('/api/documentos/5/pdf?revision=2');
    expect(plan?.url).toBe('/api/documentos/5/anexos/1/pdf');
    expect(plan?.titulo).toBe('Plan (fs. 19)');
  });

  it('un anexo en medio digital no va al visor: se dice qué es y se baja', () => {
    const carta = nota('5', 2);
    const [plan] = carta.anexos;
    if (!plan) throw new Error('falta el anexo');
    const digital = { ...plan, fojas: 0, paginas: 0, tipo: 'text/csv', tipoNombre: 'tabla en texto (CSV)' };
    const papel = papelesDe([{ ...carta, anexos: [digital] }])[1];
    expect(papel?.titulo).toBe('Plan (medio digital)');
    expect(papel?.archivo).toMatchObject({ nombre: 'plan.pdf', tipoNombre: 'tabla en texto (CSV)' });
  });

  it('un borrador se lee como vista previa', () => {
    expect(papelesDe([nota('5', null)])[0]?.url).toBe('/api/documentos/5/vista-previa.pdf');
  });

  it('otra revisión es otro archivo en el visor', () => {
    expect(papelesDe([nota('5', 1)])[0]?.bytes).not.toBe(papelesDe([nota('5', 2)])[0]?.bytes);
  });

  it('sin pedir nada se abre el último documento, no su anexo', () => {
    const papeles = papelesDe([nota('4', 1), nota('5', 1)]);
    expect(papelElegido(papeles, undefined)?.clave).toBe('5');
    expect(papelElegido(papeles, '4.1')?.anexo).toBe(1);
    expect(papelElegido([], undefined)).toBeNull();
  });
});

it('una nota recibida solo en papel se dice sin escaneo, y un borrador no', () => {
  const enPapel = { ...nota('7', null), origen: 'externo' as const, estado: 'RECIBIDO', anexos: [] };
  expect(papelesDe([enPapel])[0]?.sinEscaneo).toBe(true);
  expect(papelesDe([nota('8', null)])[0]?.sinEscaneo).toBe(false);
});
