import { recorridoDe } from './recorrido';

describe('de quién y a quién, en la fila', () => {
  const interna = { procedencia: 'Desp./Gov.', de: 'Director General — Desp./Gov.', a: 'Secretario — SDGI' };
  const externa = { procedencia: 'Contraloría', de: 'Ventanilla — Desp./Gov.', a: 'Director General' };

  it('en lo enviado va primero a quién; en lo que llega, de quién', () => {
    expect(recorridoDe(interna, 'enviados')).toBe(
      'Para: Secretario — SDGI · de Director General — Desp./Gov.',
    );
    expect(recorridoDe(interna, 'por-recibir')).toBe('De: Director General — Desp./Gov. → Secretario — SDGI');
    expect(recorridoDe(externa, 'en-despacho')).toBe(
      'De: Contraloría → Ventanilla — Desp./Gov. → Director General',
    );
  });

  it('lo que no se sabe no deja hueco', () => {
    expect(recorridoDe({ procedencia: null, de: null, a: 'Secretario' }, 'vencidos')).toBe('Secretario');
    expect(recorridoDe({ procedencia: 'AGETIC', de: null, a: null }, 'enviados')).toBe('De: AGETIC');
  });
});
