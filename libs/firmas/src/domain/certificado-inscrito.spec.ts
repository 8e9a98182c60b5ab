import {
  avisoDe,
  diasQueQuedan,
  elQueCuenta,
  enUso,
  estadoDe,
  gruposDe,
  motivosDelRegistro,
  type CertificadoInscrito,
} from './certificado-inscrito';
import { proximaComprobacion } from './comprobacion';

const al = (dia: string): Date => new Date(`${dia}T12:00:00-04:00`);
const ahora = al('2018-06-29');
const base: CertificadoInscrito = {
  id: '1',
  funcionarioId: '7',
  desde: al('2018-01-01'),
  hasta: al('2018-12-31'),
  usadoEn: null,
  revocadoEn: null,
  revocadoFuente: null,
  revocadoMotivo: null,
  retiradoEn: null,
  retiradoMotivo: null,
};
const perdido = {
  revocadoEn: al('2018-06-20'),
  revocadoFuente: 'DECLARADO',
  revocadoMotivo: 'Me lo robaron',
} as const;
const retirado = { retiradoEn: al('2018-06-21'), retiradoMotivo: 'Era de otra entidad' };
const uno = (cambios: Partial<CertificadoInscrito> = {}): CertificadoInscrito => ({ ...base, ...cambios });

describe('estado de un certificado inscrito', () => {
  it.each([
    ['VIGENTE', {}],
    ['VIGENTE', { hasta: ahora }],
    ['AUN_NO_VIGENTE', { desde: al('2018-07-01') }],
    ['VENCIDO', { hasta: al('2018-06-28') }],
    ['RETIRADO', retirado],
    ['RETIRADO', { ...retirado, hasta: al('2018-06-28') }],
    ['REVOCADO', perdido],
    ['REVOCADO', { ...perdido, ...retirado, hasta: al('2018-06-28') }],
  ] as const)('%s: %j', (estado, cambios) => {
    expect(estadoDe(uno(cambios), ahora)).toBe(estado);
  });

  it('los días se cuentan por fechas de La Paz: el del vencimiento es el cero', () => {
    const hasta = new Date('2018-07-01T02:00:00Z');
    expect(diasQueQuedan({ hasta }, new Date('2018-06-30T12:00:00Z'))).toBe(0);
    expect(diasQueQuedan({ hasta }, new Date('2018-06-29T23:00:00Z'))).toBe(1);
    expect(diasQueQuedan({ hasta }, new Date('2018-07-01T12:00:00Z'))).toBe(-1);
  });
});

describe('lo que el registro tiene contra un certificado', () => {
  const contra = (c: CertificadoInscrito | null, de = '7') =>
    motivosDelRegistro(c, de).map((m) => [m.codigo, m.texto]);

  it('nada contra el que no conoce, ni contra el del propio funcionario', () => {
    expect(contra(null)).toEqual([]);
    expect(contra(uno())).toEqual([]);
  });
  it('el inscrito a nombre de otro se rechaza, sin decir más de él', () => {
    expect(contra(uno(perdido), '8')).toEqual([
      ['firma.certificado-de-otro', 'El certificado está inscrito a nombre de otro funcionario.'],
    ]);
  });
  it('el revocado dice quién lo dijo, y cuándo', () => {
    expect(contra(uno(perdido))[0]?.[1]).toBe(
      'Este certificado se declaró perdido o robado el 20 de junio de 2018 («Me lo robaron»): ya no firma. Inscriba el que lo reemplaza.',
    );
    const deLaLista = { ...perdido, revocadoFuente: 'CRL', revocadoMotivo: null } as const;
    expect(contra(uno(deLaLista))[0]?.[1]).toBe(
      'La entidad certificadora revocó este certificado el 20 de junio de 2018: ya no firma. Inscriba el que lo reemplaza.',
    );
  });
  it('el retirado se rechaza y dice cómo volver a usarlo', () => {
    expect(contra(uno(retirado))).toEqual([
      ['firma.certificado-retirado', expect.stringMatching(/inscríbalo de nuevo\.$/)],
    ]);
  });
});

