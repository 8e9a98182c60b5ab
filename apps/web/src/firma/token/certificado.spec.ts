import { juzgarCertificado } from './certificado';
import type { CertificadoDeToken } from './servicio';

const AHORA = new Date('2018-06-29T14:00:00Z');
const mio: CertificadoDeToken = {
  ...{ alias: 'a', der: 'AAAA', titular: 'Director General', ci: '4123456-1A', emisor: 'ADSIB' },
  desde: new Date('2018-01-01T04:00:00Z'),
  hasta: new Date('2019-01-01T04:00:00Z'),
};
const dicho = (c: Partial<CertificadoDeToken>, ci = '4.123.456-1a TJ') =>
  juzgarCertificado({ ...mio, ...c }, ci, AHORA);

describe('el certificado del token', () => {
  it('el propio, vigente y lejos de su fin, no dice nada', () => {
    expect(dicho({})).toEqual({ sirve: true, dicho: null });
  });
  it('el de otra persona dice de quién es', () => {
    expect(dicho({}, '7')).toEqual({
      sirve: false,
      dicho: 'Es de otra persona: de Director General, CI 4123456-1A. Conecte su propio token.',
    });
  });
  it('S10: vencido o todavía no vigente, con su fecha', () => {
    expect(dicho({ hasta: new Date('2018-06-28T04:00:00Z') })).toMatchObject({
      sirve: false,
      dicho: expect.stringContaining('Venció el jue 28 de junio de 2018') as string,
    });
    expect(dicho({ desde: new Date('2018-06-30T04:00:00Z') }).dicho).toContain(
      'vale desde el sáb 30 de junio de 2018',
    );
  });
  it('por vencer: firma, y dice en cuántos días', () => {
    expect(dicho({ hasta: new Date('2018-07-11T15:00:00Z') })).toEqual({
      sirve: true,
      dicho: 'Vence en 12 días, el mié 11 de julio de 2018: renuévelo a tiempo.',
    });
    expect(dicho({ hasta: new Date('2018-06-29T20:00:00Z') }).dicho).toContain('Vence hoy');
  });
});
