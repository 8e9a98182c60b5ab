import { ciComparable, motivosParaNoUsarCertificado } from './certificado-del-firmante';

const vigente = {
  ci: '4123456-1A',
  desde: new Date('2018-01-01T04:00:00Z'),
  hasta: new Date('2019-01-01T04:00:00Z'),
  dePrueba: false,
};
const ahora = new Date('2018-06-29T14:00:00Z');
const codigos = (...a: Parameters<typeof motivosParaNoUsarCertificado>) =>
  motivosParaNoUsarCertificado(...a).map((m) => m.codigo);

describe('certificado del firmante', () => {
  it('el del propio funcionario, vigente, sirve', () => {
    expect(codigos(vigente, '4123456-1A', ahora, false)).toEqual([]);
  });
  it('el CI se compara sin puntos, espacios ni departamento', () => {
    expect(ciComparable('4.123.456-1a TJ')).toBe(ciComparable('4123456 1A'));
  });
  it('el de otra persona se rechaza', () => {
    expect(codigos(vigente, '4123457', ahora, false)).toEqual(['firma.certificado-ajeno']);
  });
  it('sin CI no se sabe de quién es', () => {
    expect(codigos({ ...vigente, ci: null }, '4123456', ahora, false)).toEqual(['firma.certificado-sin-ci']);
  });
  it('S10: antes y después de su vigencia se rechaza, y se dice la fecha', () => {
    expect(codigos(vigente, vigente.ci, new Date('2017-12-31T00:00:00Z'), false)).toEqual([
      'firma.certificado-no-vigente',
    ]);
    expect(codigos(vigente, vigente.ci, new Date('2020-01-01T00:00:00Z'), false)).toEqual([
      'firma.certificado-vencido',
    ]);
    const textos = ['2017-12-31T00:00:00Z', '2020-01-01T00:00:00Z'].flatMap((t) =>
      motivosParaNoUsarCertificado(vigente, vigente.ci, new Date(t), false).map((m) => m.texto),
    );
    expect(textos).toEqual([
      'El certificado todavía no está vigente: vale desde el 1 de enero de 2018.',
      'El certificado está vencido: valía hasta el 1 de enero de 2019.',
    ]);
  });
  it('con fechas que no son fechas no se compara nada', () => {
    const hasta = new Date(Number.NaN);
    expect(codigos({ ...vigente, hasta }, vigente.ci, ahora, false)).toEqual([
      'firma.certificado-sin-fechas',
    ]);
  });
  it('uno de prueba solo firma en la demostración', () => {
    expect(codigos({ ...vigente, dePrueba: true }, vigente.ci, ahora, false)).toEqual([
      'firma.certificado-de-prueba',
    ]);
    expect(codigos({ ...vigente, dePrueba: true }, vigente.ci, ahora, true)).toEqual([]);
  });
});