describe('los certificados de un funcionario', () => {
  const viejo = uno({ id: 'viejo', hasta: al('2018-07-10'), usadoEn: al('2018-06-28') });
  const nuevo = uno({ id: 'nuevo', desde: al('2018-06-15'), hasta: al('2020-06-15') });

  it('en uso está el que firmó por último; si ninguno firmó, el que dura más', () => {
    expect(enUso([viejo, nuevo], ahora)?.id).toBe('viejo');
    expect(enUso([viejo, { ...nuevo, usadoEn: ahora }], ahora)?.id).toBe('nuevo');
    expect(enUso([{ ...viejo, usadoEn: null }, nuevo], ahora)?.id).toBe('nuevo');
    expect(enUso([uno(perdido)], ahora)).toBeNull();
  });

  it('avisa desde treinta días antes, y quien ya renovó no recibe aviso', () => {
    const vence = (dia: string) => avisoDe([uno({ hasta: al(dia) })], ahora);
    expect(vence('2018-07-30')).toBeNull();
    expect(vence('2018-07-29')).toEqual({
      dias: 30,
      texto:
        'Su certificado vence el 29 de julio de 2018 (en 30 días): renuévelo con su entidad certificadora e inscriba el nuevo.',
    });
    expect(vence('2018-06-30')?.texto).toContain('(mañana)');
    expect(vence('2018-06-29')?.texto).toContain('(hoy)');
    expect(avisoDe([viejo, nuevo], ahora)).toBeNull();
    expect(avisoDe([viejo, { ...nuevo, desde: al('2018-07-05') }], ahora)).toBeNull();
  });

  it('pasado su fin o revocado, dice qué hacer; el retirado y quien no tiene ninguno, nada', () => {
    expect(avisoDe([uno({ hasta: al('2018-06-01') })], ahora)).toEqual({
      dias: -28,
      texto: 'Su certificado venció el 1 de junio de 2018: para firmar, inscriba el nuevo.',
    });
    expect(avisoDe([uno(perdido)], ahora)?.texto).toMatch(/^Su certificado está revocado/);
    expect(avisoDe([uno(retirado)], ahora)).toBeNull();
    expect(avisoDe([], ahora)).toBeNull();
  });

  it.each([
    [[], ['sin-certificado']],
    [[retirado], ['sin-certificado']],
    [[{}], []],
    [[{ hasta: al('2018-07-01') }], ['por-vencer']],
    [[{ hasta: al('2018-07-01') }, { hasta: al('2019-07-01') }], []],
    [[{ hasta: al('2018-06-01') }], ['vencidos']],
    [[{ hasta: al('2018-06-01') }, {}], []],
    [[perdido, {}], ['revocados']],
    [
      [perdido, { hasta: al('2018-06-01') }],
      ['vencidos', 'revocados'],
    ],
  ] as const)('grupos de %j: %j', (suyos, grupos) => {
    expect(gruposDe(suyos.map(uno), ahora)).toEqual(grupos);
  });

  it('cuenta el que dura más de los que sirven; sin ninguno, el último en terminar que no se retiró', () => {
    const vencido = uno({ id: 'vencido', hasta: al('2018-05-01') });
    expect(elQueCuenta([viejo, nuevo, vencido], ahora)?.id).toBe('nuevo');
    expect(elQueCuenta([uno(retirado), vencido], ahora)?.id).toBe('vencido');
    expect(elQueCuenta([], ahora)).toBeNull();
  });
});

it('a su autoridad se le pregunta al día siguiente; si no respondió, a la hora', () => {
  const dentroDe = (fallo: boolean) =>
    (proximaComprobacion(ahora, fallo).getTime() - ahora.getTime()) / 3_600_000;
  expect([dentroDe(false), dentroDe(true)]).toEqual([24, 1]);
});
