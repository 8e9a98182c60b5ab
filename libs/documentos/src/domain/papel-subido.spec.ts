import {
  avisosPorCite,
  avisosPorFirmas,
  citeEnPapel,
  motivosDeFechaDelPapel,
  motivosPorFirmas,
} from './papel-subido';

const CITE = 'Desp./Gov./N° 1995/2018';
const papel = (texto: string): string => `Tarija, 29 de junio de 2018. ${texto} Señor Director General`;

describe('si el papel lleva su CITE', () => {
  it.each([
    ['tal cual', `CITE: ${CITE}`],
    ['en trozos, como salen de un PDF', 'Desp . / Gov . / N ° 1995 / 2018'],
    ['con otra seña de número y otras mayúsculas', 'CITE: DESP./GOV./Nº 1995-2018'],
    ['con ceros delante', 'Desp./Gov./N° 001995/2018'],
  ])('lo lleva %s', (_, texto) => {
    expect(citeEnPapel(CITE, papel(texto))).toBe('impreso');
  });

  it.each([
    ['otro número que lo contiene', 'Desp./Gov./N° 19951/2018'],
    ['otro número que termina igual', 'Desp./Gov./N° 11995/2018'],
    ['otro año', 'Desp./Gov./N° 1995/2017'],
    ['otra unidad', 'GDAT/SDGI N° 1995/2018'],
    ['nada', ''],
  ])('no lo lleva: %s', (_, texto) => {
    expect(citeEnPapel(CITE, papel(texto))).toBe('no-impreso');
  });

  it('de un escaneo sin texto no se sabe', () => {
    expect(citeEnPapel(CITE, ' . ')).toBe('sin-texto');
  });

  it('el aviso dice si el número se asigna, se asignó, o es el reservado que falta', () => {
    const p = { fecha: null, reserva: null, citeEnPapel: null };
    expect(avisosPorCite(p, false)[0]).toMatch(/se asigna al emitirlo/);
    expect(avisosPorCite({ ...p, citeEnPapel: 'no-impreso' }, true)[0]).toMatch(/se asignó al emitirlo/);
    const reserva = { id: '1', texto: CITE };
    expect(avisosPorCite({ ...p, reserva, citeEnPapel: 'no-impreso' }, false)[0]).toContain(CITE);
    expect(avisosPorCite({ ...p, reserva, citeEnPapel: 'sin-texto' }, false)[0]).toMatch(/a ojo/);
    expect(avisosPorCite({ ...p, reserva, citeEnPapel: 'impreso' }, true)).toEqual([]);
  });
});

describe('las firmas de un papel de afuera', () => {
  const firma = (integridad: 'INTEGRA' | 'MODIFICADA' | 'ROTA', ...codigos: string[]) => ({
    integridad,
    codigos,
    mensaje: 'La firma de X no es válida.',
  });

  it('una sola alterada basta para que no entre; de emisor desconocido, entra con su aviso', () => {
    expect(motivosPorFirmas([firma('INTEGRA'), firma('MODIFICADA')])).toHaveLength(1);
    expect(motivosPorFirmas([firma('ROTA')])[0]?.codigo).toBe('documentos.papel.firma-alterada');
    const ajena = [firma('INTEGRA', 'firma.cadena-desconocida')];
    expect(motivosPorFirmas(ajena)).toEqual([]);
    expect(avisosPorFirmas(ajena, null)[0]).toMatch(/No se conoce a la autoridad/);
  });

  it('sin firmas se pide mirar la de puño; lo que no se pudo comprobar no pasa por «sin firmas»', () => {
    expect(avisosPorFirmas([], null)[0]).toMatch(/no lleva firma digital/);
    expect(avisosPorFirmas([], 'No se pudo.')).toEqual(['No se pudo.']);
    expect(avisosPorFirmas([firma('INTEGRA')], null)).toEqual([]);
  });
});

describe('la fecha del papel', () => {
  it('no es futura, y con un número reservado es de su gestión', () => {
    const codigos = (f: string | null, reservado: number | null) =>
      motivosDeFechaDelPapel(f, '2018-06-28', reservado).map((m) => m.codigo);
    expect(codigos(null, 2018)).toEqual([]);
    expect(codigos('2018-06-28', null)).toEqual([]);
    expect(codigos('2018-06-29', null)).toEqual(['documentos.papel.fecha-futura']);
    expect(codigos('2017-12-31', 2018)).toEqual(['documentos.papel.otra-gestion']);
  });
});
