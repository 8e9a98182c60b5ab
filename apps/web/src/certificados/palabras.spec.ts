import type { CertificadoInscrito } from '../api/tipos';
import { comprobacionEnPalabras, estadoEnPalabras, finEnPalabras, usoEnPalabras } from './palabras';

const uno = (cambios: Partial<CertificadoInscrito> = {}): CertificadoInscrito => ({
  ...{ id: '1', titular: 'Ana', ci: '1', emisor: 'E', serie: 'A', huella: 'ab', dePrueba: false },
  ...{
    desde: '2018-01-01T04:00:00Z',
    hasta: '2019-01-01T04:00:00Z',
    dias: 186,
    estado: 'VIGENTE',
    enUso: true,
  },
  ...{
    como: 'uso',
    inscritoEn: '2018-06-29T14:00:00Z',
    usadoEn: null,
    revocadoEn: null,
    revocadoFuente: null,
  },
  ...{ retiradoEn: null, motivo: null, comprobadoEn: null, falta: null },
  ...cambios,
});

describe('un certificado en palabras', () => {
  it.each([
    [{}, 'Vigente, le quedan 186 días', 'normal'],
    [{ dias: 6_607 }, 'Vigente', 'normal'],
    [{ dias: 30 }, 'Vigente, vence en 30 días', 'pronto'],
    [{ dias: 1 }, 'Vigente, vence mañana', 'pronto'],
    [{ dias: 0 }, 'Vigente, vence hoy', 'pronto'],
    [{ dias: -1, estado: 'VENCIDO' }, 'Vencido', 'vencido'],
    [{ estado: 'REVOCADO' }, 'Revocado', 'vencido'],
    [{ estado: 'RETIRADO' }, 'Retirado', 'normal'],
    [{ estado: 'AUN_NO_VIGENTE' }, 'Todavía no vigente', 'normal'],
  ] as const)('%j: %s', (cambios, texto, nivel) => {
    expect(estadoEnPalabras(uno(cambios))).toEqual({ texto, nivel });
  });

  it('dice cómo se inscribió y cuándo firmó por última vez, en hora de La Paz', () => {
    expect(usoEnPalabras(uno())).toBe(
      'Inscrito el 29 jun 2018 10:00 al firmar con él por primera vez. Todavía no firmó con él.',
    );
    expect(usoEnPalabras(uno({ usadoEn: '2018-06-30T15:30:00Z' }))).toContain(
      'Última firma: 30 jun 2018 11:30.',
    );
  });

  it('dice por qué ya no firma, y quién lo dijo', () => {
    const revocado = { estado: 'REVOCADO', revocadoEn: '2018-06-20T12:00:00Z' } as const;
    expect(finEnPalabras(uno({ ...revocado, revocadoFuente: 'DECLARADO', motivo: 'Lo perdí' }))).toBe(
      'Declarado perdido o robado el 20 jun 2018: «Lo perdí».',
    );
    expect(finEnPalabras(uno({ ...revocado, revocadoFuente: 'CRL' }))).toBe(
      'Lo revocó la entidad certificadora el 20 jun 2018.',
    );
    expect(finEnPalabras(uno({ retiradoEn: '2018-06-20T12:00:00Z', motivo: 'Otro' }))).toContain('«Otro»');
    expect(finEnPalabras(uno())).toBeNull();
  });

  it('lo que no respondió se dice junto a lo último que se supo', () => {
    expect(comprobacionEnPalabras(uno())).toContain('Se comprobará');
    const bien = { comprobadoEn: '2018-06-29T14:00:00Z' };
    expect(comprobacionEnPalabras(uno(bien))).toBe(
      'No revocado, según su entidad certificadora (29 jun 2018 10:00).',
    );
    expect(comprobacionEnPalabras(uno({ ...bien, falta: 'No hay red.' }))).toMatch(
      /^No revocado.*sin respuesta: No hay red\.$/,
    );
    expect(comprobacionEnPalabras(uno({ falta: 'No hay red.' }))).toMatch(/^Todavía no se pudo/);
    expect(comprobacionEnPalabras(uno({ estado: 'VENCIDO', falta: 'x' }))).toBeNull();
  });
});
